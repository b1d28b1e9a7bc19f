import type { Locale } from '../notice/locale.js'

export interface ReadOptions {
  /** A locale of your own that the label may be written in. @default the built-in ones */
  readonly locale?: string | Locale
  /**
   * The selector that the label was placed with. A label that stands where it would stand without
   * one is found without it. @default none
   */
  readonly selector?: string
}
