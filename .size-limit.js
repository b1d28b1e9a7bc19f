import { readFileSync } from 'node:fs'

/**
 * Budgets for what a browser or a server's cold start would load: minified, with every dependency,
 * brotli. An entry without a budget is reported.
 */
const budgets = {}

/**
 * The root's budget is for its code and English. The other locales and the rule packs are data,
 * which grows with every language and every rule-maker. The line after it is the root with all of
 * that, as a bundler takes it.
 */
const root = {
  name: 'forthright, with English, without packs',
  path: 'src/index.ts',
  limit: '12 kB',
  modifyEsbuildConfig: (config) => bundling(config, [withoutData])
}

/** As bundlers do: one ES module, and letters as letters. */
const bundling = (config, plugins = []) => ({
  ...config,
  format: 'esm',
  charset: 'utf8',
  logLevel: 'error',
  plugins
})

/** Keeps the names of the data's exports and leaves the data out. */
const withoutData = {
  name: 'without-data',
  setup(build) {
    build.onLoad({ filter: /\/src\/(notice\/locales|policy\/packs)\/[\w-]+\.ts$/ }, ({ path }) => {
      if (/\/(?:index|en)\.ts$/.test(path)) return undefined
      const names = readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)
      return { contents: [...names].map(([, name]) => `export const ${name} = {}`).join('\n') }
    })
  }
}

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const entries = Object.entries(exports)
  .filter(([subpath, target]) => typeof target === 'object' && !subpath.includes('*'))
  .map(([subpath, target]) => ({
    name: subpath.replace('.', 'forthright'),
    path: target.default,
    ...(budgets[subpath] ? { limit: budgets[subpath] } : {}),
    modifyEsbuildConfig: (config) => bundling(config)
  }))

export default [root, ...entries]
