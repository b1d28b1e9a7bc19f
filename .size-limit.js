import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Budgets, minified and brotli, of what an entry takes beyond the facts, the rules and the words,
 * which all of them share: the root's budget. They keep a growth from going unnoticed.
 */
const budgets = {
  './html': '19 kB',
  './social': '41 kB',
  './social/core': '16 kB',
  './chat': '33 kB',
  './chat/ai-sdk': '10.5 kB',
  './chat/openai': '19 kB',
  './chat/anthropic': '16 kB',
  './chat/langchain': '11 kB',
  './chat/express': '33 kB',
  './chat/fastify': '33.5 kB',
  './chat/hono': '32 kB'
}

/**
 * The root's budget is for its code and English. The other locales and the rule packs are data,
 * which grows with every language and every rule-maker.
 */
const root = {
  name: 'forthright, with English, without packs',
  path: 'src/index.ts',
  limit: '21 kB',
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

/** Locales, also those of released versions, rules, and the names and words that facts are judged by. */
const dataFiles =
  /\/src\/(?:(?:notice\/locales|policy\/packs)\/[\w-]+|notice\/released\/[\d.]+\/(?:ar|de|es|fr|it|ja|ko|nl|pl|pt|zh-hans)|disclosure\/(?:model-names|name-words))\.ts$/

/** Keeps the names of the data's exports and leaves the data out. */
const withoutData = {
  name: 'without-data',
  setup(build) {
    build.onLoad({ filter: dataFiles }, ({ path }) => {
      if (/\/(?:index|en)\.ts$/.test(path)) return undefined
      const names = readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)
      return { contents: [...names].map(([, name]) => `export const ${name} = {}`).join('\n') }
    })
  }
}

/** Leaves out what every surface shares. */
const withoutShared = {
  name: 'without-shared',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const found = resolve(resolveDir, path)
      const isShared = /\/src\/(text|disclosure|policy|notice|metadata)\//.test(found)
      return isShared ? { path: found, external: true } : undefined
    })
  }
}

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const entries = Object.entries(exports).filter(
  ([subpath, target]) => typeof target === 'object' && !subpath.includes('*')
)
const nameOf = (subpath) => subpath.replace('.', 'forthright')

export default [
  root,
  ...entries
    .filter(([subpath]) => budgets[subpath])
    .map(([subpath, { default: path }]) => ({
      name: `${nameOf(subpath)}, beyond what all share`,
      path: path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'),
      limit: budgets[subpath],
      modifyEsbuildConfig: (config) => bundling(config, [withoutShared])
    })),
  ...entries.map(([subpath, { default: path }]) => ({
    name: `${nameOf(subpath)}, all that a bundler takes`,
    path,
    modifyEsbuildConfig: (config) => bundling(config)
  }))
]
