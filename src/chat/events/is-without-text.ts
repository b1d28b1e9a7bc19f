import { isObject } from './event-labeler.js'
import { holdsText } from './holds-text.js'

/** Tell whether an event holds no text of a reply in any protocol: a ping, or an error. */
export function isWithoutText(event: unknown): boolean {
  if (!isObject(event)) return event === null
  const { type, object, error, message, ...rest } = event
  const isNamed = type === 'error' || object === 'error'
  const isError = isNamed || (error !== undefined && error !== null)
  if (!isError && type !== 'ping') return false
  // An error says in `message` what went wrong.
  return !holdsText(rest) && (isNamed || !holdsText(message))
}
