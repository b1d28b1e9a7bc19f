import { isAbsolute, posix, relative, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * Tell which paths some patterns mean, however the paths were spelt and wherever the command runs.
 *
 * @param folder What the patterns are relative to.
 * @param isFolder Whether a pattern also means what is below what it matches.
 * @returns A test for absolute paths.
 */
export function pathMatcher(
  folder: string,
  patterns: readonly string[],
  isFolder: (pattern: string) => boolean
): (path: string) => boolean {
  const matchers = patterns.map((pattern) => {
    const all = isFolder(pattern) ? [pattern, `${pattern}/**`] : [pattern]
    // A file in a dotted folder is only worked on when it is named, and then its facts hold too.
    const matches = picomatch(all.map(posix.normalize), { dot: true, nonegate: true })
    const spell = (path: string) => (isAbsolute(pattern) ? path : relative(folder, path))
    return (path: string) => matches(spell(path).replaceAll(sep, '/'))
  })
  return (path) => matchers.some((matches) => matches(path))
}
