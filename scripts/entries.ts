import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The parts of package.json that say which files the package offers. */
interface Manifest {
  readonly bin: { readonly [command: string]: string }
  readonly imports: { readonly [name: string]: { readonly [condition: string]: string } }
  readonly exports: { readonly [subpath: string]: string | { readonly [condition: string]: string } }
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Read package.json, with every pattern of its exports as the subpaths that it stands for. */
export function readManifest(): Manifest {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest
  const exports = Object.entries(manifest.exports).flatMap(expandPattern)
  return { ...manifest, exports: Object.fromEntries(exports) }
}

type Export = [subpath: string, target: Manifest['exports'][string]]

/** `./social/platforms/*` is one subpath for each file of its folder of the source. */
function expandPattern([subpath, target]: Export): Export[] {
  if (!subpath.endsWith('/*') || typeof target === 'string') return [[subpath, target]]
  const folder = target['default']?.replace(/^\.\/dist\/(.+)\/\*\.js$/, '$1') ?? ''
  return readdirSync(`${root}src/${folder}`)
    .flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? [])
    .filter((name) => name !== 'index')
    .map((name): Export => {
      const targets = Object.entries(target).map(([condition, path]) => [condition, path.replace('*', name)])
      return [subpath.replace('*', name), Object.fromEntries(targets) as { [condition: string]: string }]
    })
}

/**
 * List the source file of every entry, keyed by its path in `dist` without the extension.
 *
 * The `exports`, `bin` and `imports` of package.json are the one list of entries: `dist/<path>.js` is built
 * from `src/<path>.ts`. A new entry is one pair there.
 */
export function sourceEntries(manifest: Manifest = readManifest()): { [name: string]: string } {
  const files = [
    ...Object.values(manifest.exports).map((target) =>
      typeof target === 'string' ? target : (target['default'] ?? '')
    ),
    ...Object.values(manifest.bin),
    ...Object.values(manifest.imports).flatMap((targets) => Object.values(targets))
  ]
  const names = files.flatMap((file) => /^(?:\.\/)?dist\/(.+)\.js$/.exec(file)?.[1] ?? [])
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
}
