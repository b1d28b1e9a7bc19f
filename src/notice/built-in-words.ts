// Which words come with the package. A small build takes `built-in-words-lean.ts` in its place:
// see `imports` of package.json.
export { locales } from './locales/index.js'
export { releases } from './released/index.js'
