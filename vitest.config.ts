import { existsSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests of the package as its users get it. Each reads `dist`, so it is built before them. */
const ofThePackage = ['package', 'cli', 'examples'].map((name) => `test/${name}/**/*.test.ts`)
const slow = 'test/slow/**/*.test.ts'
/** Quick tests of a sample that try everything among the slow ones: see `test/thorough.ts`. */
const sampled = globSync('test/**/*.test.ts', { cwd: import.meta.dirname }).filter((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8').includes("/thorough.js'")
)
/** Where to put the counts as JSON, for .ci/run. */
const report = process.env['TEST_REPORT']

/**
 * The tests of the AI SDK once more with its next major version. It needs Node 22, so it is none of the
 * dependencies, of which npm would warn on Node 20: .ci/run installs it beside them on a newer Node.
 */
const nextAiSdk = {
  resolve: { alias: [{ find: /^ai(?=$|\/)/, replacement: 'ai-7' }] },
  test: {
    name: 'ai-7',
    include: ['test/chat/{ai-sdk,sdk-faults,negative-controls}.test.ts'],
    testTimeout: 60_000
  }
}

/**
 * Quick tests of one worker share the modules that they import: loading them anew for each file took
 * as long as the tests themselves. A file that replaces a module, a method or a global puts it back.
 */
const sharedModules = { isolate: false }

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    coverage: { include: ['src/**'], exclude: ['src/cli/**'] },
    projects: [
      ...(existsSync(`${import.meta.dirname}/node_modules/ai-7`) ? [nextAiSdk] : []),
      {
        test: {
          name: 'source',
          ...sharedModules,
          setupFiles: 'test/fixed-seed.ts',
          // Also what tells linear from square time, of which hostile inputs would take minutes.
          testTimeout: 60_000,
          // A browser that starts beside other tests takes its time.
          hookTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ofThePackage, slow],
          benchmark: { include: ['bench/**/*.bench.ts'] }
        }
      },
      {
        test: {
          name: 'package',
          ...sharedModules,
          include: ofThePackage,
          globalSetup: 'scripts/build-before-tests.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000
        }
      },
      {
        test: {
          name: 'slow',
          include: [slow, ...sampled],
          env: { THOROUGH: '1' },
          setupFiles: 'test/fixed-seed.ts',
          globalSetup: 'scripts/build-before-tests.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000
        }
      }
    ]
  }
})
