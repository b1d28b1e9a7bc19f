import type { LabelOptions } from '../notice/prepare-label.js'
import type { PublicationOptions } from '../notice/publication-foreword.js'
import type { MarkOptions } from '../notice/resolve-marks.js'

export interface HtmlOptions extends LabelOptions, MarkOptions, PublicationOptions {
  /**
   * The element that the label goes into: a tag, `#id`, `.class` or `tag.class`. The first match
   * counts that a reader can see and that may hold paragraphs; without one it is the default, and a
   * note says so. @default the first `article`, else the first `main`, else the body
   */
  readonly selector?: string
}
