/** Facts as their writers write them. */
export type FreshFacts = Readonly<Record<string, unknown>>

/**
 * How a role says who did it: by keyword, as version 0.1.0 took it (`human` was the author there), or
 * by name, as today.
 */
export type RoleForm = 'keyword' | 'name'

const given = ['Ada', 'Bea', 'Grace', 'Jean-Luc', 'Łukasz', 'Zoë', 'Ольга', 'ليلى']
const systems: readonly { readonly ai: unknown; readonly names: readonly string[] }[] = [
  { ai: 'GPT-4 (OpenAI)', names: ['GPT-4'] },
  { ai: 'GPT-4', names: ['GPT-4'] },
  { ai: { model: 'Claude 3.5', provider: 'Anthropic' }, names: ['Claude 3.5'] },
  {
    ai: ['GPT-4 (OpenAI)', 'Mistral Large (Mistral AI)'],
    names: ['GPT-4', 'Mistral Large']
  },
  { ai: 'Qwen', names: ['Qwen'] }
]
const roles: readonly Readonly<Record<string, 'ai' | 'human' | 'both'>>[] = [
  { drafting: 'ai', editing: 'human' },
  { drafting: 'human', editing: 'ai', proofreading: 'ai' },
  { outline: 'human', drafting: 'both', editing: 'human', 'fact-checking': 'human' },
  { drafting: 'ai', translation: 'ai', editing: 'human', revising: 'human' },
  { drafting: 'ai', editing: 'ai' },
  { idea: 'human', research: 'ai', drafting: 'human', editing: 'both', formatting: 'ai' }
]
const extras: readonly FreshFacts[] = [
  {},
  { topics: [] },
  { limitations: 'The figures are those of last spring.' },
  {},
  { purpose: 'improve readability' },
  { domain: 'news', topics: [] },
  {}
]
const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'ro', 'su', 'ta', 'vi', 'wo', 'za']
let made = 0

/**
 * Make the facts of so many documents: a mix of what people declare, and no two alike, neither in
 * this list nor in any list before it. Whoever remembers facts by what they say gains nothing.
 */
export function makeFacts(count: number, form: RoleForm = 'name'): FreshFacts[] {
  return Array.from({ length: count }, () => factsOf(made++, form))
}

/** Make so many objects that say the same: a site's defaults, read again for each page. */
export function makeEqualFacts(count: number, form: RoleForm = 'name'): FreshFacts[] {
  const roles =
    form === 'name'
      ? { drafting: 'GPT-4', editing: 'author' }
      : { drafting: 'ai', editing: 'human' }
  return Array.from({ length: count }, () => ({
    author: 'Ada Lovelace',
    ai: 'GPT-4 (OpenAI)',
    roles: { ...roles },
    review: { by: 'Ada Lovelace', at: '2026-11-20' },
    responsible: 'Ada Lovelace',
    topics: []
  }))
}

const people = ['Ada Lovelace', 'Bea Smith', 'Grace Hopper', 'Łukasz Żółć', 'Zoë Ba', 'Ольга Де'] as const

/**
 * Make the facts of so many pages of one site: its systems and roles are the same, an author and a
 * reviewer of a few, and the day of the review is each page's own.
 */
export function makeSiteFacts(count: number, form: RoleForm = 'name'): FreshFacts[] {
  return Array.from({ length: count }, () => {
    const number = made++
    const author = pick(people, number)
    const reviewer = pick(people, Math.floor(number / people.length))
    return {
      author,
      ai: 'GPT-4 (OpenAI)',
      roles: form === 'keyword' ? { drafting: 'ai', editing: 'human' } : { drafting: 'GPT-4', editing: author },
      review: { by: reviewer, at: dayOf(number) },
      responsible: author,
      topics: []
    }
  })
}

function factsOf(number: number, form: RoleForm): FreshFacts {
  const family = familyName(number)
  const person = `${pick(given, number)} ${family}`
  const isCompany = number % 9 === 4
  const system = pick(systems, number)
  const who = pick(roles, number)
  return {
    author: isCompany ? { name: `${family} Press`, kind: 'company' } : person,
    // Copies: two documents share no object, as two files don't.
    ai: structuredClone(system.ai),
    roles: form === 'keyword' ? { ...who } : byName(who, person, system.names),
    review: number % 4 === 1 ? person : { by: person, at: dayOf(number) },
    responsible: person,
    ...structuredClone(pick(extras, number))
  }
}

/** The same roles, with the names of who did them. */
function byName(
  who: Readonly<Record<string, 'ai' | 'human' | 'both'>>,
  person: string,
  systemNames: readonly string[]
): FreshFacts {
  const names = { human: [person], ai: systemNames, both: [person, ...systemNames] }
  return Object.fromEntries(
    Object.entries(who).map(([stage, each]) => {
      const [only, ...others] = names[each]
      return [stage, others.length > 0 ? [only, ...others] : only]
    })
  )
}

function pick<T>(items: readonly T[], number: number): T {
  const item = items[number % items.length]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}

/** The number in syllables: `Bafigo`. */
function familyName(number: number): string {
  let name = ''
  for (let rest = number; name === '' || rest > 0; rest = Math.floor(rest / syllables.length)) {
    name += pick(syllables, rest)
  }
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}son`
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2018, 0, 1 + (number % 3000))).toISOString().slice(0, 10)
}
