import type { Disclosure } from '../disclosure/disclosure.js'
import type { Foreword } from './foreword.js'
import type { Label } from './render-label.js'

/** The words of every mark of a label that stands in a text. */
export type LabelMarks = Pick<Label, 'lang' | 'dir' | 'title' | 'lead' | 'brief'>

/** A label that was read by the words of its lead: all that it takes to find its other marks. */
export interface ToldLabel {
  readonly marks: LabelMarks
  /** Every foreword that can stand behind this lead. */
  readonly forewords: () => readonly Foreword[]
  /** What the lead tells, also by names that may be declared no more. */
  readonly disclosure: () => Disclosure
  /**
   * Read facts that are declared beside the label, in a record or front matter. Facts that give
   * other words than the label's are not of it: they give `undefined`.
   */
  readonly readFacts: (facts: unknown) => DeclaredFacts | undefined
}

/** The facts of a label, those that no sentence tells among them, such as dates. */
export interface DeclaredFacts {
  readonly disclosure: () => Disclosure
  /**
   * What `ai-disclosure` was beside them in a record, `''` for nothing. Absent: what it is today.
   */
  readonly value?: string
}

/** A way in which the label of a post opens. */
export interface PostOpening {
  /** What says the same in another language has the same. */
  readonly meaning: string
  /** Before a text: `AI-generated: `. `{name}` stands for the name of a persona. */
  readonly head: string
  /** Before a notice, in bold: `AI-generated.` */
  readonly mark: string
  /** Before the subject of a mail: `[AI-generated] `. Absent in versions that put the head there. */
  readonly title?: string
  /** Read a byline that goes with this opening, and with the name in its head. */
  readonly readByline: (byline: string, name?: string) => Disclosure | undefined
}

/**
 * The words that one version of this library has in one language, as whoever looks for labels
 * needs them: those of today and those of every released version in the same shape.
 */
export interface LabelWords {
  /** BCP 47 tag of the language. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** Read a lead: the bold opening, a space and its sentences, nothing else. */
  readonly readLead: (text: string) => ToldLabel | undefined
  /** Every way in which a lead begins: its bold opening and a space. */
  readonly leadStarts: () => readonly string[]
  /** The bold openings of texts that AI has a part in. */
  readonly leadMarks: () => readonly string[]
  /** Every way in which the label of a post opens. */
  readonly postOpenings: () => readonly PostOpening[]
  /** Tell whether a paragraph is a whole notice of a chat, of any facts: of a released version. */
  readonly isChatNotice?: (text: string) => boolean
  /** Tell whether a text is the whole tag of a person in a chat: `[Parody: Grace Hopper]`. */
  readonly isPersonaTag?: (text: string) => boolean
}
