import { execFileSync } from 'node:child_process'
import { misuse } from '../arguments.js'
import { printable } from '../printable.js'

/** What git knows about files. Where there is no repository it knows nothing. */
export interface Repository {
  /** The first day on which a file was changed after another one. */
  changedAfter(path: string, day: string | undefined): string | undefined
  /** How a file differs from a revision: nothing where it does not. */
  changeSince(path: string): 'new' | 'changed' | undefined
  /** The text of a file in the revision. */
  textThen(path: string): string | undefined
}

/**
 * Ask git about a working tree, by its own program; nothing is changed.
 *
 * @param revision What changes are counted from.
 * @throws {DisclosureError} `invalid-option` for a revision that git does not know.
 */
export function openRepository(root: string, revision: string | undefined): Repository {
  const git = (...argv: string[]): string | undefined => {
    try {
      return execFileSync('git', ['-C', root, ...argv], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1e9
      })
    } catch {
      return undefined
    }
  }
  const changes = new Map<string, 'new' | 'changed'>()
  let commit = ''
  if (revision !== undefined) {
    // What begins with a hyphen would be an option.
    const found = revision.startsWith('-')
      ? undefined
      : git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
    if (found === undefined) {
      throw misuse(`Unexpected \`${printable(revision)}\` in \`--since-revision\`, expected a revision of git`)
    }
    commit = found.trim()
    const names = (git('diff', '--name-status', '--no-renames', '-z', commit, '--') ?? '').split('\0')
    for (let index = 0; index + 1 < names.length; index += 2) {
      changes.set(names[index + 1] ?? '', names[index] === 'A' ? 'new' : 'changed')
    }
    const untracked = git('ls-files', '--others', '-z') ?? ''
    for (const path of untracked.split('\0')) changes.set(path, 'new')
  }
  return {
    changedAfter(path, day) {
      const since = day === undefined ? [] : [`--since=${day}T23:59:59`]
      const days = git('log', '--format=%cs', '--reverse', ...since, '--', path)?.trim().split('\n')
      return days?.[0] === '' ? undefined : days?.[0]
    },
    changeSince: (path) => changes.get(path),
    textThen: (path) => git('show', `${commit}:${path}`)
  }
}
