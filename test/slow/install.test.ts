import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readManifest } from '../../scripts/entries.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)
/** The subpaths that hold code, such as `.` and `./markdown`. */
const subpaths = Object.entries(readManifest().exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([subpath]) => subpath)
const specifierOf = (subpath: string) => subpath.replace('.', 'forthright')

let project = ''
let packed: readonly string[] = []

/** An empty project with the packed package, as npm installs it. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'forthright-consumer-'))
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', project]
  const { stdout } = await run('npm', pack, { cwd: root })
  const [tarball] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }]
  packed = tarball.files.map(({ path }) => path)
  const manifest = { name: 'consumer', private: true, type: 'module' }
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest))
  const install = ['install', `./${tarball.filename}`, '--prefer-offline', '--no-audit', '--no-fund']
  await run('npm', install, { cwd: project })
  await cp(join(root, 'test/package/consumer'), project, { recursive: true })
})

afterAll(() => rm(project, { recursive: true, force: true }))

describe('the packed package', () => {
  it('holds the build, its papers and its documentation, and nothing else', () => {
    const other = packed.filter(
      (path) => !/^(?:dist\/.+\.(?:js|d\.ts|json)|docs\/.+|package\.json|LICENSE|(?:README|CHANGELOG)\.md)$/.test(path)
    )
    expect(other).toEqual([])
    expect(packed).toEqual(expect.arrayContaining(['LICENSE', 'CHANGELOG.md', 'dist/schema.json']))
  })

  it('has its name alone printed by npm pack, as pre-commit reads it for a hook of this repository', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run'], { cwd: root })
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(stdout).toBe(`forthright-${version}.tgz\n`)
  })

  it('needs no script to run at install', async () => {
    const text = await readFile(join(project, 'node_modules/forthright/package.json'), 'utf8')
    expect(JSON.parse(text).scripts).not.toHaveProperty(['postinstall'])
  })
})

describe('from JavaScript', () => {
  it.each(subpaths)('imports %s', async (subpath) => {
    const names = await exportsOf(specifierOf(subpath))
    expect(names).not.toEqual([])
  })

  it.each(subpaths)('does the main job of %s', async (subpath) => {
    const script = join('javascript', scriptOf(subpath))
    const { stdout } = await run('node', [script, specifierOf(subpath)], { cwd: project })
    expect(stdout).toBe('ok\n')
  })

  it('offers its JSON Schema', async () => {
    const code = `import schema from 'forthright/schema.json' with { type: 'json' }
      console.log(schema.title)`
    const { stdout } = await run('node', ['--input-type=module', '--eval', code], { cwd: project })
    expect(stdout).toBe('Disclosure\n')
  })
})

describe.each([
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
  { module: 'ESNext', moduleResolution: 'Bundler' }
])('from TypeScript with $moduleResolution', (resolution) => {
  it('compiles against the types, and against what it infers from them', async () => {
    const folder = join(project, resolution.moduleResolution)
    await mkdir(folder)
    await cp(join(project, 'typescript'), folder, { recursive: true })
    for (const subpath of subpaths) {
      const name = `inferred-${fileNameOf(subpath)}.ts`
      await writeFile(join(folder, name), await inferEverything(specifierOf(subpath)))
    }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(compilerOptions(resolution)))
    await run(join(root, 'node_modules/.bin/tsc'), ['--project', folder], { cwd: folder }).catch(
      ({ stdout }: { stdout: string }) => expect.fail(stdout)
    )

    const declarations = (await readdir(join(folder, 'out'))).filter((file) => file.endsWith('.d.ts'))
    expect(declarations.length).toBeGreaterThan(subpaths.length)
    for (const file of declarations) {
      const text = await readFile(join(folder, 'out', file), 'utf8')
      expect(text, file).not.toMatch(/forthright\/dist|node_modules/)
    }
  })
})

/** `./markdown` → `markdown`, `./chat/ai-sdk` → `chat-ai-sdk`, `.` → `root`. */
function fileNameOf(subpath: string): string {
  return subpath === '.' ? 'root' : subpath.slice(2).replaceAll('/', '-')
}

/** The script that does the main job of a subpath: the platforms share one, and so do the languages. */
function scriptOf(subpath: string): string {
  if (subpath.startsWith('./social/platforms/')) return 'social-platforms.mjs'
  const isLanguage = subpath.startsWith('./locales/') && subpath !== './locales/preview'
  return `${isLanguage ? 'locales-one' : fileNameOf(subpath)}.mjs`
}

async function exportsOf(specifier: string): Promise<readonly string[]> {
  const code = `console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`
  const { stdout } = await run('node', ['--input-type=module', '--eval', code], { cwd: project })
  return JSON.parse(stdout) as readonly string[]
}

/**
 * A module that exports everything of an entry with inferred types, so that its declarations have
 * to name every type in the entry's signatures. A type that no entry exports can't be named: the
 * compiler says so, or points into `dist`.
 */
async function inferEverything(specifier: string): Promise<string> {
  const lines = (await exportsOf(specifier)).flatMap((name, index) => [
    `export const value${index} = entry['${name}']`,
    `export const result${index} = resultOf(entry['${name}'])`
  ])
  return `import * as entry from '${specifier}'
declare function resultOf<T>(value: T): T extends (...parameters: never[]) => infer Result ? Result : T
${lines.join('\n')}
`
}

function compilerOptions(resolution: object): object {
  return {
    compilerOptions: {
      ...resolution,
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // The types themselves are checked too, not only what this project makes of them.
      skipLibCheck: false,
      declaration: true,
      rootDir: '.',
      outDir: 'out'
    },
    include: ['*.ts']
  }
}
