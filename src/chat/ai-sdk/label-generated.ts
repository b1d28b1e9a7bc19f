import type { Turn } from '../begin-turn.js'
import { chain, inOrder, type MaybePromise } from '../chain.js'
import { disclosureMetadata } from '../disclosure-metadata.js'
import { isObject, type JsonObject } from '../events/event-labeler.js'

/** A labelled reply that came whole. */
export interface Generated {
  readonly content: readonly JsonObject[]
  /** What the interface must show, where no words could be put in. */
  readonly mustShow?: string
}

/**
 * Label the content of a reply that came whole: a text part of its own before the first text. For
 * files alone, such as a voice, the interface must show it.
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
    return chain(checkTexts(parts, turn), () => ({ content: parts, mustShow: turn.announce() }))
  }
  const isLabelled = parts.some((part) => isText(part) && isOurs(part))
  const message = turn.beginMessage()
  const labelled = inOrder(parts, (part): MaybePromise<readonly JsonObject[]> => {
    const { text } = part
    if (typeof text !== 'string' || !isText(part) || isOurs(part)) return [part]
    const own: JsonObject[] = []
    const channel = message.openText((words) => {
      if (!isLabelled) own.push(label(words, turn))
    })
    return chain(channel.feed(text), (start) =>
      chain(channel.end(), (rest) => [...own, { ...part, text: start + rest }])
    )
  })
  return chain(labelled, (all) => ({ content: all.flat() }))
}

/** Let each text pass whole, or throw. */
function checkTexts(parts: readonly JsonObject[], turn: Turn): MaybePromise<unknown> {
  return inOrder(parts.filter(isText), ({ text }) => {
    const passed = turn.openPassed()
    return chain(passed.feed(String(text)), () => passed.end())
  })
}

function isText({ type, text }: JsonObject): boolean {
  return type === 'text' && text !== ''
}

function label(text: string, turn: Turn): JsonObject {
  return { type: 'text', text, providerMetadata: disclosureMetadata(turn) }
}

function isOurs({ providerMetadata }: JsonObject): boolean {
  return isObject(providerMetadata) && isObject(providerMetadata['aiDisclosure'])
}
