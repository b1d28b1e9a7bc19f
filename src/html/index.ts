export { DisclosureError } from '../disclosure/disclosure-error.js'
export type {
  DisclosureErrorCode,
  DisclosureErrorDetails,
  Finding,
  Outcome,
  Severity
} from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure.js'
export type { ForewordHeading } from '../notice/foreword.js'
export type { DocumentLabelOptions, LabelLanguages } from '../notice/label-languages.js'
export type { LabelKind, Locale, Sentence, SystemSentence, Task } from '../notice/locale.js'
export type { Mark, MarkOptions } from '../notice/marks.js'
export type { DisclosureFacts, DisclosureInput } from '../disclosure/disclosure-input.js'
export type { LabelNote } from '../notice/label-notes.js'
export type { LabelOptions } from '../notice/prepare-label.js'
export type { PublicationOptions } from '../notice/publication-foreword.js'
export type * from '../policy/pack.js'
export { createHtmlLabelStream } from './create-html-label-stream.js'
export type { HtmlStreamOptions } from './create-html-labeler.js'
export { labelHtml } from './label-html.js'
export type { Look } from '../notice/look.js'
export type { HtmlOptions, LabelledHtml } from './label-html.js'
export type { PlacingOptions } from './placing-options.js'
export { readHtml, unlabelHtml } from './read-html.js'
export type { ReadOptions } from './read-html.js'
export { overlayNotes, renderOverlay } from './render-overlay.js'
export type { OverlayOptions } from './render-overlay.js'
