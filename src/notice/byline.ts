import type { Disclosure, Domain } from '../disclosure/disclosure.js'
import { holdsSentence, withoutIsolates } from '../text/names.js'
import type { Slots } from '../text/template.js'
import type { LabelKind, Locale } from './locale.js'
import { readLead } from './read-label.js'
import { readSystems, splitNames } from './read-names.js'
import { markWords, renderMark, renderTitle } from './render-label.js'
import { matchFilled } from './sentence-end.js'

/** A byline is a paragraph; a longer text is none, and is not searched. */
export const longestTail = 6000
/** How many places on one line are tried as the border of a byline. */
export const mostLines = 32
/** How many ways of reading an ambiguous text are tried before it counts as the author's. */
const mostReadings = 64

/** `isByline`: something was told that only a byline tells. */
type Facts = Disclosure & { readonly isByline?: boolean }
type Sentence = readonly [template: string, tell: (slots: Slots, facts: Facts) => Facts]

/**
 * Read the facts out of a byline by the locale's own templates, in the order in which a byline is
 * written. Only the exact words count: one sentence more, and the paragraph is the author's.
 *
 * @returns The facts that a reader is told, or `undefined` for any other text.
 */
export function readTail(tail: string, opening: Opening, locale: Locale): Disclosure | undefined {
  if (tail.length > longestTail) return undefined
  const sentences = tailSentences(locale)
  // Cheap, and it decides nearly every text that is not ours.
  if (!sentences.some(([template]) => tail.startsWith(template.split('{', 1)[0] ?? ''))) {
    return readRoles(tail, opening, locale)
  }
  let readings = 0
  for (const facts of readSentences(tail, 0, sentences, locale)) {
    if (facts.isByline) return withOpening(facts, opening)
    if (++readings === mostReadings) break
  }
  return readRoles(tail, opening, locale)
}

/** The form that tells who did what: the sentences of a lead. */
function readRoles(tail: string, { mark }: Opening, locale: Locale): Disclosure | undefined {
  return readLead(`${mark} ${tail}`, [locale])?.disclosure
}

function* readSentences(
  text: string,
  offset: number,
  sentences: readonly Sentence[],
  locale: Locale,
  facts: Facts = {}
): Generator<Facts> {
  const { gap } = locale
  for (const [index, [template, tell]] of sentences.entries()) {
    for (const { slots, end } of matchFilled(template, text, offset, locale)) {
      if (Object.values(slots).some((value) => /[\n\r]/.test(value))) continue
      const { name = '', systems = '' } = slots
      if (holdsSentence(name, locale) || holdsSentence(systems, locale)) continue
      const told = tell(slots, facts)
      if (end === text.length) yield told
      else if (text.startsWith(gap, end)) {
        yield* readSentences(text, end + gap.length, sentences.slice(index + 1), locale, told)
      }
    }
  }
}

/** Every sentence of a byline, in order, with what it tells. */
function tailSentences(locale: Locale): Sentence[] {
  const { brief, live, unreviewed } = locale
  const nameOf = ({ name }: Slots) => withoutIsolates(name ?? '')
  const namesOf = (slots: Slots) => splitNames(slots['name'] ?? '', new Set(), locale)
  const responsible = (slots: Slots): Facts => {
    const names = namesOf(slots)
    const [name] = names
    if (name === undefined || names.length > 1) {
      return { responsible: names.map((each) => ({ name: each })) }
    }
    return { author: { name, kind: 'person' }, responsible: { name } }
  }
  const authors = (slots: Slots, kind: 'company' | 'person'): Facts => {
    const all = namesOf(slots).map((name) => ({ name, kind }))
    const [first] = all
    return { author: all.length === 1 && first ? first : all }
  }
  const attributions = [
    [locale.published, 'company'],
    [locale.sent, 'company', 'message'],
    [locale.attributed.one, 'person'],
    [locale.attributed.many, 'person']
  ] as const
  const shows = (use: 'livestream' | 'demonstration'): Sentence[] =>
    [live[use].one, live[use].many].map((template) => [template, (_, facts) => ({ ...facts, use })])
  return [
    [brief.persona, (slots, facts) => ({ ...facts, persona: { name: nameOf(slots) } })],
    [
      brief.systems,
      (slots, facts) => ({
        ...facts,
        ai: readSystems(slots['systems'] ?? '', locale),
        isByline: true
      })
    ],
    [
      brief.responsible,
      (slots, facts) => ({
        ...facts,
        ...responsible(slots),
        isByline: true
      })
    ],
    ...attributions.map(([template, kind, use]): Sentence => [
      template,
      (slots, facts) => ({
        ...facts,
        ...authors(slots, kind),
        ...(use ? { use } : {}),
        isByline: true
      })
    ]),
    // Behind the authors stands who publishes.
    [
      locale.published,
      (slots, facts) => ({
        ...facts,
        publisher: { name: nameOf(slots), kind: 'company' },
        isByline: true
      })
    ],
    [unreviewed.published, (_, facts) => ({ ...facts, review: 'none' })],
    [unreviewed.sent, (_, facts) => ({ ...facts, review: 'none', use: 'message' })],
    ...Object.entries(locale.disclaimers).map(([domain, words]): Sentence => [
      words,
      (_, facts) => ({ ...facts, domain: domain as Domain })
    ]),
    [
      locale.limitations,
      ({ limitations = '' }, facts) => ({ ...facts, limitations: withoutIsolates(limitations) })
    ],
    ...shows('livestream'),
    ...shows('demonstration'),
    [live.rawModel, (_, facts) => ({ ...facts, rawModel: true })],
    [locale.research, (_, facts) => ({ ...facts, use: 'research' })],
    [locale.subsidy, (slots, facts) => ({ ...facts, research: { subsidy: nameOf(slots) } })],
    [locale.automated, (_, facts) => ({ ...facts, use: 'chatbot' })]
  ]
}

function withOpening(facts: Facts, { tag, name }: Opening): Disclosure {
  const { isByline: _, persona, ...rest } = facts
  if (!tag) return persona ? { ...rest, persona } : rest
  return { ...rest, persona: { name: withoutIsolates(name ?? persona?.name ?? ''), tag } }
}

/** How a label opens: the same words before a text and before a notice. */
export interface Opening {
  /** Opens a text: `AI-generated: `, `[Parody: Grace Hopper] AI-generated: `. */
  readonly head: string
  /** Opens a notice, in bold: `AI-generated.`, `Parody. AI-generated.` */
  readonly mark: string
  /** Before a title, in brackets: `[AI-generated] `. */
  readonly title: string
  readonly kinds: readonly LabelKind[]
  readonly tag?: 'simulated' | 'parody'
  /** Whose name a tagged text is in, as the head says it. */
  readonly name?: string
}

/** What a label says of the text before it says anything else. */
export type OpeningFacts = Pick<Opening, 'kinds' | 'tag' | 'name'>

/** Put the opening of a label together. Without a name, a tag stands alone: `Parody, AI-generated: `. */
export function renderOpening({ kinds, tag, name }: OpeningFacts, locale: Locale): Opening {
  const { colon, names } = locale
  const join = (words: readonly string[]) => `${words.join(names.comma)}${colon}`
  return {
    head:
      tag && name !== undefined
        ? `${personaOpening(tag, locale)}${name}] ${join(markWords(kinds, undefined, locale))}`
        : join(markWords(kinds, tag, locale)),
    mark: renderMark(kinds, tag, locale),
    title: renderTitle(kinds, tag, locale),
    kinds,
    ...(tag ? { tag } : {}),
    ...(name === undefined ? {} : { name })
  }
}

/** `[Parody: `, before the name. */
function personaOpening(tag: 'simulated' | 'parody', { tags, colon }: Locale): string {
  return `[${tags[tag]}${colon}`
}
