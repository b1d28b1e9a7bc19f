import type { LabelKind } from '../notice/locale.js'
import { expandPath, getAt, type Payload, toPath } from './at-path.js'
import type { Platform, PostNote, PostOptions } from './platform.js'

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
  const notes: PostNote[] = []
  const note = (message: string) => notes.push({ kind: 'flag', message })
  let result = payload
  const { textFlag, mediaFlag, name } = platform
  if (textFlag && kind) {
    if (kind === 'generated' || !textFlag.onlyGenerated) {
      result = textFlag.set(result)
      note(`\`${textFlag.name}\` is set. ${textFlag.about}`)
    } else note(`\`${textFlag.name}\` is not set: AI did not draft the text. ${textFlag.about}`)
  }
  const isAi = media === 'ai' || media === 'mixed'
  if (mediaFlag && hasMedia(platform, payload)) {
    const unavailable = mediaFlag.unavailable?.(payload)
    if (media === undefined) {
      note(
        `\`${mediaFlag.name}\` was left as it is. ${mediaFlag.about} Say who made the media with the option \`media\`.`
      )
    } else if (unavailable !== undefined) {
      if (isAi)
        note(`\`${mediaFlag.name}\` can't be set: ${unavailable} The words are the only label.`)
    } else if (isAi) {
      result = mediaFlag.set(result)
      note(`\`${mediaFlag.name}\` is set. ${mediaFlag.about}`)
    }
  } else if (mediaFlag && isAi) {
    note(`\`${mediaFlag.name}\` is not set: the payload has no media. ${mediaFlag.about}`)
  } else if (!mediaFlag && !textFlag) {
    note(withMore(`${name} has no flag for AI: the words are the only label.`, platform.flagless))
  }
  return { payload: result, notes }
}

/** Add a sentence that there may be. */
export function withMore(sentence: string, more: string | undefined): string {
  return more === undefined ? sentence : `${sentence} ${more}`
}

function hasMedia({ media = [] }: Platform, payload: Payload): boolean {
  if (media === true) return true
  return media.some((words) =>
    expandPath(payload, toPath(words)).some((path) => {
      const value = getAt(payload, path)
      return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null
    })
  )
}
