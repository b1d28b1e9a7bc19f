import type { MadeWords, ToldStage, Verb } from './made-words.js'
import type { Part, Word } from './told-by-parts.js'

/** What a word, or a phrase, may be. */
interface Entry {
  readonly part: Part
  readonly stage?: ToldStage | undefined
  /** A kind of text as well: “translation” is one, and the doing of it. */
  readonly isNoun: boolean
}

/** Every form of the words of a language, by what they are. `*` stands for any letters. */
export interface Vocabulary {
  readonly entries: ReadonlyMap<string, Entry>
  /** Several words, of which some have any ending. */
  readonly phrases: readonly (readonly [words: readonly string[], entry: Entry])[]
  readonly longest: number
  /** What phrases begin with: two letters tell that a word begins none. */
  readonly begins: ReadonlySet<string>
  /** Words that were looked up before. */
  readonly known: Map<string, Entry | undefined>
  readonly isUnspaced: boolean
}

/** Make the forms of every word of a language: they are looked up, as an expression of them all would be slow to make. */
export function vocabularyOf(words: MadeWords): Vocabulary {
  const entries = new Map<string, Entry>()
  const phrases: (readonly [readonly string[], Entry])[] = []
  const nouns = new Set(formsOf(words.nouns))
  const add = (part: Part, source: string | undefined, stage?: ToldStage) => {
    for (const spaced of formsOf(source)) {
      const form = words.isUnspaced ? spaced.replaceAll(' ', '') : spaced
      if (form === '' || entries.has(form)) continue
      const entry = { part, stage, isNoun: nouns.has(form) }
      entries.set(form, entry)
      if (form.includes(' ') && form.includes('*')) phrases.push([form.split(' '), entry])
    }
  }
  // The first that holds a word decides.
  add('N', words.isJoined && !words.isUnspaced ? `(?:${words.not})\\p{L}*` : words.not)
  add('N', words.guards)
  add('A', words.ai)
  add('O', words.here)
  for (const [stage, [done]] of stagesOf(words)) add('M', done, stage)
  add('m', words.generated?.[0], 'drafting')
  for (const [stage, [, doing]] of stagesOf(words)) add('B', doing, stage)
  add('B', words.generated?.[1], 'drafting')
  add('V', words.writer)
  add('R', words.asked)
  add('U', words.used)
  add('W', words.automat)
  add('J', words.note)
  add('P', words.people)
  add('h', words.hedge)
  add('T', words.nouns)
  add('&', words.and)
  add('q', words.that)
  add('t', words.this)
  add('d', words.the)
  add('f', words.to)
  add('C', words.byline)
  add('a', words.adverb)
  add('g', words.glue)
  const longest = Math.max(...[...entries.keys()].map((form) => (words.isUnspaced ? form.length : form.split(' ').length)))
  const begins = new Set([...entries.keys()].filter((form) => form.includes(' ')).map((form) => form.slice(0, 2)))
  return { entries, phrases, longest, begins, known: new Map(), isUnspaced: words.isUnspaced === true }
}

function stagesOf({ made }: MadeWords): [ToldStage, Verb][] {
  return Object.entries(made).map(([stage, verb]) => [stage as ToldStage, verb])
}

/** List what a source stands for: `writ(?:es|ten)`, `s[ei]`, `works?`, with `*` for `\p{L}*`. */
function formsOf(source: string | undefined): string[] {
  if (source === undefined) return []
  let at = 0
  const alternatives = (): string[] => {
    const all = sequence()
    while (source[at] === '|') {
      at += 1
      all.push(...sequence())
    }
    return all
  }
  const sequence = (): string[] => {
    let forms = ['']
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const atom = atomAt()
      forms = forms.flatMap((form) => atom.map((each) => form + each))
    }
    return forms
  }
  const atomAt = (): string[] => {
    const rest = source.slice(at)
    const letters = /^(?:\\p\{L\}|\\w|\[\\p\{L\}\])(?:[*+]|\{\d,\d\})?/.exec(rest) ?? /^\\d\+?/.exec(rest)
    let atom: string[]
    if (letters) {
      at += letters[0].length
      atom = ['*']
    } else if (rest.startsWith('(')) {
      at += rest.startsWith('(?:') ? 3 : 1
      atom = alternatives()
      at += 1
    } else if (rest.startsWith('[')) {
      const end = source.indexOf(']', at)
      atom = [...source.slice(at + 1, end)]
      at = end + 1
    } else {
      if (rest.startsWith('\\')) at += 1
      atom = [source[at] ?? '']
      at += 1
    }
    if (source[at] !== '?' && source[at] !== '*') return atom
    at += 1
    return [...atom, '']
  }
  return alternatives().map((form) => plainOf(form.toLowerCase()))
}

/** Signs inside of words part them: “AI-written”, “l’IA”. */
function plainOf(form: string): string {
  return form.replace(/[-‐‑'’.]+/g, ' ').replace(/\s+/g, ' ').trim()
}

const pieces = /[\p{L}\p{M}\d_\u0001*]+|…|[,;:()（），、；：،؛–—]/gu
const pieceOfJoined = /[a-z\d_]+|[\p{L}\p{M}\u0001]|…|[,;:()（），、；：–—]/gu

/** Read a sentence in lower case as a row of known kinds of words. */
export function wordsOf(sentence: string, { entries, phrases, longest, begins, known, isUnspaced }: Vocabulary): Word[] {
  const found = [...sentence.matchAll(isUnspaced ? pieceOfJoined : pieces)].map(({ 0: text, index }) => ({ text, index }))
  const words: Word[] = []
  for (let at = 0; at < found.length; ) {
    const piece = found[at]
    if (piece === undefined) break
    const { count, entry } = longestAt(at)
    const last = found[at + count - 1] ?? piece
    words.push({ ...entry, index: piece.index, end: last.index + last.text.length })
    at += count
    // “GPT-4 (OpenAI)” is one name.
    if (entry.part !== 'A' || found[at]?.text !== '(') continue
    const end = found.findIndex(({ text }, index) => index > at && text === ')')
    if (end > at && (found[end]?.index ?? 0) - piece.index < 80) at = end + 1
  }
  return words.map((word, at) => (word.part === 'C' && at > 0 ? { ...word, part: 'g' as const } : word))

  function longestAt(at: number): { readonly count: number; readonly entry: Entry } {
    const isAlone = !isUnspaced && !begins.has(found[at]?.text.slice(0, 2) ?? '')
    for (let count = isAlone ? 1 : Math.min(longest, found.length - at); count > 0; count -= 1) {
      const some = found.slice(at, at + count)
      if (!some.every(({ index, text }, place) => place === 0 || isBeside(some[place - 1], index, text))) continue
      const entry = entryOf(some.map(({ text }) => text).join(isUnspaced ? '' : ' '))
      if (entry) return { count, entry }
    }
    return { count: 1, entry: { part: 'x', isNoun: false } }
  }

  function isBeside(before: { text: string; index: number } | undefined, index: number, text: string): boolean {
    if (before === undefined || !/[\p{L}\p{M}\d\u0001]/u.test(text)) return false
    return /^[\s'’.‐‑-]{0,2}$/.test(sentence.slice(before.index + before.text.length, index))
  }

  function entryOf(text: string): Entry | undefined {
    const signPart = signParts[text]
    if (signPart !== undefined) return { part: signPart, isNoun: false }
    if (/^\u0001[가-힣]{0,3}$/.test(text)) return { part: 'A', isNoun: false }
    if (/^\d+$/.test(text)) return { part: 'g', isNoun: false }
    if (isUnspaced) return entries.get(text)
    if (!known.has(text)) {
      if (known.size > mostKnown) known.clear()
      known.set(text, formOf(text))
    }
    return known.get(text)
  }

  function formOf(text: string): Entry | undefined {
    const whole = entries.get(text)
    if (whole) return whole
    if (text.includes(' ')) {
      const parts = text.split(' ')
      return phrases.find(([forms]) => forms.length === parts.length && forms.every((form, place) => isFormOf(form, parts[place] ?? '')))?.[1]
    }
    for (let length = text.length; length > 0; length -= 1) {
      const begun = entries.get(`${text.slice(0, length)}*`) ?? entries.get(`*${text.slice(-length)}`)
      if (begun) return begun
    }
    return undefined
  }
}

const mostKnown = 2000

function isFormOf(form: string, word: string): boolean {
  const [begin = '', end] = form.split('*')
  return end === undefined ? form === word : word.startsWith(begin) && word.endsWith(end)
}

const signParts: Readonly<Record<string, Part>> = {
  ':': ':', '：': ':', ',': ',', ';': ',', '(': ',', ')': ',', '（': ',', '）': ',', '，': ',', '、': ',', '；': ',', '،': ',', '؛': ',', '–': ',', '—': ',', '…': 'x'
}
