import { defineConfig } from 'tsup'
import { sourceEntries } from './scripts/entries.js'

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
  silent: true,
  dts: false
})
