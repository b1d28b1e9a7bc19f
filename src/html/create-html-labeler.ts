import { DisclosureError } from '../disclosure/disclosure-error.js'
import { requireOptions, requireText } from '../disclosure/options.js'
import { beginsFrontMatter, locateFrontMatter } from '../markup/front-matter.js'
import { knownWords, readLabels } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import { type Mark, marksOf, resolveMarks } from '../notice/marks.js'
import { prepareLabels } from '../notice/label-languages.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { Locator } from '../scan/html/locator.js'
import { parseSelector } from '../scan/html/selector.js'
import { type EncodedWords, type HtmlWords, htmlWords, jsonLdStart, recordFor, titleIn, withLeadsIn, wordsFor } from './html-words.js'
import { type PlacingOptions, placingOptionKinds } from './placing-options.js'
import { mayOpenLabel, readParagraph } from './read-notice.js'

export interface HtmlStreamOptions extends PlacingOptions {
  /**
   * How many characters (UTF-16 code units) may be held back, for a tag that is not whole yet and,
   * before text that a reader would see, for an `article` or `main` to come. When they are used up
   * the label goes into the place that is known by then, at the least to the start of the body; a
   * head that can't be read within them fails with `cannot-label`. @default 65536
   */
  readonly hold?: number
}

/** Takes a page in pieces and gives it back, labelled. */
interface HtmlLabeler {
  /** Add a piece. @returns what can be passed on */
  readonly feed: (chunk: string) => string
  /** End the page. @returns the rest */
  readonly end: () => string
}

const longestLabel = 16_000
/** How many labels, one behind the other, are taken off before the rest counts as the author's. */
const mostLabels = 4

/**
 * Label a page that comes in pieces: the push core of {@link createHtmlLabelStream}.
 *
 * @throws {DisclosureError} As {@link labelHtml} does; from `feed` `invalid-option` for bytes; from
 * `feed` and `end` `cannot-label` for a frameset or a page that ends in its head: then nothing of a
 * body was given back.
 */
export function createHtmlLabeler(
  disclosure: DisclosureInput,
  options: HtmlStreamOptions = {}
): HtmlLabeler {
  requireOptions(options, { ...placingOptionKinds, hold: 'count' })
  const marks = resolveMarks(options)
  const { first, others } = prepareLabels(disclosure, options)
  const { label } = first
  if (!label) return { feed: (chunk) => requireText(chunk, 'chunk'), end: () => '' }
  const words = withLeadsIn(htmlWords(first, label, options), others, options)
  const session = new Session(words, marksOf(label, marks), options)
  let blank = ''
  let opening: string | undefined = ''
  /** Add what came, once it is known that it begins with no front matter. */
  const add = (chunk: string, isFinal: boolean): string => {
    if (opening === undefined) return session.write(chunk, isFinal)
    // White space tells nothing, and is not read again with each piece of it.
    if (opening === '' && chunk.trim() === '') blank += chunk
    else opening += chunk
    const begins = beginsFrontMatter(opening)
    if (isFinal ? locateFrontMatter(blank + opening) : begins === 'yes') throw cannotLabel(withFrontMatter)
    if (!isFinal && begins === 'more') return ''
    const held = blank + opening
    opening = undefined
    return session.write(held, isFinal)
  }
  return {
    feed: (chunk) => add(requireText(chunk, 'chunk'), false),
    end: () => add('', true)
  }
}

const withFrontMatter = 'it begins with front matter, which can only be read whole: use `labelHtml`'

/** One mark that waits to be inserted: where it goes, and what it replaces there. */
interface Insertion {
  readonly offset: number
  readonly html: string
  /** The same words in the other encoding. */
  readonly other: string
  /** Which mark it is, where that matters. */
  readonly mark: string | undefined
}

/** What stands in a mark's place: the same, something else, not all of it yet, or an older label
 * with the offset behind it. */
type Standing = 'same' | 'other' | 'more' | number

class Session {
  private readonly marks: ReadonlySet<Mark>
  private readonly words: EncodedWords
  private readonly locator: Locator
  private readonly hold: number
  private readonly known: readonly LabelWords[]
  private readonly queue: Insertion[] = []
  /** Offset up to which the source was given back. */
  private given = 0
  /** The last characters of the source that were given back. */
  private tail = ''
  /** The script of the record, in both encodings, and whether the head has it already. */
  private readonly jsonLd: readonly string[]
  private hasRecord = false
  private countScripts = 0
  private countContents = 0
  private countSections = 0
  private readonly queued = new Set<string>()

  constructor(words: EncodedWords, marks: ReadonlySet<Mark>, options: HtmlStreamOptions) {
    this.marks = marks
    this.words = words
    this.hold = options.hold ?? 65_536
    this.known = knownWords(options.locale)
    this.locator = new Locator(parseSelector(options.selector), this.hold)
    const records = [words.utf8, words.ascii].flatMap((each) => [each.record(false), each.record(true)])
    this.jsonLd = records.map((record) => record.slice(record.indexOf(jsonLdStart)))
  }

  write(chunk: string, isFinal: boolean): string {
    const { locator } = this
    const { tokens, head } = locator
    tokens.write(chunk, isFinal)
    if (tokens.text === '' && !isFinal) return ''
    head.skipByteOrderMark()
    locator.run()
    if (head.isXml) throw cannotLabel('it is XML, which can only be read whole: use `labelHtml`')
    const end = tokens.base + tokens.text.length
    if (!locator.isDone) locator.limit(tokens.isHeld ? tokens.readEnd : tokens.start)
    this.collect(isFinal)
    return this.give(this.settled(isFinal, end), isFinal)
  }

  /** The words in an encoding: with XHTML's namespace those that XML may read too. They are the same until the record. */
  private wordsIn(isUtf8: boolean): HtmlWords {
    return wordsFor({ isUtf8, isXml: this.locator.isXhtml === true }, this.words)
  }

  /** Queue the marks whose places are known by now. */
  private collect(isFinal: boolean): void {
    const { locator, marks } = this
    const { head } = locator
    const title = (words: HtmlWords) => words.title
    const brief = (words: HtmlWords) => words.brief
    if (head.isDocument && marks.has('title')) {
      this.queueOnce('title', head.title, title)
      for (; this.countContents < head.contents.length; this.countContents++) {
        const place = head.contents[this.countContents]
        if (!place) continue
        const { offset, quote } = place
        this.add(offset, (words) => titleIn(words, quote))
      }
    }
    if (head.isDocument && marks.has('record')) {
      this.queueOnce('record', head.record, (words) => recordFor(head, words))
    }
    if (isFinal) locator.requireSelected()
    const chosen = locator.chosen ?? (isFinal ? locator.best : undefined)
    if (!chosen) return
    if (marks.has('title')) this.queueOnce('heading', chosen.heading, title)
    if (marks.has('sections')) {
      for (; this.countSections < chosen.sections.length; this.countSections++) {
        this.add(chosen.sections[this.countSections], brief)
      }
    }
    if (chosen.isLeadFinal) this.queueOnce('lead', chosen.lead, (words) => words.lead)
    if (marks.has('end')) this.queueOnce('end', chosen.end, brief)
  }

  private queueOnce(
    mark: string,
    offset: number | undefined,
    html: (words: HtmlWords) => string
  ): void {
    if (offset === undefined || this.queued.has(mark)) return
    this.queued.add(mark)
    this.add(offset, html, mark)
  }

  private add(
    offset: number | undefined,
    html: (words: HtmlWords) => string,
    mark?: string
  ): void {
    if (offset === undefined) return
    const { isUtf8 } = this.locator.head
    // A title may pass before the encoding is declared: references are right in every one.
    const insertion = {
      offset,
      html: html(this.wordsIn(isUtf8)),
      other: html(this.wordsIn(!isUtf8)),
      mark
    }
    // Stable: of marks at one offset the first that was queued stands first.
    const at = this.queue.findIndex((other) => other.offset > offset)
    this.queue.splice(at === -1 ? this.queue.length : at, 0, insertion)
  }

  /** Offset up to which nothing is left to decide. */
  private settled(isFinal: boolean, end: number): number {
    const { locator } = this
    if (isFinal || (locator.isDone && locator.chosen)) return end
    if (locator.head.bodyStart === undefined) return locator.head.settled
    const { chosen, tokens } = locator
    // The mark of an h1 waits until there are words in it.
    if (chosen?.isLeadFinal) return Math.min(chosen.openHeading ?? tokens.start, tokens.start)
    return Math.min(this.beforeText(), locator.tokens.start)
  }

  /** The start of the body: before it nothing is text that a reader would see. */
  private beforeText(): number {
    return this.locator.body?.start ?? 0
  }

  /** Where to stop while the lead may still be there already: before any text. */
  private beforeOpenLead(settled: number, isFinal: boolean): number {
    const lead = this.queue.find(({ mark }) => mark === 'lead')
    if (!lead || lead.offset > settled) return settled
    return this.compare(lead, isFinal) === 'more' ? Math.min(settled, this.beforeText()) : settled
  }

  /** Give back the source up to an offset, with the marks in it. */
  private give(known: number, isFinal: boolean): string {
    const settled = this.beforeOpenLead(known, isFinal)
    const out: string[] = []
    while (this.queue.length > 0) {
      const [next] = this.queue
      if (!next || next.offset > settled) break
      if (next.offset < this.given) {
        this.requireLater(next)
        this.queue.shift()
        continue
      }
      out.push(this.take(next.offset))
      const existing = this.compare(next, isFinal)
      if (existing === 'more') return this.finish(out)
      this.queue.shift()
      if (existing === 'same') continue
      out.push(next.html)
      if (typeof existing === 'number') this.given = existing
    }
    if (settled > this.given) out.push(this.take(settled))
    if (isFinal && !this.queued.has('lead')) {
      throw cannotLabel('it ends before any place for the label')
    }
    return this.finish(out)
  }

  private finish(out: readonly string[]): string {
    const { tokens, isDone } = this.locator
    tokens.discard(isDone ? this.given : Math.min(this.given, tokens.start))
    return out.join('')
  }

  private take(until: number): string {
    const { text, base } = this.locator.tokens
    const piece = text.slice(this.given - base, until - base)
    this.given = until
    this.tail += piece
    this.noteRecord()
    const kept = Math.max(...[...this.jsonLd, this.wordsIn(false).brief].map(({ length }) => length))
    this.tail = this.tail.slice(-kept)
    return piece
  }

  /** Look whether the record is among what was just given back of the head. */
  private noteRecord(): void {
    const { jsonLd } = this.locator.head
    const tailStart = this.given - this.tail.length
    for (; this.countScripts < jsonLd.length; this.countScripts++) {
      const end = jsonLd[this.countScripts]?.end ?? 0
      if (end > this.given) return
      this.hasRecord ||= this.jsonLd.some((json) => this.tail.endsWith(json, end - tailStart))
    }
  }

  /** What stands in the place already: this mark, an older label, anything else. */
  private compare({ offset, html, other, mark }: Insertion, isFinal: boolean): Standing {
    const { text, base } = this.locator.tokens
    const at = offset - base
    const isLead = mark === 'lead'
    if (mark === 'record' && this.hasRecord) return 'same'
    const isBrief = html === this.wordsIn(true).brief || html === this.wordsIn(false).brief
    if (isBrief && (this.tail.endsWith(html) || this.tail.endsWith(other))) return 'same'
    const same = [html, other].find((each) => text.startsWith(each, at))
    if (same !== undefined) return isLead ? this.alone(offset, same.length, isFinal) : 'same'
    const rest = isFinal ? undefined : text.slice(at, at + Math.max(html.length, other.length))
    if (rest !== undefined && (html.startsWith(rest) || other.startsWith(rest))) return 'more'
    if (!isLead) return 'other'
    const end = this.endOfLabels(text.slice(at, at + longestLabel), isFinal)
    return typeof end === 'number' ? offset + end : end
  }

  /** Whether nothing of an older label stands behind a lead that is there already. */
  private alone(offset: number, length: number, isFinal: boolean): Standing {
    const { text, base } = this.locator.tokens
    const from = offset - base + length
    const more = this.endOfLabels(text.slice(from, from + longestLabel), isFinal)
    if (more === 'other') return 'same'
    return typeof more === 'number' ? offset + length + more : more
  }

  /** Where older leads end, one behind the other: a label may be in two languages. */
  private endOfLabels(text: string, isFinal: boolean): Standing {
    const isWhole = isFinal || text.length === longestLabel
    let end = 0
    for (let count = 0; count < mostLabels; count++) {
      const piece = text.slice(end)
      const opening = mayOpenLabel(piece)
      if (opening === 'no') break
      if (!isWhole && (opening === 'more' || !/<\/p\s*>/i.test(piece))) return 'more'
      const paragraph = readParagraph(piece, 0)
      if (!paragraph || readLabels(paragraph.text, this.known).length === 0) break
      end += paragraph.end
    }
    return end === 0 ? 'other' : end
  }

  private requireLater({ mark }: Insertion): void {
    if (mark === 'lead') throw cannotLabel('it ends inside its head')
  }
}

function cannotLabel(reason: string): DisclosureError {
  return new DisclosureError('cannot-label', `The page was not labelled, because ${reason}.`)
}
