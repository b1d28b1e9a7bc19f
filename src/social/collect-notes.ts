import type { PreparedLabel } from '../notice/prepare-label.js'
import type { Payload } from './at-path.js'
import { leadingDirection } from './leading-direction.js'
import { mainText } from './main-text.js'
import type { Platform, PostNote } from './platform.js'
import type { PostWords } from './post-words.js'

/** What happened while a payload was labelled. */
export interface Happened {
  readonly before: Payload
  readonly after: Payload
  readonly words: PostWords | undefined
  readonly flagNotes: readonly PostNote[]
  readonly unknownLanguage: string | undefined
  readonly isShortened: boolean
  readonly hasShortByline: boolean
}

/** Say what a caller should know of a labelled payload, and what no payload can do. */
export function collectNotes(
  platform: Platform,
  { disclosure, findings }: PreparedLabel,
  happened: Happened
): PostNote[] {
  const { before, after, words, flagNotes, unknownLanguage } = happened
  const notes: PostNote[] = [...flagNotes]
  const add = (kind: PostNote['kind'], message: string, more: Partial<PostNote> = {}) =>
    notes.push({ kind, message, ...more })
  if (!words) {
    add('rule', 'Nothing was labelled: the facts say that no AI took part in the text.')
    return notes
  }
  if (disclosure.review && disclosure.review.digest === undefined) {
    add(
      'review',
      `The review by ${disclosure.review.by} is not bound to this text. Make it with \`reviewOf\`, so that a later change shows.`
    )
  }
  for (const { ruleId, reason, remedy, severity, outcome } of findings) {
    if (severity !== 'warn' || (outcome !== 'missing' && outcome !== 'needs-review')) continue
    add('rule', [reason, ...remedy].join(' '), { ruleId })
  }
  if (unknownLanguage !== undefined) {
    add(
      'wording',
      `The label is in English: there are no words in \`${unknownLanguage}\`. Pass a locale of your own as \`locale\`.`
    )
  }
  const direction = leadingDirection(mainText(platform, before))
  if (direction !== undefined && direction !== words.dir) {
    add(
      'wording',
      'The text runs the other way than the label. Pass the language of the text as `locale`, or a locale of your own.'
    )
  }
  if (happened.isShortened) add('wording', 'The author’s text was cut to make room for the label.')
  if (happened.hasShortByline) {
    add('wording', 'The byline is the short one, for want of room: it does not name the AI system.')
  }
  if (words.disarmed.length > 0) {
    add('wording', `Written with spaces, so that they link to nothing: ${words.disarmed.join(', ')}.`)
  }
  if (disclosure.persona?.tag && platform.parody) add('account', ...marker(platform.parody))
  if (platform.bot) {
    const isAutomated = disclosure.use === 'chatbot' || disclosure.plugin?.automatedConversation
    const [message, more] = marker(platform.bot)
    add('account', isAutomated ? message : `If a program posts from this account: ${message}`, more)
  }
  for (const remark of platform.remarks?.(before, after) ?? []) add('platform', remark)
  return notes
}

function marker({ message, payload }: NonNullable<Platform['bot']>): [string, Partial<PostNote>] {
  return [message, payload === undefined ? {} : { payload }]
}
