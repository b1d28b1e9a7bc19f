/** Facts as their writers write them, in the form that version 0.1.0 took already. */
export type FreshFacts = Readonly<Record<string, unknown>>

const given = ['Ada', 'Bea', 'Grace', 'Jean-Luc', 'Łukasz', 'Zoë', 'Ольга', 'ليلى']
const systems: readonly unknown[] = [
  'GPT-4 (OpenAI)',
  'GPT-4',
  { model: 'Claude 3.5', provider: 'Anthropic' },
  ['GPT-4 (OpenAI)', 'Mistral Large (Mistral AI)'],
  'Qwen'
]
const roles: readonly FreshFacts[] = [
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
export function makeFacts(count: number): FreshFacts[] {
  return Array.from({ length: count }, () => factsOf(made++))
}

/** Make so many objects that say the same: a site's defaults, read again for each page. */
export function makeEqualFacts(count: number): FreshFacts[] {
  return Array.from({ length: count }, () => ({
    author: 'Ada Lovelace',
    ai: 'GPT-4 (OpenAI)',
    roles: { drafting: 'ai', editing: 'human' },
    review: { by: 'Ada Lovelace', at: '2026-11-20' },
    responsible: 'Ada Lovelace',
    topics: []
  }))
}

function factsOf(number: number): FreshFacts {
  const family = familyName(number)
  const person = `${pick(given, number)} ${family}`
  const isCompany = number % 9 === 4
  return {
    author: isCompany ? { name: `${family} Press`, kind: 'company' } : person,
    // Copies: two documents share no object, as two files don't.
    ai: structuredClone(pick(systems, number)),
    roles: { ...pick(roles, number) },
    review: number % 4 === 1 ? person : { by: person, at: dayOf(number) },
    responsible: person,
    ...structuredClone(pick(extras, number))
  }
}

function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % items.length]
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
  return new Date(Date.UTC(2026, 0, 1 + (number % 300))).toISOString().slice(0, 10)
}
