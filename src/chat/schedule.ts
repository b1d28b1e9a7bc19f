import { invalidOption } from '../disclosure/invalid-option.js'

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
