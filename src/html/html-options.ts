import type { ForewordHeading } from '../notice/foreword.js'
import type { LabelOptions } from '../notice/prepare-label.js'
import type { MarkOptions } from '../notice/resolve-marks.js'

export interface HtmlOptions extends LabelOptions, MarkOptions {
  /**
   * The element that the label goes into: a tag, `#id`, `.class` or `tag.class`. The first match
   * counts that a reader can see and that may hold paragraphs; without one it is the default, and a
   * note says so. @default the first `article`, else the first `main`, else the body
   */
  readonly selector?: string
  /** Heading of the foreword of a declared publication. @default 'foreword' */
  readonly foreword?: ForewordHeading
  /**
   * OpenAI's stock language as the foreword's prose, where all of its facts are declared.
   * @default false
   */
  readonly stock?: boolean
}
