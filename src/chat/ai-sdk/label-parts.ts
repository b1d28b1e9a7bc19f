import type { Turn } from '../begin-turn.js'
import { chain, later } from '../chain.js'
import { disclosureMetadata } from '../disclosure-metadata.js'
import { isObject } from '../events/event-labeler.js'
import { createTextPartsLabeler } from '../events/text-parts.js'

/**
 * Label the parts of a language model's stream. The part `finish` says what was said, or, for
 * structured output, what the interface must show.
 */
export function labelParts<Part>(turn: Turn): TransformStream<Part, Part> {
  const isStructured = turn.format === 'json'
  const labeler = createTextPartsLabeler(turn)
  let hasText = false
  const enqueue =
    (controller: TransformStreamDefaultController<Part>) => (parts: readonly unknown[]) => {
      for (const part of parts) controller.enqueue(part as Part)
    }
  return new TransformStream<Part, Part>({
    transform(part, controller) {
      const type = isObject(part) ? part['type'] : undefined
      hasText ||= type === 'text-delta' && isObject(part) && part['delta'] !== ''
      if (type === 'finish' && hasText) {
        const rest = isStructured ? [] : labeler.end()
        return later(chain(rest, (parts) => enqueue(controller)([...parts, finish(part, turn)])))
      }
      if (isStructured) return controller.enqueue(part)
      return later(chain(labeler.feed(part), enqueue(controller)))
    },
    flush: (controller) =>
      later(
        chain(isStructured ? [] : labeler.end(), (parts) => {
          enqueue(controller)(parts)
          turn.finish()
        })
      )
  })
}

function finish(part: unknown, turn: Turn): unknown {
  if (!isObject(part)) return part
  const mustShow = turn.format === 'json' ? turn.announce() : undefined
  const { providerMetadata } = part
  const own = disclosureMetadata(turn, mustShow)
  return { ...part, providerMetadata: { ...(isObject(providerMetadata) ? providerMetadata : {}), ...own } }
}
