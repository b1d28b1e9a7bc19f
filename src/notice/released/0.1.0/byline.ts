import { holdsSentence, withoutIsolates } from '../../../text/names.js'
import { matchTemplate, type Slots } from '../../../text/template.js'
import type { Facts } from './facts.js'
import { openingsOf, readLead, splitNames } from './read.js'
import { renderHeads } from './render.js'
import type { Domain, Tag, Words } from './words.js'

/** A byline is a paragraph; a longer text is none, and is not searched. */
const longestByline = 6000
/** How many ways of reading an ambiguous text are tried before it counts as the author's. */
const mostReadings = 64

/** How the label of a post opened. */
export interface PostOpening {
  /** What says the same in another language. */
  readonly meaning: string
  /** Before a text; `{name}` stands for the name of a persona. */
  readonly head: string
  /** Before a notice, in bold. */
  readonly mark: string
  /** Read the facts out of a byline that goes with this opening. */
  readonly readByline: (byline: string, name?: string) => Facts | undefined
}

/** Every way in which the label of a post opened in one language. */
export function postOpenings(words: Words): PostOpening[] {
  return openingsOf(words).flatMap(({ kind, tag, mark }) =>
    renderHeads(kind, tag, words).map((head) => ({
      meaning: `${kind} ${tag ?? ''}`,
      head,
      mark,
      readByline: (byline, name) =>
        readShort(byline, { tag, name }, words) ?? readLead(`${mark} ${byline}`, words)
    }))
  )
}

/** `isByline`: something was told that only a byline tells. */
type Told = Facts & { readonly isByline?: boolean }
type Sentence = readonly [template: string, tell: (slots: Slots, facts: Told) => Told]
type Naming = { readonly tag: Tag | undefined; readonly name: string | undefined }

/** Read a byline that names the systems and who answers for the text, not who did what. */
function readShort(byline: string, naming: Naming, words: Words): Facts | undefined {
  if (byline.length > longestByline) return undefined
  let readings = 0
  for (const facts of readSentences(byline, 0, bylineSentences(words), words)) {
    if (facts.isByline) return withNaming(facts, naming)
    if (++readings === mostReadings) break
  }
  return undefined
}

/** Every way in which a text is a sequence of these sentences, in their order. */
function* readSentences(
  text: string,
  offset: number,
  sentences: readonly Sentence[],
  words: Pick<Words, 'gap' | 'stop'>,
  facts: Told = {}
): Generator<Told> {
  const { gap } = words
  for (const [index, [template, tell]] of sentences.entries()) {
    for (const { slots, end } of matchTemplate(template, text, offset)) {
      if (Object.values(slots).some((value) => /[\n\r]/.test(value))) continue
      const { name = '', systems = '' } = slots
      if (holdsSentence(name, words) || holdsSentence(systems, words)) continue
      const told = tell(slots, facts)
      if (end === text.length) yield told
      else if (text.startsWith(gap, end)) {
        yield* readSentences(text, end + gap.length, sentences.slice(index + 1), words, told)
      }
    }
  }
}

function bylineSentences(words: Words): Sentence[] {
  const { brief, live } = words
  const nameOf = ({ name = '' }: Slots) => withoutIsolates(name)
  const says = (template: string, facts: Facts): Sentence => [
    template,
    (_, told) => ({ ...told, ...facts })
  ]
  return [
    [brief.persona, (slots, told) => ({ ...told, persona: { name: nameOf(slots) } })],
    [
      brief.systems,
      ({ systems = '' }, told) => ({ ...told, ai: splitNames(systems, words), isByline: true })
    ],
    [
      brief.responsible,
      (slots, told) => ({
        ...told,
        author: { name: nameOf(slots), kind: 'person' },
        isByline: true
      })
    ],
    ...(['company', 'person'] as const).map((kind): Sentence => [
      kind === 'company' ? words.published : words.attributed,
      (slots, { author, ...told }) => ({
        ...told,
        author: { name: nameOf(slots), kind },
        ...(author ? { responsible: { name: author.name } } : {}),
        isByline: true
      })
    ]),
    ...disclaimers(words),
    says(live.livestream.one, { use: 'livestream' }),
    says(live.livestream.many, { use: 'livestream' }),
    says(live.demonstration.one, { use: 'demonstration' }),
    says(live.demonstration.many, { use: 'demonstration' }),
    says(live.rawModel, { rawModel: true }),
    says(words.research, { use: 'research' }),
    [words.subsidy, (slots, told) => ({ ...told, research: { subsidy: nameOf(slots) } })],
    says(words.automated, { use: 'chatbot' })
  ]
}

function disclaimers({ disclaimers: texts, limitations: template }: Words): Sentence[] {
  return [
    ...Object.entries(texts).map(([domain, text]): Sentence => [
      text,
      (_, told) => ({ ...told, domain: domain as Domain })
    ]),
    [
      template,
      ({ limitations = '' }, told) => ({ ...told, limitations: withoutIsolates(limitations) })
    ]
  ]
}

function withNaming(told: Told, { tag, name }: Naming): Facts {
  const { isByline: _, persona, ...facts } = told
  if (!tag) return persona ? { ...facts, persona } : facts
  return { ...facts, persona: { name: withoutIsolates(name ?? persona?.name ?? ''), tag } }
}

/** Tell whether a paragraph is a notice that a chat of version 0.1.0 opened with. */
export function isChatNotice(text: string, words: Words): boolean {
  const { notice, systems, responsible, reminder, handover, changed } = words.chat
  if (text === reminder || text === handover || isFilled(changed, text)) return true
  if (text.length > longestByline || !text.startsWith(notice)) return false
  const plainly = (template: string): Sentence => [template, (_, told) => told]
  const sentences = [plainly(notice), plainly(systems), plainly(responsible), ...disclaimers(words)]
  for (const _ of readSentences(text, 0, sentences, words)) return true
  return false
}

/** Tell whether a text is the tag of a person in a chat: `[Parody: Grace Hopper]`. */
export function isPersonaTag(text: string, { tags, colon }: Words): boolean {
  return Object.values(tags).some((tag) => isFilled(`[${tag}${colon}{name}]`, text))
}

function isFilled(template: string, text: string): boolean {
  for (const { slots, end } of matchTemplate(template, text, 0)) {
    if (end === text.length && !Object.values(slots).some((value) => /[\n\r]/.test(value))) {
      return true
    }
  }
  return false
}
