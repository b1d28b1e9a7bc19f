import type { LabelKind } from '../notice/locale.js'
import { expandPath, getAt, type Path, type Payload, toPath } from './at-path.js'
import type { Platform, PostNote, PostOptions } from './platform.js'
import { withMore } from './with-more.js'

/**
 * Set the platform's own flags: that of the media from the media's declared origin, that of the
 * text, where there is one, with the label. Never instead of the words.
 */
export function setFlags(
  platform: Platform,
  payload: Payload,
  media: PostOptions['media'],
  kind: LabelKind | undefined
): { payload: Payload; notes: PostNote[] } {
  const text = setTextFlag(platform, payload, kind)
  const both = setMediaFlag(platform, text.payload, media)
  const notes: PostNote[] = []
  for (const { message } of [text, both]) {
    if (message !== undefined) notes.push({ kind: 'flag', message })
  }
  if (!platform.textFlag && !platform.mediaFlag) {
    const none = `${platform.name} has no flag for AI: the words are the only label.`
    notes.push({ kind: 'flag', message: withMore(none, platform.flagless) })
  }
  return { payload: both.payload, notes }
}

interface Flagged {
  readonly payload: Payload
  readonly message?: string
}

function setTextFlag(
  { textFlag }: Platform,
  payload: Payload,
  kind: LabelKind | undefined
): Flagged {
  if (!textFlag || !kind) return { payload }
  const { name, about, onlyGenerated } = textFlag
  if (kind !== 'generated' && onlyGenerated) {
    return { payload, message: `\`${name}\` is not set: AI did not draft the text. ${about}` }
  }
  return { payload: textFlag.set(payload), message: `\`${name}\` is set. ${about}` }
}

function setMediaFlag(platform: Platform, payload: Payload, media: PostOptions['media']): Flagged {
  const { mediaFlag } = platform
  if (!mediaFlag || media === 'human') return { payload }
  const { name, about } = mediaFlag
  if (!hasMedia(platform, payload)) {
    if (media === undefined) return { payload }
    return { payload, message: `\`${name}\` is not set: the payload has no media. ${about}` }
  }
  if (media === undefined) {
    const question = 'Say who made the media with the option `media`.'
    return { payload, message: `\`${name}\` was left as it is. ${about} ${question}` }
  }
  const unavailable = mediaFlag.unavailable?.(payload)
  if (unavailable !== undefined) {
    const message = `\`${name}\` can't be set: ${unavailable} The words are the only label.`
    return { payload, message }
  }
  return { payload: mediaFlag.set(payload), message: `\`${name}\` is set. ${about}` }
}

function hasMedia({ media = [] }: Platform, payload: Payload): boolean {
  if (media === true) return true
  return media.some((words) => {
    const path = toPath(words)
    if (!path.includes('*')) return isThere(payload, path)
    return expandPath(payload, path).some((each) => isThere(payload, each))
  })
}

function isThere(payload: Payload, path: Path): boolean {
  const value = getAt(payload, path)
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null
}
