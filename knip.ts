import type { KnipConfig } from 'knip'
import { sourceEntries } from './scripts/entries.js'

const config: KnipConfig = {
  entry: [...Object.values(sourceEntries()), 'scripts/*.{ts,mjs}', 'test/**/*.test.ts', 'test/**/*.test-d.ts', 'test/released/label{,led}-samples.ts', 'examples/chat-servers/*.mjs', 'test/slow/*.jsx', 'docs/playground/{main,vite.config}.ts'],
  project: ['src/**/*.ts', 'scripts/**/*.{ts,mjs}', 'test/**/*.ts', 'bench/**/*.ts', 'docs/playground/**/*.ts'],
  ignore: ['test/package/consumer/**', 'test/slow/hosts/fixtures/**', 'test/slow/chat/mastra.mjs'],
  // Of the operating system, where tests need what only it can make.
  ignoreBinaries: ['java', 'mkfifo', 'mount', 'pandoc', 'pre-commit', 'redis-server', 'umount'],
  // Of some the files alone are read or run; the last is installed where Node is new enough.
  ignoreDependencies: ['darkreader', '@tesseract.js-data/eng', 'htmx.org', '@microsoft/jest-sarif', 'lint-staged', 'mocha-junit-reporter', 'ai-7'],
  // A type that an entry re-exports by `export type *` counts as unused. Whether each type that a
  // consumer needs is exported is tested in test/slow/install.test.ts.
  exclude: ['types']
}

export default config
