import type { Disclosure, Locale, Pack } from 'forthright'
import type { Content } from './dom.js'

/** What is labelled. */
export interface Work {
  readonly disclosure: Disclosure
  /** Markdown. */
  readonly text: string
  /** The first heading of the text, else a name for a text without one. */
  readonly title: string
  readonly locale: Locale
  readonly packs: readonly Pack[]
}

/** One way in which readers meet the text. Its code is fetched when it comes into view. */
export interface Panel {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly load: () => Promise<{ readonly show: Show }>
}

/**
 * Make what a panel shows.
 *
 * @throws {DisclosureError} Where the text can't be labelled there.
 */
export type Show = (work: Work) => Content[] | Promise<Content[]>
