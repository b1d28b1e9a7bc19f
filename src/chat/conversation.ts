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
  const { speaker, turns, turnsSinceNotice, noticeAt, activeAt, systems, facts } = value
  if (speaker !== 'ai' && speaker !== 'person') return undefined
  if (!isCount(turns)) return undefined
  const base = { version: 1, speaker, turns, ...(isTime(activeAt) ? { activeAt } : {}) } as const
  if (turnsSinceNotice === undefined) return base
  const isWhole =
    isCount(turnsSinceNotice) &&
    (noticeAt === undefined || isTime(noticeAt)) &&
    isTime(activeAt) &&
    typeof systems === 'string' &&
    typeof facts === 'string'
  if (!isWhole) return undefined
  const told = { ...base, turnsSinceNotice, systems, facts }
  return noticeAt === undefined ? told : { ...told, noticeAt }
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
