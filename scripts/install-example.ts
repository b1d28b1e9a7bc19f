import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const execute = promisify(execFile)

/** What trying an example leaves in its folder. */
const made = new Set(['node_modules', 'package-lock.json', 'dist', '.docusaurus', 'build', 'build-undeclared'])

/**
 * Copy an example and install what it needs, with the package as npm would publish it instead of the
 * clone. `dist` must be there.
 *
 * @param name A folder of `examples` with a `package.json`.
 * @param options The others of npm.
 * @returns The folder. Whoever asked for it removes it.
 */
export async function installExample(name: string, options: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `forthright-${name}-`))
  try {
    await cp(join(root, 'examples', name), folder, { recursive: true, filter: (path) => !made.has(basename(path)) })
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
    const [{ filename }] = JSON.parse((await execute('npm', pack, { cwd: root })).stdout) as [{ filename: string }]
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    manifest.dependencies.forthright = `file:${filename}`
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
    await execute('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...options], { cwd: folder, maxBuffer: 2 ** 26 })
    return folder
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
