import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import type { Foreword } from '../notice/foreword.js'
import { marksWithoutSpace, readLabels } from '../notice/known-words.js'
import type { LabelMarks, LabelWords, ToldLabel } from '../notice/label-words.js'
import { locales } from '../notice/built-in-words.js'
import { type Notice, renderLabel } from '../notice/render-label.js'
import { behindIcons } from '../scan/markdown/icons.js'
import { readOpening, readWords, withoutItalics } from '../scan/markdown/inline-words.js'
import { lineStart } from '../text/lines.js'
import { closeGaps, foldText, seenText, withoutIcons } from '../text/names.js'

/** What a lead tells, in each version that has its words, the newest first. */
export type Versions = readonly [ToldLabel, ...ToldLabel[]]

/** A lead has at most 6,000 characters, each of which may be a reference. */
export const longestLead = 40_000

/** Read a paragraph that is a lead, whole, and tell what it says in each version that has it. */
export function readLead(paragraph: string, known: readonly LabelWords[]): Versions | undefined {
  const text = withoutItalics(withoutIconBefore(paragraph))
  if (text.length > longestLead || opensOtherwise(text, 0, known)) return undefined
  if (before?.text === text && before.known === known) return before.versions
  const mayBeLead = opensInBold.test(text) || openingMarks(withoutIcons(readOpening(text)), known).length > 0
  const words = mayBeLead ? readWords(text) : undefined
  const versions = words === undefined ? undefined : readLeadWords(words, known, boldOf(text))
  if (versions) before = { text, known, versions }
  return versions
}

/** An icon that somebody put before the words, as it stands: what else shows one is not read. */
function withoutIconBefore(paragraph: string): string {
  const text = paragraph.slice(behindIcons(paragraph))
  const code = text.charCodeAt(0)
  if (code < 0xa0 && code !== 58) return text
  const opening = text.slice(0, longestIcons)
  return withoutIcons(`${opening}.`).slice(0, -1) + text.slice(longestIcons)
}

const longestIcons = 50

// The same lead stands on page after page of a site.
let before: { readonly text: string; readonly known: readonly LabelWords[]; readonly versions: Versions } | undefined

/** A quick look whether the first characters of a paragraph, as they stand, are those of no opening. */
export function opensOtherwise(source: string, at: number, known: readonly LabelWords[]): boolean {
  return isAsItStands(source.charCodeAt(at)) && !mayOpenLead(source, at, openingsOf(known))
}

/** A quick look at the first characters of bold words: whether they may open a lead. */
function mayOpenLead(source: string, at: number, marks: ReadonlyMap<string, readonly string[]>): boolean {
  return marks.get(source.charAt(at))?.some((mark) => mayBe(mark, source, at)) === true
}

/** So many are compared. */
const fewLetters = 4

/** Whether letters and digits stand at an offset as in a mark, up to the first sign, which may be markup. */
function mayBe(mark: string, source: string, at: number): boolean {
  for (let index = 0; index < Math.min(mark.length, fewLetters); index++) {
    const code = source.charCodeAt(at + index)
    if (!isAsItStands(code)) return true
    if (code !== mark.charCodeAt(index)) return false
  }
  return true
}

/** Letters and digits of ASCII are no markup, nor is the sign of a heading among words. */
function isAsItStands(code: number): boolean {
  return code === 35 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** The bold words that a paragraph opens with. */
function boldOf(text: string): string | undefined {
  const delimiter = /^(?:\*\*|__)/.exec(text)?.[0]
  const end = delimiter === undefined ? -1 : text.indexOf(delimiter, 2)
  return end > 2 ? readWords(text.slice(2, end)) : undefined
}

const opensInBold = /^(?:\*\*|__|<(?:strong|b)[\s>])/i

/**
 * Read the words that a reader sees in a paragraph the same way.
 *
 * @param bold The words that stand in bold before the others, `undefined` where none do.
 */
export function readLeadWords(
  words: string,
  known: readonly LabelWords[],
  bold: string | undefined
): Versions | undefined {
  const opening = bold && closeGaps(bold)
  const spaced = [...new Set([words, closeGaps(words)])].flatMap((text) =>
    marksWithoutSpace(text, known)
      .filter((mark) => opening === undefined || opening === mark || `${opening}\u3002` === mark)
      .map((mark) => `${mark} ${text.slice(mark.length)}`)
  )
  return [words, ...spaced].map((text) => readLabels(text, known)).find(hasVersions)
}

function hasVersions(labels: readonly ToldLabel[]): labels is Versions {
  return labels.length > 0
}

/** The bold openings that words begin with. */
function openingMarks(words: string, known: readonly LabelWords[]): readonly string[] {
  return openingsOf(known).get(words.charAt(0))?.filter((mark) => words.startsWith(mark)) ?? []
}

const openings = new WeakMap<readonly LabelWords[], ReadonlyMap<string, readonly string[]>>()

/** Every bold opening by its first character, the longest first. */
function openingsOf(known: readonly LabelWords[]): ReadonlyMap<string, readonly string[]> {
  const remembered = openings.get(known)
  if (remembered) return remembered
  const marks = new Set(known.flatMap((words) => words.leadMarks().map(foldText)))
  const byCharacter = new Map<string, string[]>()
  for (const mark of [...marks].toSorted((a, b) => b.length - a.length)) {
    const same = byCharacter.get(mark.charAt(0))
    if (same) same.push(mark)
    else byCharacter.set(mark.charAt(0), [mark])
  }
  openings.set(known, byCharacter)
  return byCharacter
}

/** What stands before the words of a line: the marker of a list or of a heading, the border of a table, nothing; and italics or a link. */
const lineOpening = /(?:^|[\r\n])((?: {0,3}(?:[-+*]|\d{1,9}[.)]|#{1,6})[ \t]+| {0,3}\|[ \t]*)?)([*_[]?)$/

/** A blank line of more spaces counts as words. */
const longestGap = 200

/** Whether a line is the first of the source, or stands behind a blank one. */
export function isBehindBlank(source: string, line: number): boolean {
  const before = source.slice(Math.max(0, line - longestGap), line)
  return /\n[ \t]*\r?\n$|\r[ \t]*\r$/.test(before) || borderAbove.test(before) || (line <= longestGap && before.trim() === '')
}

/** The border of a container, attributes, a template's tag, a comment: a line that is no part of the words below. */
const borderAbove = /(?:^|[\r\n]) {0,3}(?::{3}[^\r\n]*|\/{3}[^\r\n]*|\{[{%:][^\r\n]*\}|\(\S+\)=|<!--[^\r\n]*-->|<\/?[a-z][^<>\r\n]*>)[ \t]*(?:\r\n?|\n)$/i

/** More signs are no icon. */
const longestSigns = 200
/** What may draw an icon, or be one, and is not read: the border of a container in a line above, code and tags of templates, links, embedded files, elements, attributes, commands. */
const drawn = /^(?::{3}|:[\w-]+:[ \t]|\/{3}|!!!|\?\?\?|===|\(\S+\)=)[^\r\n]*[\r\n]|`[^`]*`|\{[^{}]*\}+|!?\[\[[^[\]]*\]\]|!?\[[^[\]]*\]\([^()\s]*\)|<([a-z]+)\b[^<>]*>[^<>]*<\/\1>|<[^<>]*>|:[\w+-]+:|\\[a-z]+/gim

/** Whether a text is no words, but signs and what may draw an icon in their place. */
export function isSigns(text: string): boolean {
  return text.length <= longestSigns && !/[\p{L}\p{N}]/u.test(text.replace(drawn, ''))
}

/** Start of a line that has nothing but signs before an offset, and is neither a quotation nor code. */
function lineOfSigns(source: string, at: number): number | undefined {
  const piece = source.slice(Math.max(0, at - longestSigns), at)
  const before = piece.slice(lineStart(piece, piece.length))
  return isSigns(before) && !/^(?: {0,3}>| {4}|\t)/.test(before) ? at - before.length : undefined
}

/** Where a block opens in bold as the notices of a label do, perhaps behind a marker. */
export function noticeStarts(
  source: string,
  known: readonly LabelWords[]
): { readonly line: number; readonly at: number }[] {
  const starts: { line: number; at: number }[] = []
  const marks = openingsOf(known)
  for (const bold of ['**', '__']) {
    for (let at = source.indexOf(bold); at !== -1; at = source.indexOf(bold, at + 2)) {
      const isItalic = source.charAt(at + 2) === bold.charAt(0)
      if (!mayOpenLead(source, at + (isItalic ? 3 : 2), marks)) continue
      const before = source.slice(Math.max(0, at - 16), at)
      const [opening, marker = '', around = ''] = lineOpening.exec(before) ?? []
      const start = at - around.length
      const line = opening === undefined ? lineOfSigns(source, at) : start - marker.length
      if (line !== undefined && isBehindBlank(source, line)) starts.push({ line, at: start })
    }
  }
  return starts.toSorted((one, other) => one.at - other.at)
}

/** The words of the marks besides the lead. */
interface OtherWords {
  /** Title marks without the space behind, those of the lead's language first. */
  readonly titles: readonly string[]
  readonly briefs: readonly string[]
}

/** Words of the marks that a label may have. */
export interface KnownWords {
  readonly own: OtherWords
  /** Those of every language: a tool may have translated some marks and not the others. */
  readonly all: () => OtherWords
}

/** Words of the marks: those of the lead's version and, where a tool translated some, of others. */
export function labelWords(versions: Versions): KnownWords {
  const [told] = versions
  let all: OtherWords | undefined
  const own = ownWords.get(versions) ?? wordsOf(versions.map(({ marks }) => marks))
  ownWords.set(versions, own)
  return { own, all: () => (all ??= wordsInEveryLanguage(told)) }
}

// What was read of a lead is the same object on every page that has it.
const ownWords = new WeakMap<Versions, OtherWords>()

/** Words of the marks of a label that is about to be placed. */
export function wordsOfLabel(own: OtherWords, disclosure: () => Disclosure): KnownWords {
  let all: OtherWords | undefined
  return { own, all: () => (all ??= translationsOf(disclosure())) }
}

// Labels that were read before, and facts that don't change, are the same objects on every page of a
// site; writing them in every language takes longer than the rest of the reading.
const translated = new WeakMap<ToldLabel | Disclosure, OtherWords>()

function wordsInEveryLanguage(told: ToldLabel): OtherWords {
  const known = translated.get(told) ?? translateTold(told)
  translated.set(told, known)
  return known
}

function translateTold(told: ToldLabel): OtherWords {
  try {
    return translationsOf(told.disclosure())
  } catch (error) {
    // A name that was allowed once and is no more.
    if (error instanceof DisclosureError) return { titles: [], briefs: [] }
    throw error
  }
}

/** The words of the marks that facts give in every language. */
function translationsOf(disclosure: Disclosure): OtherWords {
  const known = translated.get(disclosure)
  if (known) return known
  const labels = locales.map((locale) => renderLabel(disclosure, locale))
  const words = wordsOf(labels.filter((label) => label !== undefined))
  if (Object.isFrozen(disclosure)) translated.set(disclosure, words)
  return words
}

/** The words of the marks that go with some labels. */
export function wordsOf(labels: readonly LabelMarks[]): OtherWords {
  return {
    titles: [...new Set(labels.map(({ title }) => foldText(title)))].filter((title) => title !== ''),
    // The space behind the bold may be lost.
    briefs: [...new Set(labels.flatMap(({ brief: { mark, text } }) => [seenText(`${mark} ${text}`), seenText(mark + text)]))]
  }
}

/** A notice as one line of words. */
export function noticeText({ mark, text }: Notice): string {
  return foldText(`${mark} ${text}`)
}

/** A foreword as one line of words. */
export function forewordText({ heading, paragraphs, entries }: Foreword): string {
  return foldText([heading, ...paragraphs, ...entries].join(' '))
}
