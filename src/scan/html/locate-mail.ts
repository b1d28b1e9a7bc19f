import { kinds } from './element-kinds.js'
import { createBodyLocator, locateBody } from './locate-body.js'
import { Tokenizer } from './tokenizer.js'

/**
 * A part of a mail that a conditional comment keeps from some readers. Offsets are UTF-16 code units.
 *
 * Outlook for Windows reads what is `hidden` from all others, and what it is told not to read is
 * `revealed` to them:
 *
 * ```html
 * <!--[if mso]><body class="outlook"><![endif]-->
 * <!--[if !mso]><!--><body><!--<![endif]-->
 * ```
 *
 * @see https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537512(v=vs.85)
 */
interface Conditional {
  readonly start: number
  readonly end: number
  /** Offsets of what a reader sees in it. */
  readonly seen: readonly number[]
  readonly holdsBody: boolean
}

/** Where the content of a mail begins for every reader, and where its title does. */
export interface MailPlaces {
  /** Behind the start of the body, outside of conditional comments, before all that anyone sees. */
  readonly start: number
  /** Offset of the text of the title, where it has one. */
  readonly title: number | undefined
}

/**
 * Find where a notice goes in the HTML of a mail: in the body, before the first words, both for who
 * reads conditional comments and for who skips them. Linear time.
 */
export function locateMail(html: string): MailPlaces {
  const locator = createBodyLocator()
  const body = locateBody(html)
  locator.write(html, true)
  const start = outsideConditionals(html, body)
  const { title = start } = locator
  const hasTitle = title < start && /^\s*(?!<\/title|\s)/i.test(html.slice(title, start))
  return { start, title: hasTitle ? title : undefined }
}

function outsideConditionals(html: string, body: number): number {
  const all = readConditionals(html, body)
  const early = all.find(({ end, seen }) => end <= body && seen.length > 0)
  if (early) return early.start
  let start = body
  for (const { start: from, end, seen, holdsBody } of all) {
    if (from < start && start < end) {
      // Outlook would skip the notice in here.
      if (seen.some((at) => at >= start)) return from
      start = end
    } else if (from >= start && holdsBody) {
      if (seen.length > 0 || /\S/.test(html.slice(start, from))) break
      start = end
    }
  }
  return start
}

const opensRevealed = /^<!(?:--)?\[if\b[^\]]*\](?:><!-->|-->|>-->|>)$/i
const closesRevealed = /^<!(?:--)?(?:>?<!)?\[endif\]/i
const isHidden = /^<!--\[if\b[^\]]*\]>([^]*)<!\[endif\]-->$/i

/** List the conditional parts up to the first words behind an offset. */
function readConditionals(html: string, body: number): Conditional[] {
  const found: Conditional[] = []
  let open: { start: number; seen: number[]; holdsBody: boolean } | undefined
  for (const { kind, name, start, end } of visibleTokens(html)) {
    if (kind === 'seen') {
      if (!open && start >= body) break
      open?.seen.push(start)
    } else if (kind === 'start') {
      if (open && name === 'body') open.holdsBody = true
    } else if (kind === 'comment') {
      const comment = html.slice(start, end)
      const hidden = isHidden.exec(comment)?.[1]
      if (hidden !== undefined) {
        const seen = hasContent(hidden) ? [start] : []
        if (!open) found.push({ start, end, seen, holdsBody: /<body\b/i.test(hidden) })
      } else if (!open && opensRevealed.test(comment)) {
        open = { start, seen: [], holdsBody: false }
      } else if (open && closesRevealed.test(comment)) {
        found.push({ ...open, end })
        open = undefined
      }
    }
  }
  // Nothing closes it: to Outlook all that follows is skipped.
  if (open) found.push({ ...open, end: html.length, seen: [...open.seen, html.length] })
  return found
}

/**
 * Tell whether a reader sees anything of some HTML: words, or a picture. Readers with scripts and
 * those without may see different things. Linear time.
 */
export function hasContent(html: string): boolean {
  return isSeen(visibleTokens(html)) || isSeen(visibleTokens(html, true))
}

function isSeen(tokens: Iterable<VisibleToken>): boolean {
  for (const { kind } of tokens) if (kind === 'seen') return true
  return false
}

interface VisibleToken {
  readonly kind: 'seen' | 'start' | 'comment'
  readonly name: string
  readonly start: number
  readonly end: number
}

const media = /^(?:img|image|svg|video|audio|picture|object|embed|iframe|input|button|amp-\w+)$/
const blank = /^(?:[\s\u00AD\u034F\u061C\u180E\u200B-\u200F\u2007\u202F\u2060-\u2064\uFEFF]|&(?:nbsp|zwnj|zwj|shy|#0*(?:160|173|847|820[3-7]|8288|65279)|#x0*(?:a0|ad|34f|200[b-f]|2060|feff));?)*$/i

/** Give the tags and comments of some HTML, and where in it a reader sees something. */
function* visibleTokens(html: string, hasScripts = false): Generator<VisibleToken> {
  const tokens = new Tokenizer()
  tokens.write(html, true)
  let settings = 0
  let raw = ''
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    const { name, start, end } = tokens
    if (kind === 'text') {
      if (settings === 0 && !blank.test(html.slice(start, end))) yield { kind: 'seen', name: '', start, end }
    } else if (kind === 'comment') yield { kind, name: '', start, end }
    else if (kind === 'start') {
      if ((tokens.flags & kinds.rawText) !== 0 && (hasScripts || name !== 'noscript')) {
        tokens.rawName = name
        raw = name
      }
      // Settings of Office: `<xml><o:PixelsPerInch>96</o:PixelsPerInch></xml>`
      if (name === 'xml') settings++
      if (media.test(name)) yield { kind: 'seen', name, start, end }
      yield { kind, name, start, end }
    } else if (kind === 'raw') {
      const isSeen = raw === 'textarea' || raw === 'xmp' || raw === 'plaintext'
      if (isSeen) yield { kind: 'seen', name: raw, start, end }
    } else if (kind === 'end' && name === 'xml') settings = Math.max(0, settings - 1)
  }
}
