import { DisclosureError } from '../disclosure/disclosure-error.js'
import { findSlots } from './find-slots.js'
import { expandPath, getAt, isPayload, type Path, type Payload, setAt, toPath } from './payload.js'
import type { Platform, PostNote, PostOptions } from './platform.js'
import { sweepPayload } from './sweep.js'

const here: Path = []

/**
 * Find the post in what was passed: the payload itself, or what stands where an SDK or the call
 * around it puts the payload.
 *
 * @throws {DisclosureError} `cannot-label` for several posts in one wrapping.
 */
export function locatePost(platform: Platform, payload: Payload): Path {
  const { wrappers = [], name } = platform
  if (wrappers.length === 0) return here
  const found = wrappers
    .flatMap((wrapper) => expandPath(payload, toPath(wrapper)))
    .filter((path) => isPost(platform, getAt(payload, path)))
  // What stands within a post belongs to it.
  const inner = found.filter(
    (path) => !found.some((outer) => outer.length < path.length && outer.every((key, at) => key === path[at]))
  )
  const [first, second] = inner
  if (!first || lookForPost(platform, payload) !== 'none') return here
  if (!second) return first
  const paths = inner.map((path) => `\`${path.join('.')}\``)
  throw new DisclosureError(
    'cannot-label',
    `Cannot label here: there are several posts in the ${name} payload. Pass each of them: ${paths.join(', ')}.`
  )
}

/** Also a post that can't be labelled: what is wrong with it is said of it, and not of the wrapping. */
function isPost(platform: Platform, value: unknown): boolean {
  if (!isPayload(value)) return false
  return lookForPost(platform, value) !== 'none' || platform.refusals?.some(({ when }) => when(value)) === true
}

/** Tell whether an object has a text of the platform that a label can open. */
export function hasPost(platform: Platform, payload: Payload): boolean {
  return lookForPost(platform, payload) === 'there'
}

function lookForPost(platform: Platform, payload: Payload): 'there' | 'unreadable' | 'none' {
  try {
    const { whole, nodes } = findSlots(platform, payload)
    return whole.length > 0 || nodes.length > 0 ? 'there' : 'none'
  } catch (error) {
    if (error instanceof DisclosureError) return 'unreadable'
    throw error
  }
}

/** Look through what stands around a wrapped post. */
export function sweepAround(
  platform: Platform,
  payload: Payload,
  at: Path,
  { strict }: PostOptions
): PostNote[] {
  const around = setAt(payload, at, undefined)
  return sweepPayload(platform, around, { whole: [], heads: [], nodes: [] }, { strict })
}
