import { andThen, type MaybePromise } from './maybe-promise.js'
import type { MidstOpening } from './midst.js'
import { createSentenceGate, type SentenceGate, type SentenceGateOptions } from './sentences.js'

/** One stretch of a message's text: pieces in, labelled pieces out. */
export interface TextChannel {
  feed(piece: string): MaybePromise<string>
  /** What was held back. Call it once, when the text is complete. */
  end(): MaybePromise<string>
  /** What was put before this text: the opening, or nothing where another stretch has it. */
  readonly opening: string
  /** The opening that this text came with, which was taken out. */
  readonly copy: string
  /** By how much the offsets of the text have moved, in UTF-16 code units. */
  readonly shift: number
}

/** The opening of a message, which goes before whichever of its stretches is shown first. */
interface MessageOpening {
  /**
   * What is due before the next character that is shown, first as it is said, then in the forms
   * and languages in which another layer may have said it; nothing when it was said.
   *
   * @param text What is there of the text: of other languages, those count in which it opens.
   */
  due(text: string): readonly string[]
  /** Take what is due: it is said now. */
  take(): string
}

export interface TextChannelOptions extends SentenceGateOptions {
  /** Receives what is shown of the text, without the opening. */
  readonly onText?: ((text: string) => void) | undefined
  /** Called once, when control characters were taken out. */
  readonly onRemoved?: (() => void) | undefined
  /** Shows the opening apart from the text. @default put before the text */
  readonly onOpening?: ((words: string) => void) | undefined
  /** Puts in what becomes due while the text goes on. @default nothing */
  readonly midst?: MidstOpening | undefined
}

/**
 * Label one text as it arrives: what is due goes out with the first piece that has a character, or,
 * where sentences are checked first, with the first sentence that may pass.
 *
 * Each stage names what it holds back at a chunk border: a carriage return, a copy of the opening,
 * a sentence. All are bounded.
 */
export function createTextChannel(
  opening: MessageOpening,
  options: TextChannelOptions
): TextChannel {
  return new LabelledText(opening, options)
}

// A class, as are its stages: of each open stream they are held as long as it lasts, and methods that
// all share take no memory of their own.
class LabelledText implements TextChannel {
  opening = ''
  private readonly message: MessageOpening
  private readonly options: TextChannelOptions
  private readonly cleaner = createCleaner()
  private readonly filter: CopyFilter
  private readonly gate: SentenceGate | undefined
  private isToldRemoved: boolean
  private isPlaced = false

  constructor(message: MessageOpening, options: TextChannelOptions) {
    this.message = message
    this.options = options
    const { approve, onSentence, onRemoved } = options
    this.filter = createCopyFilter(message.due)
    this.gate = approve || onSentence ? createSentenceGate(options) : undefined
    this.isToldRemoved = onRemoved === undefined
  }

  get shift(): number {
    return this.opening.length - this.filter.dropped.length
  }

  get copy(): string {
    return this.filter.dropped
  }

  feed(piece: string): MaybePromise<string> {
    const text = this.clean(this.cleaner.feed(piece))
    // The quick way for nearly every piece: nothing is left to do.
    if (this.isPlaced && !this.gate && this.filter.isSettled) return this.show(text)
    const isDue = !this.options.approve && text !== ''
    const filtered = this.filter.feed(text)
    if (!this.gate) return this.place(filtered, isDue)
    return andThen(this.gate.feed(filtered), (out) => this.place(out, isDue))
  }

  end(): MaybePromise<string> {
    const text = this.clean(this.cleaner.end())
    const rest = this.filter.feed(text) + this.filter.end()
    const isDue = this.filter.dropped !== ''
    const { gate } = this
    if (!gate) return this.place(rest, isDue)
    return andThen(gate.feed(rest), (out) =>
      andThen(gate.end(), (last) => this.place(out + last, isDue))
    )
  }

  private clean(text: string): string {
    if (!this.isToldRemoved && this.cleaner.hasRemoved) {
      this.isToldRemoved = true
      this.options.onRemoved?.()
    }
    return text
  }

  private show(text: string): string {
    const { onText, midst } = this.options
    if (text !== '') onText?.(text)
    return midst ? midst(text) : text
  }

  private place(text: string, isDue: boolean): string {
    if (this.isPlaced || (text === '' && !isDue)) return this.show(text)
    this.isPlaced = true
    const words = this.message.take()
    const { onOpening } = this.options
    if (!onOpening) {
      this.opening = words
      return words + this.show(text)
    }
    if (words !== '') onOpening(words)
    return this.show(text)
  }
}

// Control characters but tab and line feed. On a terminal, escape sequences, backspaces and a lone
// carriage return move the cursor back over what was already shown: the notice. In a browser they
// show nothing.
const removed = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g

/** Takes from a text, piece by piece, what could overwrite words already shown. */
interface Cleaner {
  feed(piece: string): string
  /** What was held back at the end of the last piece. */
  end(): string
  /** Whether anything was taken out. */
  readonly hasRemoved: boolean
}

/**
 * Take control characters out of a reply; keep every other character, CRLF line endings included.
 *
 * One piece of state crosses a chunk border: a carriage return at the end of a chunk waits for the
 * next character, since only the one of a CRLF stays (a lone one becomes a line feed).
 */
export function createCleaner(): Cleaner {
  return new ControlCleaner()
}

class ControlCleaner implements Cleaner {
  hasRemoved = false
  private isReturnHeld = false

  feed(piece: string): string {
    if (!this.isReturnHeld && !hasControl(piece)) return piece
    return piece === '' ? '' : this.take(this.isReturnHeld ? `\r${piece}` : piece, false)
  }

  end(): string {
    return this.take(this.isReturnHeld ? '\r' : '', true)
  }

  private take(text: string, isLast: boolean): string {
    const kept = text.replace(removed, '')
    this.isReturnHeld = !isLast && kept.endsWith('\r')
    const whole = this.isReturnHeld ? kept.slice(0, -1) : kept
    const rest = whole.replace(/\r(?!\n)/g, '\n')
    if (kept !== text || rest !== whole) this.hasRemoved = true
    return rest
  }
}

/** Look for what `removed` takes, and for a carriage return. A loop: most pieces are a word long. */
function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 32 ? unit !== 10 && unit !== 9 : unit >= 127 && unit <= 159) return true
  }
  return false
}

/** Drops from the start of a text, piece by piece, a copy of words that stand before it anyway. */
interface CopyFilter {
  feed(piece: string): string
  end(): string
  /** Whether it is known how the text began: then every piece passes. */
  readonly isSettled: boolean
  /** The copy that the text began with. */
  readonly dropped: string
}

/**
 * Drop the opening from a text that begins with it: one that another layer has labelled, or that a
 * model wrote in imitation of what it has read. The last paragraphs of the opening alone are a copy
 * too, such as the tag of a simulated person, which a model reads before each of its messages.
 *
 * State at chunk borders: what arrived so far, while it equals the beginning of a copy. So it is
 * never longer than the opening.
 *
 * @param openingsOf Gives the opening, in each of its forms, when the first piece is there.
 */
export function createCopyFilter(openingsOf: (piece: string) => readonly string[]): CopyFilter {
  return new OpeningFilter(openingsOf)
}

class OpeningFilter implements CopyFilter {
  dropped = ''
  private copies: readonly string[] | undefined
  private matched: string | undefined = ''
  private readonly openingsOf: (piece: string) => readonly string[]

  constructor(openingsOf: (piece: string) => readonly string[]) {
    this.openingsOf = openingsOf
  }

  get isSettled(): boolean {
    return this.matched === undefined
  }

  feed(piece: string): string {
    if (this.matched === undefined || piece === '') return piece
    const copies = (this.copies ??= this.openingsOf(piece).flatMap(lastParagraphs))
    const text = this.matched + piece
    this.matched = text
    const mayMatch = copies.some((copy) => text.length < copy.length && copy.startsWith(text))
    return mayMatch ? '' : this.settle()
  }

  end(): string {
    return this.matched === undefined ? '' : this.settle()
  }

  private settle(): string {
    const text = this.matched ?? ''
    const found = this.copies?.filter((copy) => text.startsWith(copy)) ?? []
    this.matched = undefined
    this.copies = undefined
    this.dropped = found.reduce((longest, copy) => (copy.length > longest.length ? copy : longest), '')
    return text.slice(this.dropped.length)
  }
}

const paragraphEnds = ['\n\n', '</p>\n']

/** The opening, and what follows each of its paragraphs. */
function lastParagraphs(opening: string): readonly string[] {
  const copies = [opening]
  for (const end of paragraphEnds) {
    for (let at = opening.indexOf(end); at !== -1; at = opening.indexOf(end, at + end.length)) {
      copies.push(opening.slice(at + end.length))
    }
  }
  return copies.filter((copy) => copy !== '')
}
