import { readFileSync } from 'node:fs'
import { noticeKinds } from '../src/policy/pack.js'
import { examples } from '../src/policy/packs/examples/every-example.js'
import { packs } from '../src/policy/packs/index.js'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8')
) as { version: string }

/**
 * Write every pack with the examples of its rules, for programs in other languages.
 *
 * @returns The text of `dist/packs.json`.
 */
export function buildPacks(): string {
  const withExamples = packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, examples: examples[rule.id] ?? [] }))
  }))
  const value = { $schema: './packs.schema.json', version, packs: withExamples }
  return `${JSON.stringify(value, null, 2)}\n`
}

type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string', minLength: 1 }
const flagOrText: Schema = { type: ['string', 'boolean'] }
const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const places: Schema = {
  type: 'array',
  minItems: 1,
  items: { type: 'string', pattern: '^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$' }
}
const condition: Schema = { $ref: '#/definitions/condition' }
const conditions: Schema = { type: 'array', items: condition }

/** An object of which no member is left unsaid. */
function record(members: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return {
    type: 'object',
    properties: members,
    required: Object.keys(members).filter((name) => !optional.includes(name)),
    additionalProperties: false
  }
}

const sourceMembers = {
  document: text,
  date: { type: 'string', pattern: '^(?:\\d{4}-\\d{2}-\\d{2}|undated)$' },
  url: { type: 'string', pattern: '^https://' },
  readIn: { ...text, description: 'The secondary source in which the words were read.' }
}
const limits = { since: date, until: date, jurisdictions: places }
const severity: Schema = { enum: ['refuse', 'warn', 'note'] }

const topic = record(
  {
    id: text,
    quote: text,
    aliases: { type: 'array', items: text },
    unless: condition,
    exact: { const: true }
  },
  ['aliases', 'unless', 'exact']
)

const example = record({
  title: text,
  disclosure: { description: 'The facts, as they are declared.' },
  use: text,
  outcome: { enum: ['satisfied', 'missing', 'needs-review', 'not-applicable'] }
})

const rule = record(
  {
    id: text,
    title: text,
    modality: { enum: ['must', 'mustNot', 'should', 'may', 'can', 'info'] },
    quote: text,
    source: record(sourceMembers, ['readIn']),
    ...limits,
    status: { const: 'unconfirmed' },
    applies: condition,
    met: condition,
    needs: { type: 'array', items: text },
    remedy: text,
    owes: { type: 'array', items: { enum: noticeKinds } },
    owesWhen: condition,
    program: text,
    attest: text,
    onFail: severity,
    onUnknown: severity,
    examples: { type: 'array', items: example }
  },
  [
    'source',
    ...Object.keys(limits),
    'status',
    'applies',
    'met',
    'needs',
    'remedy',
    'owes',
    'owesWhen',
    'attest',
    'onUnknown'
  ]
)

const pack = record(
  {
    id: text,
    ...sourceMembers,
    status: text,
    ...limits,
    applies: condition,
    topics: { type: 'array', items: topic },
    allowedTopics: { type: 'array', items: text },
    questions: { type: 'object', additionalProperties: text },
    rules: { type: 'array', items: rule }
  },
  ['readIn', ...Object.keys(limits), 'applies', 'topics', 'allowedTopics', 'questions']
)

/**
 * Write the JSON Schema of {@link buildPacks}.
 *
 * @returns The text of `dist/packs.schema.json` (JSON Schema draft 7).
 */
export function buildPacksSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://unpkg.com/forthright@${version}/dist/packs.schema.json`,
    title: 'Rule packs',
    description:
      'Obligations of documents as data. A condition over facts is true, false, or unknown where a fact is undeclared; `unless` is true unless its condition is known to hold.',
    ...record({ $schema: text, version: text, packs: { type: 'array', items: pack } }),
    definitions: {
      condition: {
        oneOf: [
          record({ fact: text, is: { oneOf: [flagOrText, { type: 'array', items: flagOrText }] } }),
          record({ fact: text, before: date }),
          record({ fact: text, from: date }),
          record({ declared: text }),
          record({ all: conditions }),
          record({ any: conditions }),
          record({ not: condition }),
          record({ unless: condition })
        ]
      }
    }
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
