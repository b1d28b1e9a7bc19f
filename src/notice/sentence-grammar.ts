import type { AiSystem, Domain } from '../disclosure/disclosure.js'
import { withoutIsolates } from '../text/names.js'
import { anyOf, type Slots } from '../text/template.js'
import type { Locale, SystemSentence } from './locale.js'
import { areAuthors, formsOf, readSystem, splitNames, splitSystems, unnamed } from './read-names.js'
import {
  addFacts,
  addTasks,
  introduce,
  knownNames,
  oneOrMany,
  reviewerNamed,
  type Subject,
  tellsOfPeople,
  type Told,
  withCompanyOf,
  withReviews
} from './told-facts.js'

/** A sentence of a locale, what it tells, and after which sentences it can stand. */
export interface SentenceRule {
  readonly template: string
  readonly rank: number
  /** Whether the sentence can only open an account of tasks, or only continue one. */
  readonly place?: 'first' | 'next'
  /** Whether the same sentence may follow, of others. */
  readonly isRepeated?: true
  readonly tell: (told: Told, slots: Slots) => Told | undefined
}

/** The order of the sentences in a lead, as they are written. */
const order = [
  'persona',
  'involved',
  'tasks',
  'unreviewed',
  'streaming',
  'reviewedFacts',
  'reviewedLanguage',
  'responsible',
  'attributed',
  'client',
  'qualified',
  'purpose',
  'contact',
  'domain',
  'research',
  'subsidy',
  'limitations'
] as const

type SentenceName = (typeof order)[number]

/** Where a sentence stands in a lead. */
export function rankOf(sentence: SentenceName): number {
  return order.indexOf(sentence)
}

/**
 * The sentences of a locale. Where two fit the same words, the first one is tried first: those that
 * say more stand before those that would take the difference for a part of a name.
 */
export function sentenceRules(locale: Locale): SentenceRule[] {
  const { brief, unreviewed } = locale
  const rule = (
    sentence: SentenceName,
    template: string,
    tell: SentenceRule['tell']
  ): SentenceRule => ({ template, rank: rankOf(sentence), tell })
  const fact = (sentence: SentenceName, template: string, read: (slots: Slots) => Told['facts']) =>
    rule(sentence, template, (told, slots) => addFacts(told, read(slots)))
  const text = (slots: Slots, name: string) => withoutIsolates(slots[name] ?? '')
  return [
    ...bySystems(locale, locale.persona).map(([template, read]) =>
      rule('persona', template, (told, slots) =>
        introduce(addFacts(told, { persona: { name: nameIn(slots) } }), read(slots))
      )
    ),
    fact('persona', brief.persona, (slots) => ({ persona: { name: nameIn(slots) } })),
    ...bySystems(locale, locale.involved).map(([template, read]) =>
      rule('involved', template, (told, slots) => introduce(told, read(slots)))
    ),
    ...taskRules(locale),
    fact('unreviewed', unreviewed.published, () => ({ review: 'none' })),
    fact('unreviewed', unreviewed.sent, () => ({ review: 'none', use: 'message' })),
    ...reviewRules(locale),
    ...byNames(locale, locale.responsible).map(([template, read]) =>
      rule('responsible', template, (told, slots) => {
        const names = read(slots, told).map((name) => ({ name }))
        return names.length > 0 ? addFacts(told, { responsible: oneOrMany(names) }) : undefined
      })
    ),
    ...attributionRules(locale),
    fact('client', locale.client, (slots) => ({ client: { name: nameIn(slots), kind: 'company' } })),
    fact('qualified', locale.qualified, (slots) => ({ qualifiedReviewer: { name: nameIn(slots) } })),
    fact('purpose', locale.purpose, (slots) => ({ purpose: text(slots, 'purpose') })),
    fact('contact', locale.contact, (slots) => ({ contact: text(slots, 'contact') })),
    ...Object.entries(locale.disclaimers).map(([domain, template]) =>
      fact('domain', template, () => ({ domain: domain as Domain }))
    ),
    fact('research', locale.research, () => ({ use: 'research' })),
    fact('subsidy', locale.subsidy, (slots) => ({ research: { subsidy: nameIn(slots) } })),
    fact('limitations', locale.limitations, (slots) => ({
      limitations: text(slots, 'limitations')
    }))
  ]
}

function attributionRules(locale: Locale): SentenceRule[] {
  const rules = (templates: SystemSentence<string>, kind: 'person' | 'company', use?: 'message') =>
    byNames(locale, templates).map(
      ([words, read]): SentenceRule => ({
        template: words,
        rank: rankOf('attributed'),
        isRepeated: true,
        tell: (told, slots) => {
          // Behind the authors stands who publishes.
          if (told.facts.author) {
            if (kind !== 'company') return undefined
            return addFacts(told, { publisher: { name: nameIn(slots), kind } })
          }
          const names = read(slots, told)
          const [only] = names
          if (only === undefined) return undefined
          // Of a company that is the author, people would be told to be its own, a message to be sent.
          const isAuthor = kind === 'person' || use === 'message' || names.length > 1
          if (!isAuthor && (tellsOfPeople(told) || told.facts.use === 'message')) {
            return addFacts(told, { publisher: { name: only, kind } })
          }
          const author = oneOrMany(names.map((name) => ({ name, kind })))
          return addFacts(told, { author, ...(use ? { use } : {}) })
        }
      })
    )
  return [
    ...rules({ one: locale.published, many: locale.published }, 'company'),
    ...rules({ one: locale.sent, many: locale.sent }, 'company', 'message'),
    ...rules(locale.attributed, 'person')
  ]
}

function reviewRules(locale: Locale): SentenceRule[] {
  const kinds = [
    ['streaming', { mode: 'while-streaming' }],
    ['reviewedFacts', { of: ['facts'] }],
    ['reviewedLanguage', { of: ['language'] }]
  ] as const
  return kinds.flatMap(([sentence, facts]) =>
    byNames(locale, locale[sentence]).map(
      ([template, read]): SentenceRule => ({
        template,
        rank: rankOf(sentence),
        tell: (told, slots) => {
          const names = read(slots, told)
          const reviews = names.map((name) => ({ ...reviewerNamed(name, locale), ...facts }))
          return reviews.length > 0 ? withReviews(withCompanyOf(names, told, locale), reviews) : undefined
        }
      })
    )
  )
}

/** Who did which tasks: AI, persons and AI, those who answer for the text, any by their names. */
function taskRules(locale: Locale): SentenceRule[] {
  const { ai, together, humanResponsible, human, part } = locale
  const rules: SentenceRule[] = []
  const add = (
    template: string,
    place: 'first' | 'next' | undefined,
    read: (slots: Slots, told: Told) => Subject,
    answers = false
  ) => {
    rules.push({
      template,
      rank: rankOf('tasks'),
      ...(place ? { place } : {}),
      isRepeated: true,
      tell: (told, slots) => {
        const subject = read(slots, told)
        const isRead = subject.systems !== 'unread' && subject.names?.length !== 0
        return isRead ? addTasks(told, subject, answers, slots, locale) : undefined
      }
    })
  }
  // These hold the words of the others, and more.
  for (const [template, systems] of bySystems(locale, part.systems)) {
    add(template, undefined, (slots) => ({ systems: systems(slots) ?? 'unread' }))
  }
  for (const [template, names] of byNames(locale, part.human)) {
    add(template, undefined, (slots, told) => ({ names: names(slots, told) }))
  }
  for (const place of ['first', 'next'] as const) {
    const at = <T extends { readonly [key in typeof place]: string }>(sentence: SystemSentence<T>) => ({
      one: sentence.one[place],
      many: sentence.many[place]
    })
    for (const [template, systems] of bySystems(locale, at(ai))) {
      add(template, place, (slots) => ({ systems: systems(slots) ?? 'unread' }))
    }
    for (const [template, systems] of bySystems(locale, at(together))) {
      for (const names of nameReaders(locale)) {
        add(template, place, (slots, told) => ({
          systems: systems(slots) ?? 'unread',
          names: names(slots, told)
        }))
      }
    }
    for (const [template, names] of byNames(locale, at(humanResponsible))) {
      add(template, place, (slots, told) => ({ names: names(slots, told) }), true)
    }
    for (const [template, names] of byNames(locale, at(human))) {
      add(template, place, (slots, told) => ({ names: names(slots, told) }))
    }
  }
  return rules
}

/**
 * A sentence about one system or several, each with what reads them. One system is read whole, as
 * its name may hold the words that join names. Where the language says "one" and "many" alike, a
 * text with those words tells of several.
 */
function bySystems(
  locale: Locale,
  { one, many }: SystemSentence<string>
): [template: string, read: (slots: Slots) => AiSystem[] | undefined][] {
  return [
    [many, (slots) => splitSystems(slots['systems'] ?? '', locale)],
    // Where a name holds the words that join names, the split before that may be the right one.
    [many, (slots) => splitSystems(slots['systems'] ?? '', locale, 1)],
    [one, (slots) => [readSystem(slots['systems'] ?? '', locale)]]
  ]
}

/** Reads the names in a sentence, by what was told before. */
type ReadNames = (slots: Slots, told: Told) => string[]

/** A sentence about one person or several, each with what reads the names. */
function byNames(
  locale: Locale,
  { one, many }: SystemSentence<string>
): [template: string, read: ReadNames][] {
  const [several, single] = nameReaders(locale)
  return [
    [many, several],
    [one, single]
  ]
}

/** Read several names, none where there is one, or one: it may hold the words that join names. */
function nameReaders(locale: Locale): readonly [ReadNames, ReadNames] {
  return [
    (slots, told) => {
      const several = splitNames(slots['name'] ?? '', knownNames(told, locale), locale)
      const [first = ''] = several
      const isGroup = unnamed(first, locale)?.kind === 'people' || areAuthors(first, locale)
      return several.length > 1 || isGroup ? several : []
    },
    (slots) => [nameIn(slots)]
  ]
}

function nameIn(slots: Slots): string {
  return withoutIsolates(slots['name'] ?? '')
}

/** Matches the words of one or more tasks, joined as the locale joins them. */
export function tasksPattern({ did, tasks }: Locale): RegExp {
  const task = anyOf(Object.values(did))
  const join = anyOf([tasks.comma, ...formsOf(tasks.last)])
  return new RegExp(`${task}(?:${join}${task}){0,${Object.keys(did).length}}`, 'y')
}
