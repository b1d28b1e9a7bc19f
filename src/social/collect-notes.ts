import type { PreparedLabel } from '../notice/prepare-label.js'
import type { Payload } from './at-path.js'
import { leadingDirection } from './leading-direction.js'
import type { AccountMarker, Platform, PostNote } from './platform.js'
import type { PostWords } from './post-words.js'

/** What happened while a payload was labelled. */
export interface Happened {
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

// These depend on the arguments alone, so remembering them is invisible.
const remembered = new WeakMap<PostWords, readonly [Platform, readonly PostNote[]][]>()

/** The notes that are the same for every payload of a disclosure on a platform. */
function standingNotes(
  platform: Platform,
  prepared: PreparedLabel,
  words: PostWords
): readonly PostNote[] {
  const known = remembered.get(words) ?? []
  for (const [place, notes] of known) if (place === platform) return notes
  const notes = Object.freeze([...factNotes(prepared, words), ...accountNotes(platform, prepared)])
  remembered.set(words, [...known, [platform, notes]])
  return notes
}

function* factNotes(
  { disclosure, findings }: PreparedLabel,
  words: PostWords
): Generator<PostNote> {
  const { review } = disclosure
  if (review && review.digest === undefined) {
    yield {
      kind: 'review',
      message: `The review by ${review.by} is not bound to this text. Make it with \`reviewOf\`, so that a later change shows.`
    }
  }
  for (const { ruleId, reason, remedy, severity, outcome } of findings) {
    if (severity !== 'warn' || (outcome !== 'missing' && outcome !== 'needs-review')) continue
    yield { kind: 'rule', message: [reason, ...remedy].join(' '), ruleId }
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
