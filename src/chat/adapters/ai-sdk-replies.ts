import { andThen, inOrder, isPromiseLike, type MaybePromise } from '../maybe-promise.js'
import { createTextPartsLabeler, disclosureMetadata } from '../protocols/ai-sdk-parts.js'
import { isObject, type JsonObject } from '../protocols/json.js'
import type { PassedText, Turn } from '../turn.js'

/** A labelled reply that came whole. */
interface Generated {
  readonly content: readonly JsonObject[]
  /** What the interface must show, where no words could be put in. */
  readonly mustShow?: string
}

/**
 * Label the content of a reply that came whole: a text part of its own before the first text. For
 * files alone, such as a voice, the interface must show it. What a part says of itself counts for
 * nothing: a cache can hold the label of other facts, or of a turn in which none was due.
 *
 * @returns Nothing for a reply without text and files: a step that only calls tools.
 */
export function labelGenerated(
  content: readonly object[],
  turn: Turn
): MaybePromise<Generated | undefined> {
  const parts = content as readonly JsonObject[]
  if (!parts.some(isText)) {
    const hasFile = parts.some(({ type }) => type === 'file')
    return hasFile ? { content: parts, mustShow: turn.announce() } : undefined
  }
  if (turn.format === 'json') {
    return andThen(checkTexts(parts, turn), () => ({ content: parts, mustShow: turn.announce() }))
  }
  const message = turn.beginMessage()
  const labelled = inOrder(parts, (part): MaybePromise<readonly JsonObject[]> => {
    const { text } = part
    if (typeof text !== 'string' || !isText(part)) return [part]
    const own: JsonObject[] = []
    const channel = message.openText((words) => own.push(label(words, turn)))
    return andThen(channel.feed(text), (start) =>
      andThen(channel.end(), (rest) => {
        const shown = start + rest
        // A label of another layer: ours is in its place, with what this turn knows.
        return shown === '' ? own : [...own, { ...part, text: shown }]
      })
    )
  })
  return andThen(labelled, (all) => ({ content: all.flat() }))
}

/** Let each text pass whole, or throw. */
function checkTexts(parts: readonly JsonObject[], turn: Turn): MaybePromise<unknown> {
  return inOrder(parts.filter(isText), ({ text }) => {
    const passed = turn.openPassed()
    return andThen(passed.feed(String(text)), () => passed.end())
  })
}

function isText({ type, text }: JsonObject): boolean {
  return type === 'text' && text !== ''
}

function label(text: string, turn: Turn): JsonObject {
  return { type: 'text', text, providerMetadata: disclosureMetadata(turn) }
}

/**
 * Label the parts of a language model's stream. The part `finish` says what was said, or, for
 * structured output and for files alone, what the interface must show. What can't be shown ends the
 * stream with a part `error`, as the SDK expects it, and leaves the model.
 *
 * @param asked Id of the model that was asked: a router or a fallback can let another one answer.
 */
export function labelParts<Part>(turn: Turn, asked?: string): TransformStream<Part, Part> {
  const labeler = turn.format === 'json' ? checkParts(turn) : createTextPartsLabeler(turn)
  let hasText = false
  let hasFile = false
  const label = (part: unknown): MaybePromise<readonly unknown[]> => {
    const type = isObject(part) ? part['type'] : undefined
    if (type === 'response-metadata' && isObject(part)) turn.noteModel(part['modelId'], asked)
    hasText ||= type === 'text-delta' && isObject(part) && part['delta'] !== ''
    hasFile ||= type === 'file'
    if (type === 'finish' && (hasText || hasFile)) {
      return andThen(labeler.end(), (rest) => [...rest, finish(part, turn, hasText)])
    }
    return labeler.feed(part)
  }
  return new TransformStream<Part, Part>({
    transform: (part, controller) => enqueue(() => label(part), controller),
    flush: (controller) =>
      enqueue(
        () =>
          andThen(labeler.end(), (parts) => {
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
    const parts = andThen(give(), (all) => all.forEach((part) => controller.enqueue(part as Part)))
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

/** Lets parts of a stream pass that a program reads. */
interface PartsCheck {
  feed(part: unknown): MaybePromise<readonly unknown[]>
  end(): MaybePromise<readonly unknown[]>
}

/** Check the texts of a stream that a program reads; without checks, each part passes as it is. */
function checkParts(turn: Turn): PartsCheck {
  const texts = new Map<unknown, PassedText>()
  const end = (id: unknown): MaybePromise<readonly unknown[]> => {
    const rest = texts.get(id)?.end() ?? ''
    texts.delete(id)
    return andThen(rest, (delta) => (delta === '' ? [] : [{ type: 'text-delta', id, delta }]))
  }
  return {
    feed(part) {
      if (!isObject(part)) return [part]
      const { type, id, delta } = part
      if (type === 'text-end') return andThen(end(id), (rest) => [...rest, part])
      if (type !== 'text-delta' || typeof delta !== 'string') return [part]
      const text = texts.get(id) ?? turn.openPassed()
      texts.set(id, text)
      return andThen(text.feed(delta), (passed) => {
        if (passed === delta) return [part]
        return passed === '' ? [] : [{ ...part, delta: passed }]
      })
    },
    end: () => andThen(inOrder([...texts.keys()], end), (rests) => rests.flat())
  }
}
