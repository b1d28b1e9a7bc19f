import { openingsOf } from '../notice/known-words.js'
import type { LabelWords } from '../notice/label-words.js'
import { isSpaceCode } from '../scan/html/attributes.js'
import { kinds, kindsOf } from '../scan/html/element-kinds.js'
import { longestTop, paragraphTags, wholeTags } from './find-words.js'

// It depends on the words alone. An entry lives as long as those.
const openings = new WeakMap<readonly LabelWords[], RegExp>()
// Whichever language is asked for, the pattern is nearly always this one. V8 makes 400 kB of code of it,
// and where a process has 16 MB of code it makes slow code of each new pattern.
let latest: RegExp | undefined

/**
 * A quick look whether a lead may stand at an offset or in the first paragraphs behind it: whether any
 * paragraph there opens as one does. In most pages none does, and then nothing need be known of their tags.
 */
export function mayHoldLead(source: string, offset: number, known: readonly LabelWords[]): boolean {
  const opening = openings.get(known) ?? matchOpening(openingsOf(known))
  openings.set(known, opening)
  const top = source.slice(offset, offset + longestTop + longestTag)
  opening.lastIndex = 0
  for (let match = opening.exec(top); match; match = opening.exec(top)) {
    if (mayOpenParagraph(top, match.index)) return true
  }
  return false
}

/** A lead's opening is bold, perhaps in a `span` or two. */
const mostTags = 8
/** A tag of which every quotation mark is one of a pair. */
const plainTag = /^<\/?([a-z][a-z\d-]*)(?=[\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*>$/i
const iconTags: ReadonlySet<string> = new Set(['i', 'span'])
/** An entry may be all of a list. */
const openingTags: ReadonlySet<string> = new Set([...paragraphTags, ...wholeTags, 'li'])

/**
 * Whether a text may be the first of a paragraph, by the tags before it: nothing but inline ones stands
 * between. What takes more than a look may be.
 *
 * @param end Offset of the `>` before the text.
 */
function mayOpenParagraph(top: string, end: number): boolean {
  let at = end
  for (let tags = 0; tags < mostTags; tags++) {
    // In a comment may stand what looks like a tag.
    if (top.startsWith('--', at - 2)) return true
    const start = top.lastIndexOf('<', at)
    const [, name] = plainTag.exec(top.slice(Math.max(start, 0), at + 1)) ?? []
    if (start === -1 || name === undefined) return true
    const lower = name.toLowerCase()
    if (lower === 'img' || lower === 'svg') return true
    const isEnd = top.charCodeAt(start + 1) === 47
    if (endsParagraph(lower)) return openingTags.has(lower) && !isEnd
    at = start - 1
    while (isSpaceCode(top.charCodeAt(at))) at--
    const before = top.charCodeAt(at)
    // What is no plain text may be passed over, and so may the name of an icon.
    if (before !== 62) return !(before > 32 && before < 127) || before === 59 || (isEnd && iconTags.has(lower))
  }
  return true
}

/** Whether words that follow such a tag are none of the paragraph before it. */
function endsParagraph(name: string): boolean {
  return (kindsOf(name) & kinds.special) !== 0 && name !== 'br' && name !== 'wbr'
}

/** Of the tags of a paragraph in the end of that: their styles may be long. */
const longestTag = 4000
/** So many characters tell the openings of leads from nearly all other texts: V8 makes no quick code of much longer patterns. */
const mostLooked = 5
const space = '[\\t-\\r ]*'
/** Spaces, signs and pictures: a reader of words passes over some of them, and over icons before the words. */
const passedOver = '\0-\x08#:\x7F-\xBF\u1680\u2000-\u2BFF\u3000-\u303F\u3297\u3299\uD800-\uDBFF\uE000-\uFEFF'
/** The same as references: `&#8203;`, `&#129302;`. */
const passedOverCodes = ['[1-5]?\\d', '1[6-8]\\d', '5760', '[89]\\d{3}', '\\d{5,}']
/** Where markup, a reference or a character beyond ASCII stands, the words may go on in any way. */
const breakOff = "[^\\s!-%'-;=-~]"

/** Match the beginning of a text that opens as one of these do, as far as characters of ASCII tell. */
function matchOpening(openings: readonly string[]): RegExp {
  // In one order, whichever language is the first of the known.
  const starts = [...new Set(openings.map((opening) => opening.trimEnd().slice(0, mostLooked)))].sort()
  const firsts = [...new Set(starts.map((start) => start.charAt(0)))]
  const beyondAscii = firsts.filter((character) => character > '~').join('')
  const inAscii = firsts.filter((character) => character <= '~').map(escapeSign)
  const codes = [...firsts.map((character) => character.charCodeAt(0)), ...passedOverCodes]
  const others = [
    `[${beyondAscii}${passedOver}]`,
    // `&#65;`; what a reference with a name or in hexadecimal digits stands for takes more than a look.
    `&(?!nbsp;|#\\d)|&#0*(?:${codes.join('|')})(?!\\d)`
  ]
  // Most texts begin otherwise: a look at their first character is quicker than at every branch.
  const first = `(?=[&${inAscii.join('')}${beyondAscii}${passedOver}])`
  const words = starts.filter((start) => start.charAt(0) <= '~')
  const pattern = `>${space}(?:&nbsp;${space})*${first}(?:${[...others, ...branches(words, 0)].join('|')})`
  if (latest?.source !== pattern) latest = new RegExp(pattern, 'g')
  return latest
}

/** A branch for each character that may come next, up to the first beyond ASCII: tools write a space before it, or a straight apostrophe for it. */
function branches(words: readonly string[], length: number): readonly string[] {
  if (length === mostLooked || words.some((word) => word.length === length)) return ['']
  const next = new Set(words.map((word) => word.charAt(length)))
  return [...next].map((character) => {
    if (character > '~') return "[\\s']"
    const same = words.filter((word) => word.charAt(length) === character)
    const read = character === ' ' ? '\\s+' : escapeSign(character)
    return `${read}(?:${[breakOff, ...branches(same, length + 1)].join('|')})`
  })
}

function escapeSign(character: string): string {
  return character.replace(/\W/, '\\$&')
}
