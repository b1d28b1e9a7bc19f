import { DisclosureError } from './disclosure-error.js'
import type { Declared, Layer } from './declared.js'
import type { Disclosure } from './disclosure.js'
import type { Finding } from './disclosure-error.js'
import { lookOf } from './name-look.js'
import { parseShape } from './parse-shape.js'
import { copyPlainly, haveSameParts, type PlainCopy } from './plain-copy.js'
import { resolveLayer } from './resolve.js'
import { disclosureShape } from './schema.js'

const humanOnly: Declared = Object.freeze({ humanOnly: true })

// The constructor of a class that gives back what it is called with lets a subclass put a private
// field on it.
// oxlint-disable-next-line typescript/no-extraneous-class
class Itself {
  constructor(object: object) {
    return object
  }
}

/**
 * Remembers on parsed facts what they were declared as: parsed facts are given back as they are, and
 * as a layer of others their keywords are resolved again.
 *
 * A private field, which nobody else can set or copy: anything else that is frozen may still change
 * further down. A WeakMap would do the same at ten times the cost for facts that are new each time.
 */
class Parsed extends Itself {
  readonly #layer: Layer

  constructor(facts: Disclosure, layer: Layer) {
    super(facts)
    this.#layer = layer
  }

  static from(facts: Disclosure, layer: Layer): Disclosure {
    return new Parsed(facts, layer) as unknown as Disclosure
  }

  static layerOf(facts: unknown): Layer | undefined {
    const isParsed = typeof facts === 'object' && facts !== null && #layer in facts
    return isParsed ? facts.#layer : undefined
  }
}

const nobody: Layer['known'] = Object.freeze([])

/**
 * Read declared facts from front matter, JSON or options.
 *
 * Takes the long form and the short forms (`author: Ada Lovelace`, `ai: GPT-4 (OpenAI)`,
 * `human-only`), and gives parsed facts back as they are. A `null` counts as undeclared, a `Date` as
 * its ISO date. Names lose control, bidirectional and zero-width characters, and runs of white space
 * become one space.
 *
 * @returns The facts, deeply frozen. What was not declared is absent.
 * @throws {DisclosureError} `invalid-disclosure`, with every problem at once: the path, what was
 * found, what was expected and the nearest valid name.
 * @example
 * ```ts
 * const disclosure = parseDisclosure({
 *   author: 'Ada Lovelace',
 *   ai: 'GPT-4 (OpenAI)',
 *   roles: { drafting: 'GPT-4', editing: 'author' },
 *   responsible: 'author',
 *   review: { by: 'Ada Lovelace', at: '2026-11-20' }
 * })
 * ```
 */
export function parseDisclosure(input: unknown): Disclosure {
  const met = meetFacts(input)
  return met.disclosure ?? met.parse()
}

/** Facts that were parsed before, or what it takes to parse them. */
export type MetFacts =
  | { readonly disclosure: Disclosure }
  | {
      readonly disclosure?: never
      /** Nothing for what is no plain data. */
      readonly plain: PlainCopy | undefined
      /** @throws {DisclosureError} as {@link parseDisclosure} does. */
      readonly parse: () => Disclosure
    }

// Facts depend on what is declared alone, and a handler declares the same with each call: so
// remembering them is invisible. Bounded, for facts that come from outside.
const mostRemembered = 500
const remembered = new Map<number, { readonly parts: PlainCopy['parts']; readonly disclosure: Disclosure }>()

/** Give back what was made of equal facts before, or what parses them. */
export function meetFacts(input: unknown): MetFacts {
  if (Parsed.layerOf(input)) return { disclosure: input as Disclosure }
  const plain = copyPlainly(input)
  if (!plain) return { plain, parse: () => parse(input) }
  // Other facts may have the same number.
  const known = remembered.get(plain.print)
  if (known && haveSameParts(known.parts, plain.parts)) return { disclosure: known.disclosure }
  return { plain, parse: () => parsePlain(plain) }
}

/** The copy is what its parts say; the input could answer otherwise when it is read again. */
function parsePlain({ parts, print, copy }: PlainCopy): Disclosure {
  const disclosure = parse(copy)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(print, { parts, disclosure })
  return disclosure
}

function parse(input: unknown): Disclosure {
  const findings: Finding[] = []
  return resolve({ facts: readShape(input, findings), known: nobody }, findings)
}

/** Tell whether facts are what {@link parseDisclosure} gave. */
export function isParsed(facts: unknown): boolean {
  return Parsed.layerOf(facts) !== undefined
}

/**
 * Read facts that are a layer of others: each is checked, and names and keywords wait for the rest.
 *
 * @throws {DisclosureError} `invalid-disclosure`
 */
export function parseLayer(input: unknown): Layer {
  const known = Parsed.layerOf(input)
  if (known) return known
  const findings: Finding[] = []
  const facts = readShape(input, findings)
  if (findings.length > 0) throw invalid(findings)
  return { facts, known: nobody }
}

/**
 * Find out who is meant by the names and keywords of a layer that is whole.
 *
 * @param findings What is wrong with its facts already.
 * @throws {DisclosureError} `invalid-disclosure`
 */
export function resolve(layer: Layer, findings: Finding[] = []): Disclosure {
  const disclosure = resolveLayer(layer, findings)
  if (findings.length > 0) throw invalid(findings)
  return Object.freeze(Parsed.from(disclosure, layer))
}

/**
 * Take facts that words tell, as they are: who reads a label judges nobody. As a declaration they are
 * parsed like any other.
 *
 * @returns The facts, deeply frozen.
 */
export function factsAsTold(facts: Disclosure): Disclosure {
  deepFreeze(facts)
  return facts
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.values(value).forEach(deepFreeze)
  Object.freeze(value)
}

/**
 * Say what a person should look at in facts that parse: an author or a reviewer without a kind whose
 * name is perhaps an organisation's (`The Harbour Times`). The kind says which it is.
 */
export function notesOf(disclosure: Disclosure): readonly Finding[] {
  const { author = [], review } = Parsed.layerOf(disclosure)?.facts ?? {}
  const reviews = Array.isArray(review) ? (review as Exclude<typeof review, 'none' | undefined>) : []
  return [
    ...author.flatMap(({ name, kind }) => (kind === undefined ? groupNote('author', name, 'an organisation (→ `kind: company`)') : [])),
    ...reviews.flatMap(({ by = '', kind }) => (kind === undefined ? groupNote('review', by, 'several who are not named (→ `people`)') : []))
  ]
}

/** Words in small letters: rather what somebody calls the work than a name, though bell hooks has such a one. */
const phrase = /^(?=.* .*\p{Ll})[^\p{Lu}\p{Lt}\p{Lo}]+$/u

function groupNote(path: string, name: string, other: string): Finding[] {
  if (lookOf(name) !== 'organisation' && !(path === 'review' && phrase.test(name))) return []
  const reason = `\`${name}\` is taken for a person. Is it one (→ \`kind: person\`) or ${other}?`
  return [{ ruleId: 'disclosure/kind', outcome: 'needs-review', severity: 'note', reason, remedy: [], path }]
}

function readShape(input: unknown, findings: Finding[]): Declared {
  if (input === 'human-only') return humanOnly
  return (parseShape(withoutSchema(input), disclosureShape, findings) ?? {}) as Declared
}

function invalid(findings: readonly Finding[]): DisclosureError {
  const reasons = findings.map((finding) => `- ${finding.reason}`).join('\n')
  return new DisclosureError(
    'invalid-disclosure',
    `The disclosure does not parse:\n${reasons}`,
    { findings }
  )
}

/** Take out the member by which an editor finds the JSON Schema of a file. It is no fact. */
function withoutSchema(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input
  if (!('$schema' in input)) return input
  const { $schema, ...facts } = input
  return typeof $schema === 'string' ? facts : input
}
