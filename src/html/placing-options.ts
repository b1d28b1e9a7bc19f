import type { OptionKinds } from '../disclosure/options.js'
import type { Look } from '../notice/look.js'
import { markOptionKinds, type MarkOptions } from '../notice/marks.js'
import type { DocumentLabelOptions } from '../notice/label-languages.js'
import { labelOptionKinds } from '../notice/prepare-label.js'
import { publicationOptionKinds, type PublicationOptions } from '../notice/publication-foreword.js'

/** Options of every way to label a page. */
export interface PlacingOptions extends DocumentLabelOptions, MarkOptions, PublicationOptions {
  /**
   * The element that the label goes into: a tag, `#id`, `.class` or `tag.class`. The first match
   * counts that a reader can see and that may hold paragraphs; without one nothing is labelled:
   * `cannot-label`. @default the `article` or `main` in which the first text stands, else the body
   */
  readonly selector?: string
  /** How the label looks. @default dark on a light ground, light on a dark one, in the page's font */
  readonly look?: Look
}

/** What the options of every way to label a page may be. */
export const placingOptionKinds: OptionKinds<PlacingOptions> = {
  ...labelOptionKinds,
  ...markOptionKinds,
  ...publicationOptionKinds,
  selector: 'any',
  look: 'any'
}
