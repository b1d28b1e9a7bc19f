import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { AiSystem, Disclosure, Responsible } from '../disclosure/disclosure.js'
import { invalidOption, type OptionKinds, requireOptions } from '../disclosure/options.js'
import { authorsOf, isModel, responsibleOf } from '../disclosure/people.js'
import { headerFacts, writeHeaders } from '../metadata/to-headers.js'
import { locales } from '../notice/built-in-words.js'
import { isToldHuman } from '../notice/label-kinds.js'
import type { Locale } from '../notice/locale.js'
import { type LabelNote, note, warnings } from '../notice/label-notes.js'
import { labelOptionKinds, prepareLabel } from '../notice/prepare-label.js'
import { madeByForm, madeOnce, patternOf, type PreparedLabel } from '../notice/prepared-label.js'
import { systemNames } from '../notice/accounts.js'
import { renderChat, renderDisclaimer, renderPersona } from '../notice/render-notices.js'
import { fillSentence } from '../notice/sentence-end.js'
import { factsWithoutWords } from '../notice/untold-facts.js'
import type { Chat, ChatOptions } from './chat-options.js'
import { asksWhoAnswers } from './checks/asks-who-answers.js'
import { parseScreen } from './checks/screen.js'
import { parseConversation, parseSchedule, type Prints } from './conversation.js'
import { type ChatWords, tellingLetters } from './opening.js'

/**
 * Take the way from options to what every turn needs: apply the rules, render the words, check the
 * options. The one place of the chat surface that knows rules and languages.
 *
 * @throws {DisclosureError} `invalid-disclosure`, `refused`, `undeclared`, `unknown-locale` or
 * `invalid-option`.
 */
export function prepareChat(options: ChatOptions): Chat {
  requireKinds(options)
  const { conversation, minors = false, pauseHours = 12, handover = false } = options
  const { schedule = minors ? { hours: 3 } : 'first' } = options
  const hearsQuestions = options.whenAsked !== 'ignore' && !handover
  const prepared = prepareLabel(options.disclosure, 'chatbot', options)
  requireAnswerable(prepared)
  const { disclosure, label } = patternOf(prepared)
  if (isToldHuman(disclosure)) throw untold()
  const words = label && madeOnce(prepared, 'chat words', () => wordsOf(prepared))
  const state = parseConversation(conversation)
  parseScreen(options.screen)
  return {
    words,
    format: options.format,
    conversation: state,
    screen: options.screen,
    reader: options.reader,
    onConversation: options.onConversation,
    onFinding: options.onFinding,
    onEvent: options.onEvent,
    // They would say of a person's words which model made them.
    headers: handover
      ? nothing
      : madeOnce(prepared, 'chat headers', () =>
          Object.freeze(writeHeaders(madeByForm(prepared, 'chat header', headerIn)))
        ),
    schedule: parseSchedule(schedule),
    minors,
    pauseHours,
    handover,
    isAsked: hearsQuestions && options.input !== undefined && asksWhoAnswers(options.input),
    hearsQuestions,
    now: clock(options.now ?? (() => new Date())),
    eventContent: options.eventContent ?? false,
    isReasoningShown: options.reasoning === 'shown'
  }
}

const nothing = Object.freeze({})

function untold(): DisclosureError {
  return new DisclosureError(
    'invalid-disclosure',
    'Unexpected `tell` in a chat, which has no words for messages without AI: documents tell it. Is an AI system part of this chat (`ai`), or shall `tell` be left out?'
  )
}

const formats: readonly unknown[] = ['text', 'markdown', 'html', 'json']

type OptionKind = readonly [is: (value: unknown) => boolean, expected: string]

const aBoolean: OptionKind = [(value) => typeof value === 'boolean', '`true` or `false`']
const aFunction: OptionKind = [(value) => typeof value === 'function', 'a function']

/** What an option may be where its type alone doesn't hold: in JavaScript, or from JSON. */
const optionKinds: Readonly<Record<string, OptionKind>> = {
  handover: aBoolean,
  minors: aBoolean,
  eventContent: aBoolean,
  now: aFunction,
  onConversation: aFunction,
  onEvent: aFunction,
  onFinding: aFunction,
  format: [(value) => formats.includes(value), formats.map((each) => `\`${each}\``).join(', ')],
  reasoning: [(value) => value === 'hidden' || value === 'shown', '`hidden` or `shown`'],
  pauseHours: [(value) => typeof value === 'number' && value > 0, 'a number of hours above 0'],
  input: [(value) => typeof value === 'string', 'the text that the user wrote'],
  whenAsked: [(value) => value === 'notice' || value === 'ignore', '`notice` or `ignore`'],
  reader: [(value) => typeof value === 'string', 'an id of yours'],
  textPath: [(value) => typeof value === 'string', 'a path such as `choices.0.text`']
}

const kindsByOption = /* @__PURE__ */ Object.entries(optionKinds)

/** Every option of a chat, of a response, and of a model's turn. */
const everyOption: OptionKinds<
  ChatOptions & Record<'textPath' | 'text' | 'messages', unknown>
> = {
  ...labelOptionKinds,
  disclosure: 'any',
  conversation: 'any',
  onConversation: 'any',
  schedule: 'any',
  pauseHours: 'any',
  now: 'any',
  handover: 'any',
  minors: 'any',
  input: 'any',
  whenAsked: 'any',
  reader: 'any',
  format: 'any',
  screen: 'any',
  onFinding: 'any',
  onEvent: 'any',
  eventContent: 'any',
  reasoning: 'any',
  textPath: 'any',
  text: 'any',
  messages: 'any'
}

function requireKinds(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw invalidOption('options', options, '`{ disclosure: { author, ai } }`')
  }
  requireOptions(options, everyOption)
  for (const [name, [is, expected]] of kindsByOption) {
    const value = (options as Readonly<Record<string, unknown>>)[name]
    if (value !== undefined && !is(value)) throw invalidOption(`options.${name}`, value, expected)
  }
}

/** Refuse a model in the place of whoever answers for the replies, as every other surface does. */
function requireAnswerable(prepared: PreparedLabel): void {
  // Of an ordinary name, nothing but its letters is ever looked at: what is found in a form is found in its facts.
  const { fact, name } = madeByForm(prepared, 'chat answering', answeringModel)
  if (fact === undefined) return
  throw new DisclosureError(
    'refused',
    `Nothing was labelled: unexpected \`${name}\` in \`${fact}\`, the name of a model. Name the person or the company that answers for the replies.`
  )
}

/** Find a model among those who answer for the replies, with the fact that says so. */
function answeringModel({ disclosure }: PreparedLabel): { readonly fact?: string; readonly name?: string } {
  const authors = authorsOf(disclosure)
  const author = authors.find((each) => isModel(each, disclosure))
  if (author) return { fact: 'author', name: author.name }
  // An author who answers is of the author's kind: a company may have the name of its models.
  const kindOf = (named: Responsible) => authors.find(({ name }) => name === named.name) ?? named
  const responsible = responsibleOf(disclosure).find((each) => isModel(kindOf(each), disclosure))
  return responsible ? { fact: 'responsible', name: responsible.name } : {}
}

function headerIn({ disclosure }: PreparedLabel) {
  return headerFacts({ ...disclosure, use: 'chatbot' })
}

function wordsOf(prepared: PreparedLabel): ChatWords {
  const { locale } = prepared
  const said = madeByForm(prepared, 'chat words said', ({ disclosure }) => render(disclosure, locale))
  const notes = () => madeOnce(prepared, 'chat notes', () => listNotes(prepared))
  return chatWords(said, locale, { disclosure: () => prepared.disclosure, notes })
}

/** What is said in a language, and what of it tells one disclosure from another. */
function render(disclosure: Disclosure, locale: Locale) {
  return {
    notices: renderChat(disclosure, locale),
    persona: renderPersona(disclosure, locale),
    disclaimer: renderDisclaimer(disclosure, locale),
    answers: responsibleOf(disclosure)[0]?.name,
    models: (disclosure.ai ?? []).flatMap(namesOf),
    systems: JSON.stringify(disclosure.ai)
  }
}

interface Behind {
  readonly disclosure: () => Disclosure
  readonly notes: () => readonly LabelNote[]
}

function chatWords(
  { notices, persona, disclaimer, answers, models, systems }: ReturnType<typeof render>,
  locale: Locale,
  behind: Behind
): ChatWords {
  const { tag: lang, dir } = locale
  let prints: Prints | undefined
  return {
    lang,
    dir,
    notices,
    ...(locale.humanClaims ? { humanClaims: locale.humanClaims } : {}),
    ...(persona === undefined ? {} : { persona }),
    models,
    changedTo(model) {
      const other = [{ model }]
      return {
        changed: fillSentence(locale.chat.changed, { systems: systemNames(other, locale) }, locale),
        systems: fingerprint(JSON.stringify(other))
      }
    },
    inOtherLanguages(text) {
      const letters = tellingLetters(text)
      if (letters === undefined) return []
      return locales
        .filter(({ tag, chat }) => tag !== lang && chat.notice.startsWith(letters))
        .map((other) => chatWords(render(behind.disclosure(), other), other, behind))
    },
    notes: behind.notes,
    // Of most replies nobody asks for them.
    prints: () =>
      (prints ??= {
        systems: fingerprint(systems),
        facts: fingerprint(JSON.stringify([lang, answers, disclaimer, persona]))
      })
  }
}

function listNotes(prepared: PreparedLabel): readonly LabelNote[] {
  const { disclosure, locale } = prepared
  const untold = factsWithoutWords(disclosure, (facts) =>
    `${renderChat(facts, locale).notice} ${renderPersona(facts, locale) ?? ''}`
  )
  const names = untold.map((fact) => `\`${fact}\``).join(', ')
  const message = `The notice does not show ${names}: it names the AI system and who answers for it.`
  return [...warnings(prepared), ...(untold.length > 0 ? [note('label/untold', message)] : [])]
}

function namesOf({ model, provider, or = [] }: AiSystem): readonly string[] {
  return [model, model === undefined ? provider : undefined, ...or.flatMap(namesOf)].filter(
    (name) => name !== undefined
  )
}

/** A clock that stops the turn rather than giving a time that is none. */
function clock(now: () => Date): () => Date {
  return () => {
    const time: unknown = now()
    if (time instanceof Date && !Number.isNaN(time.getTime())) return time
    throw invalidOption('options.now', time, 'a function that gives a valid Date')
  }
}

/**
 * Prepare a chat whose replies come from a model, so that an AI system takes part for certain.
 *
 * @throws {DisclosureError} `refused` for a disclosure that says the opposite, and as
 * {@link prepareChat}.
 */
export function prepareModelChat(options: ChatOptions): Chat & { readonly words: ChatWords } {
  const chat = prepareChat(options)
  const { words } = chat
  if (words && !chat.handover) return { ...chat, words }
  throw new DisclosureError(
    'refused',
    words
      ? 'Unexpected `handover` for the replies of a model, expected replies that a person writes'
      : 'Nothing was labelled: the disclosure says that no AI took part, and a model writes. Which one is it (`ai`)? Where a person writes, take `handover` and no model.'
  )
}

/**
 * Make a short fingerprint of words, to tell whether what a reader was told has changed.
 *
 * Not cryptographic: 53 bits that spare the state the words themselves. Two texts that share one by
 * accident (1 in 10^16) would leave a change unsaid.
 *
 * @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js (public domain)
 */
function fingerprint(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
