import type { LabelKind } from '../notice/locale.js'
import { notesOf } from '../disclosure/parse-disclosure.js'
import { reviewsOf } from '../disclosure/people.js'
import { unreadWords } from '../notice/label-notes.js'
import { madeByForm, type PreparedLabel } from '../notice/prepared-label.js'
import { untoldFacts } from '../notice/untold-facts.js'
import { expandPath, getAt, type Path, type Payload, toPath } from './payload.js'
import { leadingDirection } from './place-words.js'
import {
  type AccountMarker,
  type Platform,
  type PostNote,
  type PostOptions,
  joinSentences
} from './platform.js'
import type { PostWords } from './post-words.js'

/** What happened while a payload was labelled. */
interface Happened {
  readonly before: Payload
  readonly after: Payload
  /** The author's main text. */
  readonly text: string
  readonly words: PostWords
  readonly flagNotes: readonly PostNote[]
  readonly unknownLanguage: string | undefined
  readonly isShortened: boolean
  readonly hasShortByline: boolean
}

/** Say what a caller should know of a labelled payload, and what no payload can do. */
export function collectNotes(
  platform: Platform,
  prepared: PreparedLabel,
  happened: Happened
): PostNote[] {
  const { before, after, text, words, flagNotes, unknownLanguage } = happened
  const notes = [...flagNotes, ...standingNotes(platform, prepared, words)]
  if (unknownLanguage !== undefined) {
    notes.push(
      wording(
        `The label is in English: there are no words in \`${unknownLanguage}\`. Pass a locale of your own as \`locale\`.`
      )
    )
  }
  const direction = leadingDirection(text)
  if (direction !== undefined && direction !== words.dir) {
    notes.push(
      wording(
        'The text runs the other way than the label. Pass the language of the text as `locale`, or a locale of your own.'
      )
    )
  }
  if (happened.isShortened) {
    notes.push(wording('The author’s text was cut to make room for the label.'))
  }
  if (happened.hasShortByline) {
    notes.push(
      wording('The byline is the short one, for want of room: it does not name the AI system.')
    )
  }
  for (const remark of platform.remarks?.(before, after) ?? []) {
    notes.push({ kind: 'platform', message: remark })
  }
  return notes
}

function wording(message: string): PostNote {
  return { kind: 'wording', message }
}

/** The notes that are the same for every payload of a disclosure on a platform. */
function standingNotes(
  platform: Platform,
  prepared: PreparedLabel,
  words: PostWords
): readonly PostNote[] {
  return madeByForm(prepared, platform, (each) =>
    Object.freeze([...factNotes(each, words), ...accountNotes(platform, each)])
  )
}

function* factNotes(
  { disclosure, findings, locale }: PreparedLabel,
  words: PostWords
): Generator<PostNote> {
  for (const review of reviewsOf(disclosure)) {
    if (review.digest !== undefined) continue
    yield {
      kind: 'review',
      message: `The review${review.by === undefined ? '' : ` by ${review.by}`} is not bound to this text. Make it with \`reviewOf\`, so that a later change shows.`
    }
  }
  for (const { ruleId, reason, remedy, severity, outcome } of findings) {
    if (severity !== 'warn' || (outcome !== 'missing' && outcome !== 'needs-review')) continue
    yield { kind: 'rule', message: [reason, ...remedy].join(' '), ruleId }
  }
  for (const { ruleId, reason } of notesOf(disclosure)) yield { kind: 'rule', message: reason, ruleId }
  if (locale.isPreview) {
    yield { kind: 'wording', message: unreadWords(locale), ruleId: 'label/preview' }
  }
  if (words.leftOut.length > 0) {
    const facts = words.leftOut.map((fact) => `\`${fact}\``).join(', ')
    const message = `The label does not show ${facts}: the byline of a post names the AI and who answers for the text.`
    yield { kind: 'wording', message, ruleId: 'label/untold' }
  }
  for (const fact of untoldFacts(disclosure)) {
    yield { kind: 'wording', message: `The label does not show ${fact}.`, ruleId: 'label/untold' }
  }
  if (words.disarmed.length > 0) {
    const names = words.disarmed.join(', ')
    yield {
      kind: 'wording',
      message: `Written with spaces, so that they link to nothing: ${names}.`
    }
  }
}

function* accountNotes(
  { parody, bot }: Platform,
  { disclosure }: PreparedLabel
): Generator<PostNote> {
  const note = ({ message, payload }: AccountMarker, opening = ''): PostNote => ({
    kind: 'account',
    message: opening + message,
    ...(payload === undefined ? {} : { payload })
  })
  if (disclosure.persona?.tag && parody) yield note(parody)
  const isAutomated = disclosure.use === 'chatbot' || disclosure.plugin?.automatedConversation
  if (bot) yield note(bot, isAutomated ? '' : 'If a program posts from this account: ')
}

/**
 * Set the platform's own flags: that of the media from the media's declared origin, that of the
 * text, where there is one, with the label. Never instead of the words.
 */
export function setFlags(
  platform: Platform,
  payload: Payload,
  media: PostOptions['media'],
  kinds: readonly LabelKind[]
): { payload: Payload; notes: PostNote[] } {
  const text = setTextFlag(platform, payload, kinds)
  const both = setMediaFlag(platform, text.payload, media)
  const notes: PostNote[] = []
  for (const { message } of [text, both]) {
    if (message !== undefined) notes.push({ kind: 'flag', message })
  }
  if (!platform.textFlag && !platform.mediaFlag) {
    const none = `${platform.name} has no flag for AI: the words are the only label.`
    notes.push({ kind: 'flag', message: joinSentences(none, platform.flagless) })
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
  kinds: readonly LabelKind[]
): Flagged {
  if (!textFlag || kinds.length === 0) return { payload }
  const { name, about, onlyGenerated } = textFlag
  if (!kinds.includes('generated') && onlyGenerated) {
    return { payload, message: `\`${name}\` is not set: AI did not draft the text. ${about}` }
  }
  const unavailable = textFlag.unavailable?.(payload)
  if (unavailable !== undefined) return { payload, message: cannotBeSet(name, unavailable) }
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
  if (unavailable !== undefined) return { payload, message: cannotBeSet(name, unavailable) }
  return { payload: mediaFlag.set(payload), message: `\`${name}\` is set. ${about}` }
}

function cannotBeSet(name: string, because: string): string {
  return `\`${name}\` can't be set: ${because} The words are the only label.`
}

function hasMedia({ media = [] }: Platform, payload: Payload): boolean {
  if (media === true) return true
  return media.some((words) => {
    const path = toPath(words)
    return expandPath(payload, path).some((each) => isThere(payload, each))
  })
}

function isThere(payload: Payload, path: Path): boolean {
  const value = getAt(payload, path)
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null
}
