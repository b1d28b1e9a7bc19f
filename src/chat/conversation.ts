import { invalidOption } from '../disclosure/options.js'

/**
 * What one turn of a conversation has to tell the next, as plain JSON.
 *
 * A serverless function keeps it where it keeps the conversation: in a database, a cookie, a field
 * of the request. It holds no words of anybody. Lost, cut or altered, it reads as no state at all,
 * and then the notice is said again.
 */
export interface Conversation {
  readonly version: 1
  /** Who wrote last. */
  readonly speaker: 'ai' | 'person'
  /** Replies of the AI system so far. */
  readonly turns: number
  /**
   * Replies since the last notice, the one that carried it included. 0: the notice was said in the
   * turn that is still going on, as between two steps of a tool loop. Absent: never said.
   */
  readonly turnsSinceNotice?: number
  /** When the last notice was said, ISO 8601. Absent: unknown, so the next hourly one is due. */
  readonly noticeAt?: string
  /** When the conversation began, or a break was last suggested, ISO 8601. With `minors` alone. */
  readonly breakAt?: string
  /** When the last reply began, ISO 8601. */
  readonly activeAt?: string
  /** Fingerprint of the AI systems that the reader was told of. */
  readonly systems?: string
  /** Fingerprint of the other facts that the reader was told: language, who answers, limits. */
  readonly facts?: string
}

/**
 * Read a conversation's state back: an object, or its JSON text.
 *
 * @returns `undefined` for anything that this library did not write: the safe side, since the
 * notice is then said again.
 * @example
 * ```ts
 * parseConversation('{"version":1') // undefined
 * ```
 */
export function parseConversation(input: unknown): Conversation | undefined {
  const value = typeof input === 'string' ? parseJson(input) : input
  if (!isRecord(value) || value['version'] !== 1) return undefined
  const { speaker, turns, turnsSinceNotice, noticeAt, breakAt, activeAt, systems, facts } = value
  if (speaker !== 'ai' && speaker !== 'person') return undefined
  if (!isCount(turns)) return undefined
  const base = { version: 1, speaker, turns, ...(isTime(activeAt) ? { activeAt } : {}) } as const
  if (turnsSinceNotice === undefined) return base
  const isWhole =
    isCount(turnsSinceNotice) &&
    (noticeAt === undefined || isTime(noticeAt)) &&
    (breakAt === undefined || isTime(breakAt)) &&
    isTime(activeAt) &&
    typeof systems === 'string' &&
    typeof facts === 'string'
  if (!isWhole) return undefined
  return {
    ...base,
    turnsSinceNotice,
    systems,
    facts,
    ...(noticeAt === undefined ? {} : { noticeAt }),
    ...(breakAt === undefined ? {} : { breakAt })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

/**
 * What is said: the notice that this is an AI system, a reminder of it, that it may be time for a
 * break, that the system changed, or that a person writes from here on.
 */
export type ChatNotice = 'notice' | 'reminder' | 'break' | 'changed' | 'handover'

/** Everything that decides whether a notice is due. */
interface Situation {
  readonly schedule: Schedule
  /** Hours of silence after which a conversation begins anew. */
  readonly pauseHours: number
  readonly now: Date
  /** A person writes this turn. */
  readonly handover: boolean
  /** The user asks who answers. @default false */
  readonly isAsked?: boolean
  /** Breaks are suggested too. @default false */
  readonly minors?: boolean
  /** Fingerprints of what the notice says now. */
  readonly prints: () => Prints
}

/** Fingerprints of what a notice says: of the AI systems that it names, and of everything else. */
export interface Prints {
  readonly systems: string
  readonly facts: string
}

/** What this turn has to say, and the state to carry to the next. */
export interface NoticePlan {
  /** In the order in which it is said. Empty: nothing is due. */
  readonly said: readonly ChatNotice[]
  /** Made where somebody asks for it: of most replies nobody does. */
  readonly conversation: () => Conversation
}

const hour = 3_600_000
/** Clocks of several servers differ: a time this far ahead still counts as now. */
const skewHours = 0.1

/**
 * Decide what a turn has to say before its first word.
 *
 * Pure: the clock is an argument. Whatever is unknown or can't be true (no state, a time in the
 * future) counts as "never said".
 *
 * The schedules come from rules that ask for a notice again: one "at the beginning of any AI companion
 * interaction which need not exceed once per day and at least every three hours" (New York General
 * Business Law § 1702), "at the outset … and throughout the interaction" (Utah Code § 13-77-104).
 * A schedule is no more than that. California's SB 243 has the same three hours for minors and asks
 * for words that suggest a break too: they are said with `minors` alone.
 */
export function planNotice(state: Conversation | undefined, situation: Situation): NoticePlan {
  const { handover, prints } = situation
  const time = situation.now.getTime()
  const turns = state?.turns ?? 0
  if (handover) {
    const said = state?.speaker === 'person' ? [] : (['handover'] as const)
    return {
      said,
      conversation: () => ({ version: 1, speaker: 'person', turns, activeAt: new Date(time).toISOString() })
    }
  }
  const due = dueNotices(state, situation)
  const isBegun = isBeginning(state, situation)
  const isBreakDue = !isBegun && isTimeForBreak(state, due, situation)
  // The notice answers the question, and a reminder beside it would say less.
  const isAnswer =
    situation.isAsked === true && state?.turnsSinceNotice !== 0 && !due.includes('notice')
  const asked: readonly ChatNotice[] = isAnswer
    ? [...due.filter((each) => each !== 'reminder'), 'notice']
    : due
  // Who is told of a break is told what answers, too.
  const isTold = asked.includes('notice') || asked.includes('reminder')
  const said: readonly ChatNotice[] = isBreakDue
    ? [...asked, ...(isTold ? [] : (['reminder'] as const)), 'break']
    : asked
  const isNew = said.includes('notice') || said.includes('reminder')
  // An open turn goes on: its reply is the one that carried the notice, and was counted.
  const isOpen = state?.turnsSinceNotice === 0
  const makeState = (): Conversation => {
    const activeAt = new Date(time).toISOString()
    // Messages without times don't tell when the notice was said, unless in this very turn. A guess
    // would be too late: a reminder would not be said.
    const noticeAt = isNew ? activeAt : (state?.noticeAt ?? (isOpen ? activeAt : undefined))
    const breakAt = isBegun || isBreakDue ? activeAt : (state?.breakAt ?? activeAt)
    return {
      version: 1,
      speaker: 'ai',
      turns: isOpen ? turns : turns + 1,
      turnsSinceNotice: isNew || isOpen ? 1 : (state?.turnsSinceNotice ?? 0) + 1,
      ...(noticeAt === undefined ? {} : { noticeAt }),
      ...(situation.minors === true ? { breakAt } : {}),
      activeAt,
      ...prints()
    }
  }
  let conversation: Conversation | undefined
  return { said, conversation: () => (conversation ??= makeState()) }
}

/** Whether nothing was said yet, or so long ago that the conversation begins anew. */
function isBeginning(state: Conversation | undefined, { pauseHours, now }: Situation): boolean {
  if (state?.turnsSinceNotice === undefined || state.speaker === 'person') return true
  // The turn that goes on has begun already.
  if (state.turnsSinceNotice === 0) return false
  const silence = hoursSince(state.activeAt, now)
  return silence !== undefined && (silence < 0 || silence >= pauseHours)
}

function dueNotices(state: Conversation | undefined, situation: Situation): ChatNotice[] {
  const { schedule, now } = situation
  if (state?.turnsSinceNotice === undefined || isBeginning(state, situation)) return ['notice']
  const { systems, facts } = situation.prints()
  if (state.facts !== facts) return ['notice']
  const changed: ChatNotice[] = state.systems === systems ? [] : ['changed']
  // The notice of this very turn stands above: a later step of it says nothing twice.
  if (state.turnsSinceNotice === 0) return changed
  if (schedule === 'first') return changed
  if (schedule === 'every') return [...changed, 'notice']
  if ('turns' in schedule) {
    return state.turnsSinceNotice >= schedule.turns ? [...changed, 'reminder'] : changed
  }
  const age = hoursSince(state.noticeAt, now)
  const isRecent = age !== undefined && age >= 0 && age < schedule.hours
  return isRecent ? changed : [...changed, 'reminder']
}

/** A companion's operator suggests a break to minors "at least every three hours" (SB 243). */
const hoursToBreak = 3

/** Whether a break is suggested: with each reminder, and else as often as the law asks for it. */
function isTimeForBreak(
  state: Conversation | undefined,
  due: readonly ChatNotice[],
  { minors = false, schedule, now }: Situation
): boolean {
  if (!minors || state?.turnsSinceNotice === undefined || state.turnsSinceNotice === 0) return false
  if (due.includes('reminder')) return true
  const hours = hoursSince(state.breakAt, now)
  return hours === undefined || hours < 0 || hours >= hoursToReminder(schedule, minors)
}

/**
 * After how many hours a reminder is due, also within one reply, however long it is. Endless where
 * the schedule has no hours.
 */
export function hoursToReminder(schedule: Schedule, minors: boolean): number {
  if (typeof schedule === 'object' && 'hours' in schedule) return schedule.hours
  return minors ? hoursToBreak : Infinity
}

/** Whether so many hours have passed since the reader was told. */
export function isReminderDue(state: Conversation, hours: number, now: Date): boolean {
  const age = hoursSince(state.noticeAt, now)
  return age !== undefined && age >= hours
}

/** The plan of a turn in whose midst the reader was reminded. */
export function withReminder(plan: NoticePlan, now: Date): NoticePlan {
  const at = now.toISOString()
  const conversation = plan.conversation()
  const told = { noticeAt: at, activeAt: at, ...(conversation.breakAt === undefined ? {} : { breakAt: at }) }
  return { ...plan, conversation: () => ({ ...conversation, ...told }) }
}

/** Negative for a time in the future, which no honest state holds. */
function hoursSince(time: string | undefined, now: Date): number | undefined {
  if (time === undefined) return undefined
  const hours = (now.getTime() - Date.parse(time)) / hour
  return hours < 0 && hours >= -skewHours ? 0 : hours
}

/**
 * How often the notice is said: in the first reply, in every reply, every n replies, or every n
 * hours. The first reply carries it in each case.
 */
export type Schedule = 'first' | 'every' | { readonly turns: number } | { readonly hours: number }

/**
 * Check a schedule.
 *
 * @throws {DisclosureError} `invalid-option` for anything else than the four forms.
 */
export function parseSchedule(value: unknown): Schedule {
  if (value === 'first' || value === 'every') return value
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 1) {
    const { turns, hours } = value as { turns?: unknown; hours?: unknown }
    if (Number.isSafeInteger(turns) && Number(turns) >= 1) return { turns: Number(turns) }
    if (typeof hours === 'number' && hours > 0 && Number.isFinite(hours)) return { hours }
  }
  const expected = '`first`, `every`, `{ turns: 5 }` or `{ hours: 3 }`'
  throw invalidOption('options.schedule', value, expected)
}
