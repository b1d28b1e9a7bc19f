import { type Claim, claim, unnamedPart } from './claims.js'

/** Stands in claims for every author. */
export const allAuthors = '(the authors)'

/** How one language is read, written by hand: nothing of its locale is used. */
export interface Language {
  readonly tag: string
  /** What joins names, and systems of which one may have stood in for another. */
  readonly and: RegExp
  readonly or: string
  /** What joins tasks, as the source of an expression. */
  readonly tasksAnd: string
  readonly gap: string
  readonly person: string
  readonly people: string
  readonly peopleAt: RegExp
  readonly unknown: string
  /** What stands for a part of which nobody says which it is: in a sentence, and in a list. */
  readonly unnamedPart: string
  readonly inPart: string
  /** All authors. */
  readonly authors: string
  readonly tasks: { readonly [words: string]: string }
  /** The stages as headings of a foreword's list, the review and the responsibility among them. */
  readonly headings: { readonly [words: string]: string }
  readonly marks: { readonly [words: string]: string }
  readonly tags: { readonly [words: string]: string }
  readonly stop: string
  /** Sentences: `N` a list of names, `S` of systems, `T` of tasks, `P` of parts, `X` any words. */
  readonly sentences: readonly Sentence[]
  /** The stock language and a journal's declaration: claims of `(the authors)` among them. */
  readonly statements: readonly Sentence[]
  /** Whose name a text is under, in a line of its own. */
  readonly byline: RegExp
  /** Who did a stage, in a foreword's list. */
  readonly entryBy: readonly RegExp[]
  readonly colon: string
}

export type Sentence = readonly [pattern: string, tell: (slots: Slots) => readonly Claim[]]

export interface Slots {
  /** Names, the unnamed in round brackets. */
  readonly names: readonly string[]
  readonly systems: readonly string[]
  /** Stages, `reviewing` and `writing` among them. */
  readonly tasks: readonly string[]
  readonly parts: readonly string[]
  readonly words: string
}

/** Say who did the tasks, and what each of them claims beside. */
export function did(who: readonly string[], { tasks, parts }: Slots): Claim[] {
  return tasks.flatMap((task) =>
    who.flatMap((each) => {
      if (task === 'reviewing') return [claim('reviewed', 'substance', each)]
      const stage = task === 'writing' ? 'drafting' : task
      const claims = (parts.length > 0 ? parts : ['']).map((part) => claim('did', stage, each, part))
      return task === 'writing' ? [...claims, claim('last word')] : claims
    })
  )
}

export const about = (what: string) => (slots: Slots) => slots.names.map((name) => claim(what, name))
export const words = (what: string) => (slots: Slots) => [claim(what, slots.words)]
export const fixed = (...parts: readonly string[]) => () => [claim(...parts)]

export interface Reader {
  /** Read sentences. @throws {Error} For one that it can't read. */
  sentences(text: string): Claim[]
  /** Read a statement in fixed words, such as a journal asks for. */
  statement(text: string): Claim[]
  /** Read `[Parody: Grace Hopper] AI-generated: ` and the like, and give the rest. */
  opening(text: string): { claims: Claim[]; rest: string }
  /** Read `By Ada Lovelace`. */
  byline(text: string): Claim[]
  /** Read `Drafting: GPT-4 (OpenAI)`. */
  entry(text: string): Claim[]
}

const escape = (text: string) => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
const anyOf = (all: readonly string[]) =>
  all.toSorted((a, b) => b.length - a.length).map(escape).join('|')

export function createReader(language: Language): Reader {
  const { tag, and, or, tasks, tasksAnd, gap, marks, tags, stop, colon, headings } = language
  const task = `(?:${anyOf(Object.keys(tasks))})`
  const slots: Record<string, string> = {
    N: '(?<names>[^.。:：]+?)',
    S: '(?<systems>[^.。:：]+?)',
    T: `(?<tasks>${task}(?:(?:${tasksAnd})${task})*)`,
    P: '(?<parts>[^.。:：]+?)',
    X: '(?<words>.+?)'
  }
  const compile = (sentences: readonly Sentence[]) =>
    sentences.map(([pattern, tell]) => {
      const source = pattern.replace(/\b[NSTPX]\b/g, (slot) => slots[slot] ?? slot)
      return [new RegExp(source, 'uy'), tell] as const
    })
  const patterns = compile(language.sentences)
  const statements = compile(language.statements)
  const who = (name: string) => {
    const at = language.peopleAt.exec(name)?.[1]
    if (at !== undefined) return `(people at ${at})`
    if (name === language.unknown) return '(unknown system)'
    if (name.toLowerCase() === language.person.toLowerCase()) return '(person)'
    if (name.toLowerCase() === language.people.toLowerCase()) return '(people)'
    return name
  }
  const everyAuthor = new RegExp(escape(language.authors), 'giu')
  const split = (list: string | undefined) =>
    list === undefined ? [] : list.replace(everyAuthor, allAuthors).split(and)
  const systemNames = (list: string | undefined) =>
    split(list).map((each) => each.split(or).map(who).join(' or '))
  const partOf = (part: string) =>
    part === language.unnamedPart || part === language.inPart ? unnamedPart : part
  const entryPart = new RegExp(` \\((Chapter[^()]+|Section[^()]+|${language.inPart})\\)$`)
  const toSlots = (groups: Record<string, string> = {}): Slots => ({
    names: split(groups['names']).map((each) => each.split(or).map(who).join(' or ')),
    systems: systemNames(groups['systems']),
    parts: split(groups['parts']).map(partOf),
    tasks: [...(groups['tasks'] ?? '').matchAll(new RegExp(`(?<=^|${tasksAnd})${task}(?=$|${tasksAnd})`, 'gu'))].map(
      ([found]) => tasks[found] ?? found
    ),
    words: groups['words'] ?? ''
  })

  function readFrom(text: string, offset: number, by = patterns): Claim[] | undefined {
    if (offset === text.length) return []
    for (const [pattern, tell] of by) {
      pattern.lastIndex = offset
      const match = pattern.exec(text)
      if (!match) continue
      const end = offset + match[0].length
      if (end < text.length && !text.startsWith(gap, end)) continue
      const rest = readFrom(text, end === text.length ? end : end + gap.length, by)
      if (rest) return [...tell(toSlots(match.groups)), ...rest]
    }
    return undefined
  }

  function opening(text: string): { claims: Claim[]; rest: string } {
    const claims: Claim[] = []
    let rest = text
    for (;;) {
      const tagged = new RegExp(`^\\[(${anyOf(Object.keys(tags))})${escape(colon)}([^\\]]+)\\] ?`, 'u').exec(rest)
      const mark = new RegExp(
        `^\\[?(${anyOf([...Object.keys(tags), ...Object.keys(marks)])})(?:${escape(stop)}|\\]|、|, |، |${escape(colon.trimEnd())}) ?`,
        'u'
      ).exec(rest)
      const found = tagged ?? mark
      if (!found) return { claims, rest }
      const [whole, said = '', name = ''] = found
      const tagName = tags[said]
      claims.push(tagName === undefined ? claim('mark', marks[said] ?? said) : claim('tag', tagName, tagged ? name : ''))
      rest = rest.slice(whole.length)
    }
  }

  const readAll = (text: string, by = patterns) => {
    const plain = clean(text)
    const claims = readFrom(plain, 0, by)
    if (!claims) throw new Error(`Unexpected sentence in ${tag}: ${plain}`)
    return claims
  }

  return {
    sentences: (text) => readAll(text),
    statement: (text) => readAll(text, statements),
    opening: (text) => opening(clean(text)),
    byline(text) {
      const match = language.byline.exec(clean(text))
      if (!match) throw new Error(`Unexpected byline in ${tag}: ${text}`)
      return toSlots(match.groups).names.map((name) => claim('under the name of', name))
    },
    entry(text) {
      const plain = clean(text)
      const at = plain.indexOf(colon)
      const said = headings[plain.slice(0, at)]
      if (said === undefined) throw new Error(`Unexpected entry in ${tag}: ${plain}`)
      const value = plain.slice(at + colon.length)
      const part = entryPart.exec(value)
      const by = part ? value.slice(0, part.index) : value
      const match = language.entryBy.map((pattern) => pattern.exec(by)).find((each) => each !== null)
      const { names = [], systems = [] } = match ? toSlots(match.groups) : {}
      if (said === 'responsible') return names.map((name) => claim('responsible', name))
      const parts = (part?.[1]?.split(/, |、|، /) ?? []).map(partOf)
      return did([...names, ...systems], { names, systems, tasks: [said], parts, words: '' })
    }
  }
}

/** Without the marks that keep a name of another direction together. */
function clean(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}
