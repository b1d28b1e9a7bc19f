import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Pack } from './pack.js'

/**
 * Check the rule packs of an option.
 *
 * @throws {DisclosureError} `invalid-option`, for anything but a list of packs.
 */
export function requirePacks(packs: readonly Pack[]): readonly Pack[] {
  if (Array.isArray(packs) && packs.every(isPack)) return packs
  throw new DisclosureError(
    'invalid-option',
    'Unexpected value in `options.packs`, expected a list of rule packs, such as `packs` of `forthright` holds'
  )
}

function isPack(pack: unknown): boolean {
  const isRecord = typeof pack === 'object' && pack !== null
  return isRecord && 'id' in pack && 'rules' in pack && Array.isArray(pack.rules)
}
