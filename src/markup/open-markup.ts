/** Something that is open in a text: how it is closed at a border and opened again behind it. */
export interface OpenMark {
  readonly open: string
  readonly close: string
  /** White space counts in there. */
  readonly isCode?: boolean
  /** Opens it again at an offset, where that depends on what went before. @default `open` */
  readonly openAt?: (offset: number, isInItem: boolean) => string
}

/** A piece of markup. All offsets are in UTF-16 code units. */
export interface MarkupToken {
  readonly start: number
  readonly end: number
  readonly opens?: OpenMark
  /** Closes what was opened last. */
  readonly closes?: boolean
}

/** Where a text may be parted, and what is open there. */
export interface Markup {
  /** What must not be parted. */
  readonly atoms: readonly { readonly start: number; readonly end: number }[]
  /** What is open at an offset, from the outside in. */
  readonly openAt: (offset: number) => readonly OpenMark[]
}

/**
 * Make a map of what is open where from the markup of a text, in order.
 *
 * A border never stands directly behind what opens or before what closes: nothing would be left of
 * it on that side.
 */
export function toMarkup(tokens: Iterable<MarkupToken>): Markup {
  const atoms: { start: number; end: number }[] = []
  const states: { readonly at: number; readonly open: readonly OpenMark[] }[] = []
  let open: readonly OpenMark[] = []
  for (const { start, end, opens, closes } of tokens) {
    if (opens && open.length === deepest) {
      atoms.push({ start: start - 1, end: Infinity })
      break
    }
    if (end > start) atoms.push({ start: closes ? start - 1 : start, end: opens ? end + 1 : end })
    if (!opens && !closes) continue
    open = opens ? [...open, opens] : open.slice(0, -1)
    states.push({ at: end, open })
  }
  return {
    atoms,
    openAt(offset) {
      let low = 0
      let high = states.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((states[middle]?.at ?? 0) <= offset) low = middle + 1
        else high = middle
      }
      return states[low - 1]?.open ?? []
    }
  }
}

/** Markup of posts nests a few levels. What is deeper stays in one piece. */
const deepest = 64

/** What closes everything that is open at an offset, and what opens it again. */
export function reopening(markup: Markup, offset: number): { close: string; open: string } {
  const open = markup.openAt(offset)
  return {
    close: open.toReversed().map((mark) => mark.close).join(''),
    open: open.map((mark, index) => mark.openAt?.(offset, index + 1 < open.length) ?? mark.open).join('')
  }
}

const htmlTokens =
  /<!--[^]*?-->|<(\/?)([a-z][\w:-]*)((?:[^<>"']|"[^"]{0,4000}"|'[^']{0,4000}')*)>|&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/gi
const voidElements = /^(?:br|hr|img|input|wbr|area|col|source|track|embed|link|meta)$/i

/** The markup of HTML. A list that goes on in the next part goes on counting there. */
export function htmlMarkup(text: string): Markup {
  return toMarkup(readTags(text))
}

interface OpenTag {
  readonly name: string
  /** Where the items of a list begin. */
  readonly items: number[]
}

function* readTags(text: string): Generator<MarkupToken> {
  const open: OpenTag[] = []
  for (const { 0: tag, 1: slash, 2: written, 3: rest = '', index: start } of text.matchAll(htmlTokens)) {
    const token = { start, end: start + tag.length }
    const name = written?.toLowerCase()
    if (name === undefined || voidElements.test(name) || rest.endsWith('/')) {
      yield token
    } else if (slash !== '/') {
      const list = open.at(-1)
      if (name === 'li') list?.items.push(start)
      const isCode = name === 'pre' || name === 'code'
      const items: number[] = []
      open.push({ name, items })
      yield { ...token, opens: { ...reopenedTag(name, tag, items), isCode } }
    } else {
      const at = open.findLastIndex((each) => each.name === name)
      if (at === -1) yield token
      else {
        // What is left open within it ends with it.
        for (let depth = open.length - 1; depth > at; depth--) yield { start, end: start, closes: true }
        open.length = at
        yield { ...token, closes: true }
      }
    }
  }
}

function reopenedTag(name: string, tag: string, items: readonly number[]): OpenMark {
  const mark = { open: tag, close: `</${name}>` }
  if (name !== 'ol') return mark
  const first = Number(/\bstart\s*=\s*["']?(\d{1,6})/i.exec(tag)?.[1] ?? 1)
  const bare = tag.replace(/\s+start\s*=\s*["']?\d*["']?/i, '')
  const openAt = (offset: number, isInItem: boolean) => {
    // The item that goes on has the number that it had.
    const begun = items.filter((start) => start < offset).length
    return bare.replace(/^<ol/i, `$& start="${first + begun - (isInItem ? 1 : 0)}"`)
  }
  return { ...mark, openAt }
}

/** Tell what is wrong with HTML of which the platform shows only some tags, or refuses the rest. */
export function htmlProblem(text: string, known: RegExp): string | undefined {
  const open: string[] = []
  let end = 0
  for (const { 0: tag, 1: slash, 2: name, index } of text.matchAll(htmlTokens)) {
    if (text.slice(end, index).includes('<')) break
    end = index + tag.length
    if (name === undefined) continue
    if (!known.test(name)) return `has the tag \`<${name}>\`, which is refused there. Take it out.`
    if (slash !== '/') open.push(name.toLowerCase())
    else if (open.pop() !== name.toLowerCase()) {
      return `has \`${tag}\` at character ${index + 1}, where another tag is open. Close what was opened last first.`
    }
  }
  const bare = text.indexOf('<', end)
  if (bare !== -1) return `has a \`<\` at character ${bare + 1} that opens no tag. Write it as \`&lt;\`.`
  const last = open.pop()
  return last === undefined ? undefined : `leaves \`<${last}>\` open. Close it.`
}

/** A pair of characters that surrounds words, such as `**`. */
interface PairRule {
  readonly mark: string
  /** Whether it can open, and whether it can close, where it stands. @default both */
  readonly canOpen?: (before: string, after: string) => boolean
  readonly canClose?: (before: string, after: string) => boolean
}

const fenceInfo = /^[\w+#.-]{0,40}\n/

/**
 * The markup of chat messages: fences, code, pairs of characters, quotes by line. What is not closed
 * is no markup.
 *
 * @param pairs The longer ones first.
 * @param quote Begins a line of a quote.
 */
function chatMarkup(text: string, pairs: readonly PairRule[], quote: RegExp): Markup {
  return toMarkup(readChat(text, pairs, quote))
}

function readChat(text: string, pairs: readonly PairRule[], quote: RegExp): MarkupToken[] {
  const tokens: MarkupToken[] = []
  let waiting: { readonly mark: string; readonly token: number }[] = []
  let index = 0
  let noFence = false
  const plain = (start: number, end: number) => tokens.push({ start, end })
  while (index < text.length) {
    const isLineStart = index === 0 || text[index - 1] === '\n'
    const quoted = isLineStart ? quote.exec(text.slice(index, index + 8))?.[0] : undefined
    if (quoted !== undefined) {
      const found = text.indexOf('\n', index)
      const end = found === -1 ? text.length : found
      waiting = []
      tokens.push({ start: index, end: index + quoted.length, opens: { open: quoted, close: '' } })
      // Pairs within a quote stay within its line.
      for (const token of readChat(text.slice(index + quoted.length, end), pairs, /^\b\B/)) {
        const by = index + quoted.length
        tokens.push({ ...token, start: token.start + by, end: token.end + by })
      }
      tokens.push({ start: end, end, closes: true })
      index = end + 1
      continue
    }
    const character = text.charAt(index)
    if (character === '\\') {
      plain(index, index + 2)
      index += 2
    } else if (!noFence && text.startsWith('```', index)) {
      const close = text.indexOf('```', index + 3)
      if (close === -1) {
        noFence = true
        index += 3
        continue
      }
      const info = fenceInfo.exec(text.slice(index + 3, index + 46))?.[0] ?? ''
      const open = index + 3 + info.length
      const lines = text.slice(open, close).includes('\n') || info !== ''
      const mark = { open: `\`\`\`${info || (lines ? '\n' : '')}`, close: lines ? '\n```' : '```', isCode: true }
      tokens.push({ start: index, end: open, opens: mark }, { start: close, end: close + 3, closes: true })
      index = close + 3
    } else if (character === '`') {
      const close = text.slice(index + 1, index + 402).search(/[`\n]/)
      const isCode = close > 0 && text[index + 1 + close] === '`'
      if (isCode) plain(index, index + close + 2)
      index += isCode ? close + 2 : 1
    } else if (character === '\n' && text[index + 1] === '\n') {
      waiting = []
      index += 2
    } else {
      const pair = pairs.find(({ mark }) => text.startsWith(mark, index))
      if (!pair) index++
      else {
        waiting = readPair(text, index, pair, waiting, tokens)
        index += pair.mark.length
      }
    }
  }
  return tokens.filter(({ start, end, opens, closes }) => end > start || opens || closes)
}

/** Open or close a pair; what opened and was never closed becomes plain again. */
function readPair(
  text: string,
  start: number,
  { mark, canOpen, canClose }: PairRule,
  waiting: { readonly mark: string; readonly token: number }[],
  tokens: MarkupToken[]
): { readonly mark: string; readonly token: number }[] {
  const end = start + mark.length
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const at = waiting.findLastIndex((each) => each.mark === mark)
  const opening = waiting[at]
  if (opening && (canClose?.(before, after) ?? /\S/.test(before))) {
    const opened = tokens[opening.token]
    if (opened) tokens[opening.token] = { ...opened, opens: { open: mark, close: mark } }
    tokens.push({ start, end, closes: true })
    return waiting.slice(0, at)
  }
  if (waiting.length > deepest || !(canOpen?.(before, after) ?? /\S/.test(after))) return waiting
  tokens.push({ start, end })
  return [...waiting, { mark, token: tokens.length - 1 }]
}

const pairsOf = (...marks: string[]): PairRule[] => marks.map((mark) => ({ mark }))
const apart = (character: string) => character === '' || /[\s\p{P}\p{S}]/u.test(character)
const wordPairs = (...marks: string[]): PairRule[] =>
  marks.map((mark) => ({
    mark,
    canOpen: (before, after) => apart(before) && /\S/.test(after),
    canClose: (before, after) => /\S/.test(before) && apart(after)
  }))

const discordPairs = pairsOf('***', '**', '__', '~~', '||')
const slackPairs = wordPairs('*', '_', '~')

/** Markdown of Discord and Teams. */
export function chatMarkdownMarkup(text: string): Markup {
  return chatMarkup(text, discordPairs, /^(?:>>> |> )/)
}

/** Slack's markup, and that of WhatsApp, which has the same signs. */
export function mrkdwnMarkup(text: string): Markup {
  return chatMarkup(text, slackPairs, /^(?:> ?|&gt; ?)/)
}
