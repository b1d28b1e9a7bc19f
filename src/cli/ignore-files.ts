import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Whose patterns are meant: git's, which are about files that are found, or ours, about all. */
const names = ['.gitignore', '.forthrightignore'] as const

/** Answers whether a path is ignored. A folder's path counts for all below it. */
export interface IgnoreFiles {
  /**
   * @param path Absolute, at or below the root.
   * @param from The folder that was named: patterns of git that ignore it are not meant.
   */
  isIgnored(path: string, isFolder: boolean, from?: string): boolean
  /** Whether a `.forthrightignore` says so: it counts for files that are named too. */
  isLeftOut(path: string): boolean
}

/**
 * Read the ignore files of a project as they are needed: a folder's patterns are relative to it, and
 * stronger than those of the folders above.
 *
 * @see https://git-scm.com/docs/gitignore
 */
export function createIgnoreFiles(root: string): IgnoreFiles {
  const known = new Map<string, Ignore | undefined>()
  const patternsOf = (name: string, folder: string): Ignore | undefined => {
    const path = join(folder, name)
    if (!known.has(path)) known.set(path, readPatterns(path))
    return known.get(path)
  }

  /** The verdict of one kind of ignore files on one path, without the folders that it lies in. */
  const judge = (name: string, path: string, isFolder: boolean): boolean => {
    let isIgnored = false
    for (const folder of foldersTo(root, path)) {
      const patterns = patternsOf(name, folder)
      if (!patterns) continue
      const spelled = relative(folder, path).replaceAll(sep, '/') + (isFolder ? '/' : '')
      const { ignored, unignored } = patterns.test(spelled)
      if (ignored) isIgnored = true
      else if (unignored) isIgnored = false
    }
    return isIgnored
  }

  /** Git does not look into an ignored folder, so nothing in it can be taken back. */
  const isBelowIgnored = (name: string, path: string): boolean =>
    foldersTo(root, path)
      .slice(1)
      .some((folder) => judge(name, folder, true))

  return {
    isIgnored(path, isFolder, from) {
      if (!isWithin(root, path)) return false
      return names.some((name) => {
        if (from !== undefined && name === '.gitignore' && isIgnoredByGit(from)) return false
        return judge(name, path, isFolder)
      })
    },
    isLeftOut(path) {
      if (!isWithin(root, path)) return false
      const [, ours] = names
      return judge(ours, path, false) || isBelowIgnored(ours, path)
    }
  }

  function isIgnoredByGit(folder: string): boolean {
    const [git] = names
    return folder !== root && (judge(git, folder, true) || isBelowIgnored(git, folder))
  }
}

function readPatterns(path: string): Ignore | undefined {
  try {
    return ignore({ allowRelativePaths: false }).add(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  } catch {
    // No such file, which is the rule, or one that can't be read: it ignores nothing.
    return undefined
  }
}

/** Whether a path is a folder or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The folders from the root down to the one that a path stands in. */
function foldersTo(root: string, path: string): string[] {
  const folders: string[] = []
  for (let at = dirname(path); isWithin(root, at); at = dirname(at)) {
    folders.unshift(at)
    if (at === root) break
  }
  return folders
}
