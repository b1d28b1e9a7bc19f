import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { toHeaders } from '../metadata/to-headers.js'
import { responsibleName } from '../notice/contributors.js'
import { prepareLabel } from '../notice/prepare-label.js'
import { renderNotices } from '../notice/render-notices.js'
import type { Chat } from './chat.js'
import type { ChatOptions } from './chat-options.js'
import type { ChatWords } from './chat-words.js'
import { parseConversation } from './conversation.js'
import { fingerprint } from './fingerprint.js'
import { parseSchedule } from './schedule.js'

/**
 * Take the way from options to what every turn needs: apply the rules, render the words, check the
 * options. The one place of the chat surface that knows rules and languages.
 *
 * @throws {DisclosureError} `invalid-disclosure`, `refused`, `undeclared`, `unknown-locale` or
 * `invalid-option`.
 */
export function prepareChat(options: ChatOptions): Chat {
  const { conversation, schedule = 'first', pauseHours = 12, handover = false } = options
  const prepared = prepareLabel(options.disclosure, 'chatbot', options)
  const words = prepared.label && renderWords(prepared.disclosure, options)
  const state = parseConversation(conversation)
  if (typeof pauseHours !== 'number' || !(pauseHours > 0)) {
    throw invalid('pauseHours', pauseHours, 'a number of hours above 0')
  }
  if (options.format !== undefined && !formats.includes(options.format)) {
    throw invalid('format', options.format, formats.map((format) => `\`${format}\``).join(', '))
  }
  return {
    ...pick(options),
    ...(words ? { words } : {}),
    ...(state ? { conversation: state } : {}),
    headers: toHeaders(prepared.disclosure),
    schedule: parseSchedule(schedule),
    pauseHours,
    handover,
    now: clock(options.now ?? (() => new Date())),
    eventContent: options.eventContent ?? false
  }
}

const formats: readonly string[] = ['text', 'markdown', 'html', 'json']

function pick({ format, screen, onConversation, onFinding, onEvent }: ChatOptions) {
  return {
    ...(format ? { format } : {}),
    ...(screen ? { screen } : {}),
    ...(onConversation ? { onConversation } : {}),
    ...(onFinding ? { onFinding } : {}),
    ...(onEvent ? { onEvent } : {})
  }
}

function renderWords(disclosure: Disclosure, { locale = 'en' }: ChatOptions): ChatWords {
  const { lang, dir, chatbot, persona, disclaimer } = renderNotices(disclosure, {
    locale,
    use: 'chatbot'
  })
  if (!chatbot) {
    throw new DisclosureError('undeclared', 'Nothing was labelled: the AI system is not declared.')
  }
  const answers = responsibleName(disclosure) ?? disclosure.author?.name
  return {
    lang,
    dir,
    notices: chatbot,
    ...(persona === undefined ? {} : { persona }),
    systems: fingerprint(JSON.stringify(disclosure.ai)),
    facts: fingerprint(JSON.stringify([lang, answers, disclaimer, persona]))
  }
}

/** A clock that stops the turn rather than giving a time that is none. */
function clock(now: () => Date): () => Date {
  return () => {
    const time: unknown = now()
    if (time instanceof Date && !Number.isNaN(time.getTime())) return time
    throw invalid('now', time, 'a function that gives a valid Date')
  }
}

function invalid(name: string, value: unknown, expected: string): DisclosureError {
  return new DisclosureError(
    'invalid-option',
    `Unexpected \`${String(value)}\` in \`options.${name}\`, expected ${expected}`
  )
}
