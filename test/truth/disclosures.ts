import fc from 'fast-check'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { type Disclosure, domains, stages } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'

const systems = [
  { model: 'GPT-4', provider: 'OpenAI' },
  { model: 'Claude', version: '0613', provider: 'Anthropic' },
  { model: 'Midjourney' },
  { model: 'Whisper', provider: 'OpenAI' },
  { model: 'DeepL', or: [{ model: 'Qwen' }] }
]
const people = ['Ada Lovelace', 'Bea Smith', 'Mary Somerville', '田中花子', 'Łukasz Żółć'] as const
const days = ['2026-11-01', '2026-11-10', '2026-11-20'] as const
const companies = ['Harbour', 'Tide House'].map((name) => ({ name, kind: 'company' as const }))
const parts = ['Chapter 3', 'Section 2'] as const

const optional = <T>(arbitrary: fc.Arbitrary<T>, chance = 0.5) =>
  fc.tuple(fc.integer({ min: 0, max: 99 }), arbitrary).map(([roll, value]) =>
    roll >= 100 - chance * 100 ? value : undefined
  )
const some = <T>(values: readonly T[], max = 2) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: max })

/** Who may have done a stage: systems, persons by name or not, with parts or not. */
const contributor = (ai: readonly { model: string }[], canBePart: boolean) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...ai.map(({ model }) => ({ kind: 'system', by: model }))) },
        { weight: 3, arbitrary: fc.constantFrom(...people.map((by) => ({ kind: 'person', by }))) },
        { weight: 1, arbitrary: fc.constantFrom({ kind: 'person' }, { kind: 'people' }) },
        { weight: 1, arbitrary: fc.constantFrom(...companies.map(({ name: by, kind }) => ({ kind, by }))) }
      ),
      optional(fc.oneof(fc.constantFrom(...parts), fc.constant([...parts])), canBePart ? 0.2 : 0),
      optional(fc.constantFrom(...days), 0.1)
    )
    .map(([who, part, at]) => ({
      ...who,
      ...(part === undefined ? {} : { part }),
      ...(at === undefined ? {} : { at })
    }))

const reviews = fc.oneof(
  { weight: 2, arbitrary: fc.constant('none' as const) },
  { weight: 4, arbitrary: fc.constantFrom(...people) },
  { weight: 1, arbitrary: fc.constantFrom('human', 'people', 'author') },
  {
    weight: 3,
    arbitrary: fc.uniqueArray(
      fc
        .tuple(
          fc.constantFrom(...people),
          some(['substance', 'facts', 'language'] as const),
          optional(fc.constant('while-streaming'), 0.1),
          optional(fc.constantFrom(...days), 0.3)
        )
        .map(([by, of, mode, at]) => ({
          by,
          of,
          ...(mode === undefined ? {} : { mode }),
          ...(at === undefined ? {} : { at })
        })),
      { minLength: 1, maxLength: 2, selector: ({ by }) => by }
    )
  }
)

/** Facts of which many give a statement in fixed words, and as many are short of one fact for it. */
const statementFacts: fc.Arbitrary<object> = fc
  .record({
    author: fc.constantFrom('Ada Lovelace', ['Ada Lovelace', 'Bea Smith'], companies[0]),
    by: fc.array(fc.constantFrom('author', 'author', 'author', 'human', 'Bea Smith', 'Chapter 3'), { minLength: 2, maxLength: 2 }),
    review: fc.constantFrom('author', 'author', 'Bea Smith', 'none', { by: 'author', of: 'facts' }),
    responsible: fc.constantFrom('author', 'author', 'Bea Smith', undefined),
    part: fc.constantFrom('part', 'part', 'whole'),
    ultimateResponsibility: fc.constantFrom(true, true, false)
  })
  .map(({ by, ultimateResponsibility, ...facts }) => {
    const [editing, revising] = by.map((who) => (who === 'Chapter 3' ? { by: 'author', part: who } : who))
    return {
      ...facts,
      people: people.map((name) => ({ name })),
      ai: 'GPT-3 (OpenAI)',
      purpose: 'finding ideas',
      roles: { drafting: 'GPT-3', editing, revising },
      statements: { draftLanguage: true, afterGeneration: true, toOwnLiking: true, ultimateResponsibility }
    }
  })

const mixedFacts: fc.Arbitrary<object> = some(systems, 3)
  .chain((ai) =>
    fc.record({
      ai: fc.oneof(
        { weight: 9, arbitrary: fc.constant(ai) },
        { weight: 1, arbitrary: fc.constant('unknown') }
      ),
      author: optional(
        fc.oneof(
          fc.constantFrom(...people),
          some(people, 5),
          fc.constantFrom(...companies),
          fc.constant([{ name: 'Ada Lovelace', kind: 'person' }, ...companies]),
          fc.constant([companies[0], { name: 'Ada Lovelace', kind: 'person' }])
        ),
        0.9
      ),
      people: fc.constant(people.map((name) => ({ name }))),
      roles: optional(
        fc.dictionary(
          fc.constantFrom(...stages),
          fc.uniqueArray(fc.oneof({ weight: 9, arbitrary: contributor(ai, true) }, { weight: 1, arbitrary: fc.constant('author') }), {
            minLength: 1,
            maxLength: 2,
            selector: (each) => JSON.stringify(each)
          }),
          { minKeys: 1, maxKeys: 4 }
        ),
        0.85
      ),
      review: optional(reviews, 0.6),
      responsible: optional(fc.oneof(some(people), fc.constant('author')), 0.5),
      part: optional(fc.constantFrom('part', 'whole', ...parts, [...parts]), 0.15),
      publisher: optional(fc.constant({ name: 'Tide House', kind: 'company' }), 0.15),
      client: optional(fc.constant({ name: 'Harbour', kind: 'company' }), 0.15),
      persona: optional(
        fc.record({
          name: fc.constant('Grace Hopper'),
          tag: fc.constantFrom('simulated', 'parody'),
          consent: fc.constant(true)
        }),
        0.15
      ),
      domain: optional(fc.constantFrom(...domains), 0.15),
      limitations: optional(fc.constant('Only two sources'), 0.15),
      qualifiedReviewer: optional(fc.constant('Mary Somerville'), 0.15),
      purpose: optional(fc.constant('finding ideas'), 0.15),
      contact: optional(fc.constant('desk@harbour.example'), 0.15),
      research: optional(fc.constant({ subsidy: 'Tide House' }), 0.1),
      rawModel: optional(fc.boolean(), 0.1),
      editorial: optional(fc.constant({ aiAfterReview: true }), 0.08),
      statements: optional(fc.record({ ultimateResponsibility: fc.boolean() }), 0.1),
      use: optional(
        fc.constantFrom('publication', 'post', 'message', 'research', 'livestream', 'demonstration'),
        0.5
      )
    })
  )

/** Declared facts of every kind, in the forms of front matter; what contradicts itself is left out. */
export const disclosures: fc.Arbitrary<Disclosure> = fc
  .oneof({ weight: 5, arbitrary: mixedFacts }, { weight: 1, arbitrary: statementFacts })
  .map((facts) => tryParse(facts))
  .filter((facts) => facts !== undefined)

function tryParse(facts: object): Disclosure | undefined {
  const declared = Object.entries(facts).filter(([, value]) => value !== undefined)
  try {
    return parseDisclosure(Object.fromEntries(declared))
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}
