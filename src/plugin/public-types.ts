// Every type that the signatures of an entry mention is exported by that entry.
export type * from '../disclosure/disclosure.js'
export type { ForewordHeading } from '../notice/foreword.js'
export type { DocumentLabelOptions, LabelLanguages } from '../notice/label-languages.js'
export type { LabelKind, Locale, Sentence, SystemSentence, Task } from '../notice/locale.js'
export type { Look } from '../notice/look.js'
export type { Mark } from '../notice/marks.js'
export type { DisclosureFacts, DisclosureInput } from '../disclosure/disclosure-input.js'
export type * from '../policy/pack.js'
