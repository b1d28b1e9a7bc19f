import { DisclosureError } from '../disclosure/disclosure-error.js'
import { isPayload, type Payload } from './at-path.js'
import type { Platform } from './platform.js'

/**
 * Take anything as a payload, or refuse it.
 *
 * @throws {DisclosureError} `cannot-label` for anything but an object.
 */
export function requirePayload({ name }: Platform, payload: unknown): Payload {
  if (isPayload(payload)) return payload
  const found = payload === null ? 'null' : Array.isArray(payload) ? 'list' : typeof payload
  throw new DisclosureError(
    'cannot-label',
    `Cannot label here: unexpected ${found}, expected the payload of a ${name} post as an object.`
  )
}
