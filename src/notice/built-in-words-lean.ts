import type { Locale } from './locale.js'
import { en } from './locales/en.js'
import { en as en010 } from './released/0.1.0/en.js'
import { labelWords } from './released/0.1.0/index.js'
import type { Release } from './released/index.js'

/** English alone: other languages are imported and given in `options.locale`. */
export const locales: readonly Locale[] = [en]

/** What released versions wrote in English. Labels in other languages are refused, not doubled. */
export const releases: readonly Release[] = [{ version: '0.1.0', words: [/* @__PURE__ */ labelWords(en010)] }]
