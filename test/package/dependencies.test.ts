import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  dependencies: Record<string, string>
}

/** What the files import, without relative imports. Texts and docblocks may hold imports too, which are none. */
function importsOf(pattern: string): Set<string> {
  const imports = globSync(pattern, { cwd: root }).flatMap((file) => {
    const text = readFileSync(`${root}${file}`, 'utf8')
    const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module
    const exported = staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? []))
    const loaded = dynamicImports.flatMap(({ moduleRequest: { start, end } }) => /^["'](.*)["']$/.exec(text.slice(start, end))?.[1] ?? [])
    return [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported.map(({ value }) => value), ...loaded]
  })
  return new Set(imports.filter((name) => /^@?[a-z]/.test(name)))
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

describe('the built package', () => {
  it('imports only what it depends on', () => {
    const packages = [...importsOf('dist/**/*.js')].filter((name) => !isBuiltin(name)).map(packageOf)
    expect(packages.filter((name) => !(name in manifest.dependencies))).toEqual([])
  })

  it('has types that need only what it depends on', () => {
    const missing = [...importsOf('dist/**/*.d.ts')]
      .map(packageOf)
      .filter((name) => !isBuiltin(name) && name !== 'forthright')
      .filter((name) => !(name in manifest.dependencies || `@types/${name}` in manifest.dependencies))
    expect(missing).toEqual([])
  })

  it('finds the imports of a file', () => {
    // The negative control: without it, a pattern that matches nothing would pass for no imports.
    expect(importsOf('dist/**/*.js')).toContain('yaml')
    // Loaded where it is needed.
    expect(importsOf('src/cli/config.ts')).toContain('jiti')
  })

  it('holds no code of another package', () => {
    const built = globSync('dist/**/*.js', { cwd: root })
    const foreign = built.filter((file) => readFileSync(root + file, 'utf8').includes('// node_modules/'))
    expect(foreign).toEqual([])
  })

  it('touches Node only in the command and in host integrations', () => {
    const users = globSync('src/**/*.ts', { cwd: root }).filter((file) => {
      const imports = [...importsOf(file)].some((name) => name.startsWith('node:') || isBuiltin(name))
      return imports && !/^src\/(?:cli|host)\//.test(file)
    })
    expect(users).toEqual([])
  })
})
