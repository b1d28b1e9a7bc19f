import { nearestName } from './nearest-name.js'

/**
 * End an error about an unknown name with the one that was most likely meant.
 *
 * @param prefix Goes before the name: `--` of an option.
 * @returns `''` when none is near.
 * @example
 * ```ts
 * didYouMean('draftng', ['drafting', 'editing']) // '. Did you mean `drafting`?'
 * ```
 */
export function didYouMean(name: string, known: Iterable<string>, prefix = ''): string {
  const near = nearestName(name, known)
  return near === undefined ? '' : `. Did you mean \`${prefix}${near}\`?`
}
