export { defineConfig } from './config/config.js'
export type { Config, ConfigOverride } from './config/config.js'
export type { FrontMatterOption } from './markup/front-matter.js'
export type { Look } from './notice/look.js'
export type { Finding } from './disclosure/disclosure-error.js'
export type * from './disclosure/disclosure-input.js'
export type * from './disclosure/disclosure.js'
export { DisclosureError, mergeDisclosures, parseDisclosure, reviewOf } from './disclosure/index.js'
export type {
  DisclosureErrorCode,
  DisclosureErrorDetails,
  Outcome,
  ReviewOptions,
  Severity
} from './disclosure/index.js'
export type * from './notice/index.js'
export { locales, renderNotices } from './notice/index.js'
export type * from './policy/index.js'
export { evaluate, explain, findRules, packs } from './policy/index.js'
