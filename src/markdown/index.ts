export { DisclosureError } from '../disclosure/disclosure-error.js'
export type {
  DisclosureErrorCode,
  DisclosureErrorDetails,
  Finding,
  Outcome,
  Severity
} from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure.js'
export type { Dialect } from '../markup/front-matter-dialects.js'
export type { FrontMatterOption } from '../markup/front-matter.js'
export type { ForewordHeading } from '../notice/foreword.js'
export type { DocumentLabelOptions, LabelLanguages } from '../notice/label-languages.js'
export type { LabelKind, Locale, Sentence, SystemSentence, Task } from '../notice/locale.js'
export type { Mark, MarkOptions } from '../notice/marks.js'
export type { DisclosureFacts, DisclosureInput } from '../disclosure/disclosure-input.js'
export type { LabelNote } from '../notice/label-notes.js'
export type { LabelOptions } from '../notice/prepare-label.js'
export type * from '../policy/pack.js'
export type { MarkdownFormat } from '../scan/markdown/heading.js'
export { labelMarkdown } from './label-markdown.js'
export type { Labelled, MarkdownOptions } from './label-markdown.js'
export { readMarkdown, unlabelMarkdown } from './read-markdown.js'
export type { ReadMarkdownOptions } from './read-markdown.js'
