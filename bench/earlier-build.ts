import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The builds to compare with. They stay where they are: a ratio means the same in other years. */
const commits = {
  /** What users have had until labels of fresh facts became quick. */
  'version 0.1.0': '5feb9fb832994fe7798a87aadd9ca187d82e5847',
  /** The last commit in which a role said no more than `human`, `ai` or `both`. */
  'before the richer facts': '4472e401e9e91f168003a2027e29f02819c5cc2f'
} as const
export type EarlierBuild = keyof typeof commits

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'forthright')

/**
 * Load an entry of the earlier build, in the same process as today's.
 *
 * It is built once, of the history of this clone, into a folder that git ignores. The folder lies
 * inside `node_modules`, where Node finds today's dependencies for it.
 *
 * @param path Such as `html/index.js`.
 * @throws {Error} When the clone lacks the commit.
 */
export async function earlier<T>(build: EarlierBuild, path: string): Promise<T> {
  return (await import(pathToFileURL(earlierPath(build, path)).href)) as T
}

/** The path of a file of the earlier build, such as its program. */
export function earlierPath(build: EarlierBuild, path: string): string {
  const commit = commits[build]
  const folder = join(cache, `earlier-${commit.slice(0, 7)}`)
  if (!existsSync(folder)) buildInto(folder, commit)
  return join(folder, 'dist', path)
}

/** Build beside the folder and move it there when it is whole: another run may do the same. */
function buildInto(folder: string, commit: string): void {
  requireHistory(commit)
  mkdirSync(cache, { recursive: true })
  const next = mkdtempSync(`${folder}-`)
  try {
    const parts = ['src', 'scripts', 'package.json', 'tsup.config.ts', 'tsconfig.json']
    const archive = execFileSync('git', ['archive', commit, ...parts], {
      cwd: root,
      maxBuffer: 1e9
    })
    execFileSync('tar', ['x'], { cwd: next, input: archive })
    // JavaScript alone: the build script of that time would also make types, and mark the cache.
    execFileSync(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js')], {
      cwd: next,
      stdio: ['ignore', 'inherit', 'inherit']
    })
    if (!existsSync(folder)) renameSync(next, folder)
  } finally {
    rmSync(next, { recursive: true, force: true })
  }
}

function requireHistory(commit: string): void {
  try {
    execFileSync('git', ['cat-file', '-e', `${commit}^{commit}`], {
      cwd: root,
      stdio: 'ignore'
    })
  } catch {
    throw new Error(
      `The build to compare with is made of the commit ${commit}, which this copy of the ` +
        'repository lacks. In a shallow clone, fetch the history first: git fetch --unshallow'
    )
  }
}
