import fc from 'fast-check'
import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import {
  type AiSystem,
  type Contribution,
  contributions,
  type Disclosure,
  domains,
  stages
} from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import { wholeName } from '../../src/disclosure/people.js'
import type { Task } from '../../src/notice/locale.js'
import { en } from '../../src/notice/locales/index.js'

/** Ada reviews and edits what GPT-4 drafted: the first example of the design. */
export const drafted = parseDisclosure({
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: 'Ada Lovelace'
})

const ordinaryName = fc.constantFrom(
  'Ada Lovelace',
  'Jean-Luc O’Neill',
  'J. R. R. Tolkien',
  'Łukasz Żółć',
  'Acme, Inc.',
  '田中花子',
  '김민준',
  '王小明',
  'ليلى العامري',
  'Ольга'
)
const oddName = fc.oneof(
  ordinaryName,
  fc.constantFrom(
    'Ada edited it. Bob',
    'Ada drafted this text and takes responsibility for it. Bob',
    'Ada and an artificial intelligence system, GPT-4, together',
    'an artificial intelligence system',
    '{name}',
    '{tasks} {systems}',
    'by Ada',
    'Ada.',
    '. it.',
    'it',
    '**Ada** <b>&amp;</b> [x](y)',
    '👩‍💻',
    'A, B and C',
    'Ein und aus',
    'السيد وليد و GPT',
    'Ada ليلى',
    'はるととけんと',
    '本文的起草由王完成。编辑由',
    '이 글의 담당은 김입니다. 편집 담당은',
    'Ce texte a été relu par Ada. Il a été relu par Bob',
    'Ada: redakcja. Bob: szkic'
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((name) => `${name}x`)
)
const ordinaryModel = fc.constantFrom('GPT-4', 'Claude 3.5', 'Qwen', 'Mistral Large', '文心一言')
const oddModel = fc.oneof(
  ordinaryModel,
  oddName,
  fc.constantFrom('Black and White', 'GPT (beta)', 'نموذج وليد', 'X, drafted', 'A、BとC')
)

/** Facts of every kind that a lead tells; those that contradict each other are filtered out. */
function disclosures(name: fc.Arbitrary<string>, model: fc.Arbitrary<string>, isNamed: boolean) {
  const contribution = fc.constantFrom(...contributions)
  const stagesWithWords = stages.filter((stage) => en.did[stage as Task] !== undefined)
  const system = fc.record(
    { model, provider: fc.constantFrom('OpenAI', 'Anthropic', 'Acme AI') },
    { requiredKeys: ['model'] }
  )
  const author = fc.record({ name, kind: fc.constantFrom('person', 'company') })
  return fc
    .record(
      {
        author,
        ai: fc.array(system, { minLength: 1, maxLength: 3 }),
        roles: fc.record(Object.fromEntries(stagesWithWords.map((stage) => [stage, contribution])), {
          requiredKeys: []
        }),
        review: name.map((by) => ({ by, kind: 'person' })),
        responsible: name.map((value) => ({ name: value, kind: 'person' })),
        persona: fc.record(
          { name, tag: fc.constantFrom('simulated', 'parody') },
          { requiredKeys: ['name'] }
        ),
        domain: fc.constantFrom(...domains),
        limitations: fc.constantFrom('Sources end in 2020.', 'No numbers were checked', 'حدود'),
        use: fc.constantFrom('research', 'publication'),
        research: fc.record({ subsidy: name })
      },
      { requiredKeys: isNamed ? ['author', 'ai'] : ['ai'] }
    )
    .map(({ roles, ...facts }) => parsed({ ...facts, ...(roles ? { roles: whoDid(roles, facts) } : {}) }))
    .filter((disclosure) => disclosure !== undefined)
}

/** Each stage by the author, by all systems, or by both. */
function whoDid(
  roles: { readonly [stage: string]: Contribution | undefined },
  { author, ai = [] }: { readonly author?: { name: string }; readonly ai?: readonly AiSystem[] }
): object {
  const systems = ai.map((system) => ({ kind: 'system', by: wholeName(system) }))
  const human = author ? 'author' : 'human'
  return Object.fromEntries(
    Object.entries(roles).map(([stage, who]) => [
      stage,
      [...(who === 'ai' ? [] : [human]), ...(who === 'human' ? [] : systems)]
    ])
  )
}

/** The facts as they are declared, or nothing where they contradict each other. */
function parsed(facts: unknown): Disclosure | undefined {
  try {
    return parseDisclosure(facts)
  } catch (error) {
    if (error instanceof DisclosureError) return undefined
    throw error
  }
}

export const ordinaryDisclosures = disclosures(ordinaryName, ordinaryModel, true)
export const oddDisclosures = disclosures(oddName, oddModel, false)

const name = (...words: [string, ...string[]]) =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
    .chain((chosen) => fc.constantFrom(' ', '-', '’', '').map((join) => chosen.join(join)))
/** Names of few words, so that several facts often have the same. */
const plainName = name('Ada', 'Bea', 'Smith', 'Lovelace', 'Harbour', 'Ольга', '花子', '김', '小明', 'ليلى')
const plainModel = name('GPT-4', 'Claude 3.5', 'Qwen', 'Mistral', '文心一言', 'Bea')
/** Names with words and letters that stand in the sentences of some language. */
const nearName = name(
  ...(['Ada', 'Bea', 'Claude', 'GPT-4', 'AI', 'Acme', 'Ltd', 'Inc', 'B', 'it', 'this', 'edited'] as const),
  ...['wrote', 'text', 'of', 'and', 'or', 'A', 'People', 'und', 'et', 'von', 'ein', 'par', 'e', 'y', 'i', 'w'],
  ...['los', '人', 'と', 'の', '이', '및', '和', '对', '由', 'و', 'في', 'es', 'di', 'da', 'is', 'was', 'a']
)
const some = <T>(value: fc.Arbitrary<T>, maxLength = 3) =>
  fc.array(value, { minLength: 1, maxLength })

/** Facts of every kind, by persons, companies and systems in any mix. */
function mixedDisclosures(who: fc.Arbitrary<string>, model: fc.Arbitrary<string>) {
  const person = fc.record({ name: who, kind: fc.constant('person') })
  const company = fc.record({ name: who, kind: fc.constant('company') })
  const facts = {
    author: fc.oneof(person, company, some(fc.oneof(person, company)), some(person, 5)),
    publisher: company,
    client: company,
    review: fc.oneof(
      fc.constant('none'),
      some(
        fc.record(
          {
            by: who,
            kind: fc.constantFrom('person', 'people'),
            of: fc.subarray(['substance', 'facts', 'language'], { minLength: 1 }),
            mode: fc.constantFrom('before-sharing', 'while-streaming')
          },
          { requiredKeys: ['kind'] }
        ).map(({ by, ...review }) => (by && review.kind === 'person' ? { by, ...review } : review))
      )
    ),
    responsible: fc.oneof(fc.constant('author'), some(person)),
    part: some(who),
    persona: fc.record(
      { name: who, tag: fc.constantFrom('simulated', 'parody') },
      { requiredKeys: ['name'] }
    ),
    domain: fc.constantFrom(...domains),
    limitations: fc.constantFrom('Sources end in 2020.', 'No numbers checked', 'It is old. By Ada.'),
    qualifiedReviewer: fc.record(
      { name: who, kind: fc.constant('person'), qualification: fc.constantFrom('MD', 'notary') },
      { requiredKeys: ['name', 'kind'] }
    ),
    purpose: fc.constantFrom('to improve readability', 'drafts. And more'),
    contact: fc.constantFrom('ada@harbour.example', 'https://harbour.example'),
    use: fc.constantFrom('research', 'publication', 'message', 'post'),
    research: fc.record({ subsidy: who })
  }
  const contributor = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('author', 'human', 'people', 'both') },
    { weight: 4, arbitrary: fc.nat({ max: 2 }).map((system): object => ({ system })) },
    { weight: 4, arbitrary: person.map(({ name: by, kind }): object => ({ by, kind })) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat({ max: 2 }), who).map(([system, part]): object => ({ system, part }))
    },
    {
      weight: 1,
      arbitrary: fc.record({ by: who, kind: fc.constant('person'), part: some(who) })
    }
  )
  const system = fc.record(
    { model, provider: fc.oneof(fc.constantFrom('OpenAI', 'Mistral AI'), who) },
    { requiredKeys: ['model'] }
  )
  const lessOften = fc.record(
    { model, version: fc.constantFrom('4', 'beta'), or: some(fc.record({ model })) },
    { requiredKeys: ['model'] }
  )
  return fc
    .tuple(
      fc.subarray(Object.keys(facts) as (keyof typeof facts)[], { maxLength: 6 }),
      fc.record(facts),
      some(fc.oneof({ weight: 5, arbitrary: system }, { weight: 1, arbitrary: lessOften })),
      fc.dictionary(fc.constantFrom(...stages), some(contributor), { maxKeys: 5 })
    )
    .map(([keys, all, ai, roles]) =>
      parsed({
        ...Object.fromEntries(keys.map((key) => [key, all[key]])),
        ai,
        roles: withSystems(roles, ai)
      })
    )
    .filter((disclosure) => disclosure !== undefined)
}

/** Puts the systems in the places of their numbers. */
function withSystems(
  roles: { readonly [stage: string]: readonly (string | object)[] },
  ai: readonly AiSystem[]
): object {
  return Object.fromEntries(
    Object.entries(roles).map(([stage, entries]) => [
      stage,
      entries.flatMap((entry) => {
        if (typeof entry === 'string' || !('system' in entry)) return [entry]
        const { system: number, ...rest } = entry
        const system = ai[Number(number) % ai.length]
        return system ? [{ kind: 'system', by: wholeName(system), ...rest }] : []
      })
    ])
  )
}

export const plainDisclosures = mixedDisclosures(plainName, plainModel)
export const nearDisclosures = mixedDisclosures(
  fc.oneof(plainName, nearName),
  fc.oneof(plainModel, nearName)
)
