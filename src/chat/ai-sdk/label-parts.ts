import type { Turn } from '../begin-turn.js'
import { chain, isPromiseLike, type MaybePromise } from '../chain.js'
import { disclosureMetadata } from '../disclosure-metadata.js'
import { isObject } from '../events/event-labeler.js'
import { createTextPartsLabeler } from '../events/text-parts.js'
import { checkParts } from './check-parts.js'

/**
 * Label the parts of a language model's stream. The part `finish` says what was said, or, for
 * structured output and for files alone, what the interface must show. What can't be shown ends the
 * stream with a part `error`, as the SDK expects it, and leaves the model.
 */
export function labelParts<Part>(turn: Turn): TransformStream<Part, Part> {
  const labeler = turn.format === 'json' ? checkParts(turn) : createTextPartsLabeler(turn)
  let hasText = false
  let hasFile = false
  const label = (part: unknown): MaybePromise<readonly unknown[]> => {
    const type = isObject(part) ? part['type'] : undefined
    hasText ||= type === 'text-delta' && isObject(part) && part['delta'] !== ''
    hasFile ||= type === 'file'
    if (type === 'finish' && (hasText || hasFile)) {
      return chain(labeler.end(), (rest) => [...rest, finish(part, turn, hasText)])
    }
    return labeler.feed(part)
  }
  return new TransformStream<Part, Part>({
    transform: (part, controller) => enqueue(() => label(part), controller),
    flush: (controller) =>
      enqueue(
        () =>
          chain(labeler.end(), (parts) => {
            turn.finish()
            return parts
          }),
        controller
      )
  })
}

function enqueue<Part>(
  give: () => MaybePromise<readonly unknown[]>,
  controller: TransformStreamDefaultController<Part>
): Promise<void> | undefined {
  const fail = (error: unknown): void => {
    controller.enqueue({ type: 'error', error } as Part)
    controller.terminate()
  }
  try {
    const parts = chain(give(), (all) => all.forEach((part) => controller.enqueue(part as Part)))
    return isPromiseLike(parts) ? Promise.resolve(parts).catch(fail) : undefined
  } catch (error) {
    fail(error)
    return undefined
  }
}

function finish(part: unknown, turn: Turn, hasText: boolean): unknown {
  if (!isObject(part)) return part
  const mustShow = turn.format === 'json' || !hasText ? turn.announce() : undefined
  const { providerMetadata } = part
  const own = disclosureMetadata(turn, mustShow)
  return {
    ...part,
    providerMetadata: { ...(isObject(providerMetadata) ? providerMetadata : {}), ...own }
  }
}
