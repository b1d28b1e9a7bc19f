import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import type { default as Make, Ignore } from 'ignore'
import { folderOf, slashedFrom } from '../host/slashed-path.js'

/** Whose patterns are meant: git's, which are about files that are found, or ours, about all. */
const names = ['.gitignore', '.forthrightignore'] as const
type Name = (typeof names)[number]

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
  const known = { '.gitignore': new Map<string, readonly Patterns[]>(), '.forthrightignore': new Map<string, readonly Patterns[]>() }
  /** The patterns that count in a folder, those of the root first. Most folders have none of their own. */
  const patternsIn = (name: Name, folder: string): readonly Patterns[] => {
    const before = known[name].get(folder)
    if (before) return before
    const above = folder === root ? [] : patternsIn(name, folderOf(folder))
    const own = readPatterns(join(folder, name))
    const all = own ? [...above, { folder, patterns: own }] : above
    known[name].set(folder, all)
    return all
  }

  /** The verdict of one kind of ignore files on one path, without the folders that it lies in. */
  const judge = (name: Name, path: string, isFolder: boolean): boolean => {
    if (path === root) return false
    let isIgnored = false
    for (const { folder, patterns } of patternsIn(name, folderOf(path))) {
      const spelled = slashedFrom(folder, path) + (isFolder ? '/' : '')
      const { ignored, unignored } = patterns.test(spelled)
      if (ignored) isIgnored = true
      else if (unignored) isIgnored = false
    }
    return isIgnored
  }

  const byGit = new Map<string, boolean>()

  /** Git does not look into an ignored folder, so nothing in it can be taken back. */
  const isBelowIgnored = (name: Name, path: string): boolean => {
    const folder = folderOf(path)
    if (folder === root || !isWithin(root, folder)) return false
    return patternsIn(name, folder).length > 0 && (judge(name, folder, true) || isBelowIgnored(name, folder))
  }

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
    const before = byGit.get(folder)
    if (before !== undefined) return before
    const [git] = names
    const isIgnored =
      isWithin(root, folder) && (judge(git, folder, true) || isBelowIgnored(git, folder))
    byGit.set(folder, isIgnored)
    return isIgnored
  }
}

/** The patterns of a folder. */
interface Patterns {
  readonly folder: string
  readonly patterns: Ignore
}

function readPatterns(path: string): Ignore | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    // No such file, which is the rule, or one that can't be read: it ignores nothing.
    return undefined
  }
  // Loaded for the first such file: where there is none, most of a short run is loading.
  const ignore: typeof Make = createRequire(import.meta.url)('ignore')
  return ignore({ allowRelativePaths: false }).add(text)
}

/** Whether a path is a folder or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
