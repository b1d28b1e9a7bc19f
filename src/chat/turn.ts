import type { Chat } from './chat-options.js'
import { screenSide, watchOutput } from './checks/watch-output.js'
import {
  type ChatNotice,
  type Conversation,
  hoursToReminder,
  isReminderDue,
  type NoticePlan,
  planNotice,
  withReminder
} from './conversation.js'
import { createMidstOpening, type DueInMidst, type MidstOpening } from './midst.js'
import { andThen, type MaybePromise } from './maybe-promise.js'
import { type ChatFormat, type OtherSystem, renderReplyOpening } from './opening.js'
import { describeOtherModel, isModelId, isSameModel, withoutAlias } from './other-model.js'
import { createSentenceGate } from './sentences.js'
import { createTextChannel, type TextChannel, type TextChannelOptions } from './text-channel.js'

/** One message of a reply. It opens before whichever of its texts is shown first. */
export interface Message {
  /**
   * Open a stretch of its text.
   *
   * @param onOpening Shows the opening apart from the text. Left out: it is put before the text.
   * @param mayRemind Reminders may be put into its midst: nothing counts its characters, and it comes
   * no second time.
   */
  openText(onOpening?: (words: string) => void, mayRemind?: boolean): TextChannel
  /** Say the opening now, apart from any text. */
  open(): string
}

/** What a program reads of a reply: checked and counted, never changed. */
export interface PassedText {
  /** @returns What may go on; without checks, the piece itself. */
  feed(piece: string): MaybePromise<string>
  /** What was held back. */
  end(): MaybePromise<string>
}

/** One reply under way. */
export interface Turn {
  readonly format: ChatFormat
  /** What is said in this turn. Decided at the first call, with the time of that moment. */
  plan(): NoticePlan
  /**
   * Begin a message. The first that is shown opens with what is said, and each with the tag of a
   * simulated person.
   *
   * @param isAlternative One of several replies to choose from: each carries everything.
   */
  beginMessage(isAlternative?: boolean): Message
  /**
   * Tell which model answers, by the id that its service gives it. Where it is neither the one that
   * was asked nor a declared one, the next text says that it changed, and a finding does.
   */
  noteModel(answering: unknown, asked?: string): void
  /**
   * Tell that no words can be put in, and give the words that the interface must show.
   *
   * @param isSpoken The reply is heard: whatever its transcript says, the next turn says it again.
   */
  announce(isSpoken?: boolean): string
  /** Open a text that a program reads. The checks see it as it is written, escapes and all. */
  openPassed(): PassedText
  /** Let the input pass, or throw. */
  screenInput(text: string): MaybePromise<void>
  /** End the turn. */
  finish(): void
  /** The state after the turn. One that showed no text leaves it as it was. */
  conversation(): Conversation | undefined
}

// Where no AI system takes part, turns are counted and nothing is said.
const nobody = () => ({ systems: '', facts: '' })

/**
 * Begin a reply. What it has to say is decided once, when its first text is there: a reply that
 * fails before that says nothing and leaves the conversation's state as it was.
 */
export function beginTurn(
  chat: Chat,
  known: Conversation | undefined = chat.conversation,
  format: ChatFormat = chat.format ?? 'text'
): Turn {
  const { onEvent } = chat
  let { words } = chat
  const hasPersona = !chat.handover && words?.persona !== undefined
  const watch = watchOutput(chat)
  // A layer inside, such as one around an SDK, labels as plain text whatever the format.
  const formats: readonly ChatFormat[] = format === 'text' ? [format] : [format, 'text']
  let planned: NoticePlan | undefined
  let placement: 'text' | 'interface' | undefined
  let isFinished = false
  let isHeard = false
  /** A model that took over before the first text, or in the midst of the reply. */
  let other: OtherSystem | undefined
  let isOtherDue = false

  const plan = (): NoticePlan => {
    if (!planned) {
      const { schedule, pauseHours, handover, minors, isAsked } = chat
      const prints = words?.prints ?? nobody
      const situation = { prints, schedule, pauseHours, handover, minors, isAsked, now: chat.now() }
      planned = withOther(planNotice(known, situation), other, known)
    }
    return words ? planned : { ...planned, said: [] }
  }
  const report = (said: readonly ChatNotice[], where: 'text' | 'interface', text: string): void => {
    if (said.length === 0) return
    if (!onEvent) return
    const { reader } = chat
    const notes = said.includes('notice') ? (words?.notes() ?? []) : []
    onEvent({
      type: 'notice',
      at: chat.now().toISOString(),
      said,
      placement: where,
      words: text,
      ...(notes.length === 0 ? {} : { notes }),
      ...(reader === undefined ? {} : { reader })
    })
  }
  const tell = (where: 'text' | 'interface', text: string): void => {
    if (placement === 'text' || placement === where) return
    placement = where
    report(plan().said, where, text)
  }
  const hours = words && !chat.handover ? hoursToReminder(chat.schedule, chat.minors) : Infinity
  const dueInMidst: DueInMidst = {
    isDue: () => isReminderDue(plan().conversation(), hours, chat.now()),
    take() {
      planned = withReminder(plan(), chat.now())
      const said = chat.minors ? (['reminder', 'break'] as const) : (['reminder'] as const)
      const text = words ? renderReplyOpening(words, said, format, false) : ''
      report(said, 'text', text)
      return text
    }
  }
  const stateAfter = (done: NoticePlan): Conversation => {
    const next = done.conversation()
    return placement === 'interface' || isHeard ? withoutNotice(known, next) : next
  }
  // A reply without reminders asks no clock.
  const midst = () => (hours === Infinity ? undefined : createMidstOpening(format, dueInMidst))
  return {
    format,
    plan,
    beginMessage(isAlternative = false) {
      const openingsOf = (isOpened: boolean, text?: string): readonly string[] => {
        const isSaid = isOpened || (placement === 'text' && !isAlternative)
        const late = isOtherDue ? (['changed'] as const) : []
        const said = isSaid ? late : plan().said
        const hasTag = hasPersona && !isOpened
        if (!words) return []
        const others = text === undefined ? [] : words.inOtherLanguages(text)
        return [words, ...others].flatMap((own) =>
          formats.map((each) => renderReplyOpening(own, said, each, hasTag))
        )
      }
      const onTaken = (text: string): void => {
        isOtherDue = false
        tell('text', text)
      }
      return createMessage(watch.channel(isAlternative), onTaken, openingsOf, midst)
    },
    noteModel(answering, asked) {
      if (!words || other || chat.handover || !isModelId(answering)) return
      const isDeclared = words.models.some((name) => isSameModel(name, answering, true))
      if (isDeclared || (asked !== undefined && isSameModel(withoutAlias(asked), answering, false))) return
      other = words.changedTo(answering)
      chat.onFinding?.(describeOtherModel(answering, words.models))
      words = { ...words, notices: { ...words.notices, changed: other.changed } }
      if (planned) planned = withOther(planned, other, known)
      isOtherDue = placement === 'text'
    },
    announce(isSpoken = false) {
      isHeard ||= isSpoken
      const text = words ? renderReplyOpening(words, plan().said, 'text', hasPersona).trim() : ''
      tell('interface', text)
      return text
    },
    openPassed() {
      const { onText, ...checks } = watch.channel(false)
      const gate = createSentenceGate(checks)
      const pass = (text: string): string => {
        if (text !== '') onText?.(text)
        return text
      }
      return {
        feed: (piece) => andThen(gate.feed(piece), pass),
        end: () => andThen(gate.end(), pass)
      }
    },
    screenInput: (text) => screenSide(chat, 'input', text, text.length),
    finish() {
      if (!planned || !placement || isFinished) return
      isFinished = true
      onEvent?.({ type: 'reply', at: chat.now().toISOString(), characters: watch.characters() })
      chat.onConversation?.(stateAfter(planned))
    },
    conversation: () => (planned && placement ? stateAfter(planned) : known)
  }
}

function createMessage(
  options: TextChannelOptions,
  onTaken: (words: string) => void,
  openingsOf: (isOpened: boolean, text?: string) => readonly string[],
  midstOf: () => MidstOpening | undefined
): Message {
  let isOpened = false
  const due = (text?: string) => openingsOf(isOpened, text).filter((words) => words !== '')
  const take = (): string => {
    const [opening = ''] = due()
    isOpened = true
    onTaken(opening)
    return opening
  }
  return {
    openText(onOpening, mayRemind = false) {
      const midst = mayRemind ? midstOf() : undefined
      return createTextChannel({ due, take }, { onOpening, midst, ...options })
    },
    open: take
  }
}

/** The plan of a turn in which another model answers than the declared one. */
function withOther(
  plan: NoticePlan,
  other: OtherSystem | undefined,
  known: Conversation | undefined
): NoticePlan {
  if (!other) return plan
  const said = plan.said.filter((notice) => notice !== 'changed')
  const isKnown = known?.systems === other.systems
  return {
    said: isKnown ? said : [...said, 'changed'],
    conversation: () => ({ ...plan.conversation(), systems: other.systems })
  }
}

/**
 * The state after a turn whose words only the interface could show. Whether it did is unknown, so
 * nothing counts as said, nor as the end of a silence. Where another speaks than before, neither
 * side is taken for announced: the next text says who writes it.
 */
function withoutNotice(known: Conversation | undefined, next: Conversation): Conversation {
  const { version, turns } = next
  if (known?.speaker !== next.speaker) return { version, speaker: 'ai', turns }
  if (known.turnsSinceNotice === undefined) return { ...known, turns }
  return { ...known, turns, turnsSinceNotice: known.turnsSinceNotice + 1 }
}
