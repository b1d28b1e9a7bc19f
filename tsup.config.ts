import { defineConfig, type Options } from 'tsup'
import { sourceEntries } from './scripts/entries.js'

/** Leaves words and packs to the `imports` of package.json, by which a small build takes fewer. */
const builtInData: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'built-in-data',
  setup(build) {
    build.onResolve({ filter: /^\..*\/built-in-\w+\.js$/ }, ({ path }) => {
      const [, name = ''] = /([\w-]+)\.js$/.exec(path) ?? []
      return { path: `#${name}`, external: true }
    })
  }
}

// JavaScript only. The types come from tsc: tsup's own need the compiler API, which TypeScript 7
// does not have, and would put types that entries share into hashed files.
export default defineConfig({
  entry: sourceEntries(),
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  // What entries share is in the package once: one DisclosureError, one copy of each pack.
  splitting: true,
  skipNodeModulesBundle: true,
  external: [/^node:/],
  removeNodeProtocol: false,
  esbuildPlugins: [builtInData],
  silent: true,
  dts: false
})
