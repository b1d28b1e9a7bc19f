import type { LabelNote } from '../notice/label-notes.js'
import type { ChatOptions } from './chat-options.js'
import { type Conversation, planNotice } from './conversation.js'
import { renderReplyOpening } from './opening.js'
import { prepareModelChat } from './prepare-chat.js'

/** What an interface shows before anybody writes. */
export interface InterfaceNotice {
  /** Plain text; the tag of a simulated person is a paragraph of its own. */
  readonly words: string
  /** The same for a voice: without brackets, and without letters that some voices read as a word. */
  readonly spoken: string
  /** The same as a paragraph of HTML with its style. */
  readonly html: string
  /** BCP 47 tag and direction of the words. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** What the rules leave open, and which declared facts the notice does not show. */
  readonly notes: readonly LabelNote[]
  /** The state for the first reply, which then doesn't say it again. */
  readonly conversation: Conversation
}

/**
 * Give the notice that an interface shows before the first message, and before any model is called.
 *
 * Show it where it stays in view, and pass `conversation` to the first reply: that says nothing
 * twice. Some laws ask for it at this place: "at the outset" of an interaction.
 *
 * @throws {DisclosureError} `refused` where no AI system takes part or a person writes, and as
 * `labelReply`.
 * @example
 * ```ts
 * const { words, conversation } = chatNotice({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' } })
 * // You are talking to an artificial intelligence (AI) system, not a person. …
 * labelReply('At six.', { disclosure, conversation }).value // 'At six.'
 * ```
 */
export function chatNotice(options: ChatOptions): InterfaceNotice {
  const chat = prepareModelChat(options)
  const { words, schedule, pauseHours, handover, reader, onEvent } = chat
  const hasPersona = words.persona !== undefined
  const now = chat.now()
  const plan = planNotice(undefined, { prints: words.prints, schedule, pauseHours, handover, now })
  const render = (format: 'text' | 'html') =>
    renderReplyOpening(words, ['notice'], format, hasPersona).trim()
  const shown = render('text')
  const notes = words.notes()
  onEvent?.({
    type: 'notice',
    at: now.toISOString(),
    said: plan.said,
    placement: 'interface',
    words: shown,
    ...(notes.length === 0 ? {} : { notes }),
    ...(reader === undefined ? {} : { reader })
  })
  return {
    words: shown,
    spoken: toSpeech(shown),
    html: render('html'),
    lang: words.lang,
    dir: words.dir,
    notes,
    conversation: { ...plan.conversation(), turns: 0 }
  }
}

// "IA" in parentheses is heard as "ya" in French, "KI" as a word in German, and so on; the words
// before it say the same.
const spelled = /\s*[（(](?:AI|IA|KI|SI)[)）]/g
/** What sets off a name from text in the other direction; some voices name these characters. */
const invisible = /[\u2066-\u2069\u200E\u200F]/g

function toSpeech(words: string): string {
  return words
    .replace(spelled, '')
    .replace(invisible, '')
    .replace(/\n+\[([^\]]*)\]$/, ' $1.')
}
