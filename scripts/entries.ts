import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The parts of package.json that say which files the package offers. */
interface Manifest {
  readonly bin: { readonly [command: string]: string }
  readonly exports: { readonly [subpath: string]: string | { readonly [condition: string]: string } }
}

/** Read package.json. */
export function readManifest(): Manifest {
  const path = fileURLToPath(new URL('../package.json', import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}

/**
 * List the source file of every entry, keyed by its path in `dist` without the extension.
 *
 * The `exports` and `bin` of package.json are the one list of entries: `dist/<path>.js` is built
 * from `src/<path>.ts`. A new entry is one pair there.
 */
export function sourceEntries(manifest: Manifest = readManifest()): { [name: string]: string } {
  const files = [
    ...Object.values(manifest.exports).map((target) =>
      typeof target === 'string' ? target : (target['default'] ?? '')
    ),
    ...Object.values(manifest.bin)
  ]
  const names = files.flatMap((file) => /^(?:\.\/)?dist\/(.+)\.js$/.exec(file)?.[1] ?? [])
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]))
}
