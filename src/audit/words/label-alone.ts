import { besideWords } from './beside-words.js'
import type { Part, Word } from './told-by-parts.js'
import { type Vocabulary, wordsOf } from './vocabulary.js'

/*
 * Words such as “AI-generated.” may be a label, and may begin a slogan: “AI-generated. Human-loved.
 * Meet our new toothbrush.” They are said of the text only where all that stands beside them is of a
 * label as well: who did what, who checked it and answers for it, whom to ask, errors, the original,
 * names, dates and addresses. Any other word leaves it open.
 */

/** What sentences of one language are read by. */
export interface LabelReader {
  readonly vocabulary: Vocabulary
  /** What turns a sentence, or leaves it open: “no human has reviewed it”, “may contain errors”. */
  readonly not: RegExp
  readonly beside: RegExp
  /** Names of months and languages. */
  readonly known: () => ReadonlySet<string>
}

/** A sentence as it is compared, and the same with its capitals: both have the same length. */
export interface CasedSentence {
  readonly lower: string
  readonly cased: string
}

const nothingBeside = /[^\s\S]/g

/** Make the expression of what labels say besides in a language. */
export function besideOf(tag: string, isJoined: boolean, compiled: (source: string, flags: string) => RegExp): RegExp {
  const source = besideWords[tag]
  if (source === undefined) return nothingBeside
  return compiled(isJoined ? `(?:${source})` : `(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu')
}

const originals = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'uk', 'zh']

/** Names of the months, alone and as dates have them, and of the languages that an original may be in. */
export function datesAndLanguagesOf(tag: string): ReadonlySet<string> {
  const formats = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const
  const names = formats.flatMap((options) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
    const parts = Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2026, month, 2)))
    return parts.flatMap((each) => each.flatMap(({ type, value }) => (type === 'month' ? value.toLowerCase().replace('.', '') : [])))
  })
  const languages = new Intl.DisplayNames(tag, { type: 'language' })
  return new Set([...names, ...originals.flatMap((each) => languages.of(each)?.toLowerCase() ?? [])])
}

const addresses = /\S+@\S+|(?:https?:\/\/|www\.)\S+|(?<!\S)@\w+/g
const byWords = /^(?:by|von|vom|par|por|da|dal|dalla|di|door|przez|av|af|de|od|of)$/
/** What AI only did to a text that was there says what labels say too: “Edited by Bea Smith.” */
const isAct = ({ part, stage }: Word) => part === 'M' && stage !== 'drafting'

interface Seen extends Word {
  readonly kind: 'beside' | 'address' | 'name' | 'known' | 'other'
  readonly isCapital: boolean
  readonly isCaseless: boolean
  readonly text: string
}

/**
 * Tell whether a sentence says nothing but what labels say: “Checked by Bea Smith on 3 May 2026.”
 *
 * @param isTold Whether the sentence tells that AI made something: then nothing else has to be said.
 */
export function saysWhatLabelsSay(sentence: CasedSentence, reader: LabelReader, isTold: boolean): boolean {
  const words = labelWordsOf(sentence, reader)
  return words !== undefined && (isTold || words.some((word) => word.kind === 'beside' || isAct(word)))
}

/**
 * Read the words of a sentence that says nothing but what labels say. What stands beside who made the
 * text parts the rest, as a comma does.
 */
export function wordsOfLabel(sentence: CasedSentence, reader: LabelReader): Word[] | undefined {
  return labelWordsOf(sentence, reader)?.map((word) => (word.kind === 'other' ? word : { ...word, part: ',' as const }))
}

function labelWordsOf({ lower, cased }: CasedSentence, reader: LabelReader): Seen[] | undefined {
  const spans = (pattern: RegExp) => [...lower.matchAll(pattern)].map(({ index, 0: text }) => [index, index + text.length] as const)
  const beside = spans(reader.beside)
  const mail = spans(addresses)
  const isIn = (all: readonly (readonly [number, number])[], { index }: Word) => all.some(([start, end]) => index >= start && index < end)
  const mayDate = beside.length > 0 || /\d/.test(lower)
  const words = wordsOf(lower, reader.vocabulary).map((word): Seen => {
    const text = lower.slice(word.index, word.end)
    const first = cased.charAt(word.index)
    const kind = isIn(beside, word) ? 'beside' : isIn(mail, word) ? 'address' : mayDate && word.part === 'x' && reader.known().has(text) ? 'known' : 'other'
    return { ...word, text, kind, isCapital: first !== first.toLowerCase(), isCaseless: first.toLowerCase() === first.toUpperCase() }
  })
  const hasAct = words.some((word) => word.kind === 'beside' || isAct(word))
  const read: Seen[] = []
  for (const [at, word] of words.entries()) {
    const seen = word.kind === 'other' && word.part === 'x' && isName(word, read, words[at + 1]) ? { ...word, kind: 'name' as const } : word
    read.push(seen)
    if (seen.kind !== 'other') continue
    if (seen.part === 'x' || (seen.part === 'N' && !(hasAct && reader.not.test(seen.text)))) return undefined
    if (seen.part === 'f' && isForPeople(words.slice(at + 1))) return undefined
  }
  return read
}

/** “Made with AI for people” praises. */
function isForPeople(behind: readonly Word[]): boolean {
  const small: readonly Part[] = ['g', 't', 'd', 'a']
  return behind.find(({ part }) => !small.includes(part))?.part === 'P'
}

function isName(word: Seen, before: readonly Seen[], next: Seen | undefined): boolean {
  const last = before.at(-1)
  const second = before.at(-2)
  const isSet = last !== undefined && (last.kind === 'beside' || last.part === ':' || last.part === '&' || byWords.test(last.text))
  // “Editor: 山田太郎”: a name without capitals stands behind a sign.
  if (word.isCaseless) return last !== undefined && (last.part === ':' || last.kind === 'name')
  if (!word.isCapital) return false
  if (isSet || last?.kind === 'name') return true
  if (last?.part === 'g' && (second?.kind === 'beside' || second?.kind === 'name')) return true
  const isPair = next?.part === 'x' && next.isCapital
  return isPair && (last === undefined || last.part === ',')
}
