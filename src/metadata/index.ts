export { DisclosureError } from '../disclosure/disclosure-error.js'
export type {
  DisclosureErrorCode,
  DisclosureErrorDetails,
  Finding,
  Outcome,
  Severity
} from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure-input.js'
export type * from '../disclosure/disclosure.js'
export type { LabelNote } from '../notice/label-notes.js'
export { metadataNotes } from './metadata-notes.js'
export { toAigc, toAigcFrontMatter } from './to-aigc.js'
export type { Aigc, AigcOptions } from './to-aigc.js'
export { aiDisclosureValue, toHeaders } from './to-headers.js'
export type { AiDisclosureValue } from './to-headers.js'
export { digitalSourceType, digitalSourceTypeScheme, toJsonLd } from './to-json-ld.js'
export type { DigitalSourceType, Json, JsonObject } from './to-json-ld.js'
export { toMeta } from './to-meta.js'
export type { MetaElement } from './to-meta.js'
