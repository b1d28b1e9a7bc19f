import { readFile } from 'node:fs/promises'
import { disclosureShape, type Shape } from '../src/disclosure/schema.js'
import { factDescriptions } from './fact-descriptions.js'

interface Schema {
  [keyword: string]: unknown
  properties?: { [name: string]: Schema }
}

/**
 * Write the JSON Schema of what `parseDisclosure` accepts, for editors: the long form from the same
 * schema that the parser uses, and the short forms beside it.
 *
 * It can't say everything: two facts that contradict each other are found by the parser only.
 *
 * @returns The text of `dist/schema.json` (JSON Schema draft 7, which editors know best).
 * @throws {Error} When a fact has no description.
 */
export async function buildSchema(): Promise<string> {
  const long = toSchema(disclosureShape)
  await addDescriptions(long.properties ?? {})
  const marked = { ...long, properties: { $schema: { type: 'string' }, ...long.properties } }
  const manifest = await readText('../package.json')
  const { version } = JSON.parse(manifest) as { version: string }
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://unpkg.com/forthright@${version}/dist/schema.json`,
    title: 'Disclosure',
    description:
      'Who and what made a text: the facts that forthright shows to its readers. A fact that is left out is unknown, and unknown is never shown as a claim.',
    anyOf: [{ const: 'human-only', description: 'No AI system took part in any stage.' }, marked]
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** Turn a shape of the parser's table into its schema, the short form beside the long one. */
function toSchema(shape: Shape): Schema {
  if (shape === 'flag') return { type: 'boolean' }
  if (isWords(shape)) return { enum: shape }
  if ('list' in shape) {
    const items = toSchema(shape.list)
    // A single system stands for a list of one.
    if (!('anyOf' in items)) return { type: 'array', items }
    return { anyOf: [...(items['anyOf'] as Schema[]), { type: 'array', items }] }
  }
  if ('fields' in shape) {
    const { fields, required, short } = shape
    const properties = Object.fromEntries(
      Object.entries(fields).map(([name, member]) => [name, toSchema(member)])
    )
    const long: Schema = {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false
    }
    return short ? { anyOf: [short.isFlag ? { type: 'boolean' } : text, long] } : long
  }
  return shape.pattern ? { type: 'string', pattern: shape.pattern.source } : text
}

function isWords(shape: Shape): shape is readonly string[] {
  return Array.isArray(shape)
}

/** What the parser asks of a text, as far as a schema can: more than white space. */
const text: Schema = { type: 'string', pattern: '\\S' }

/** The members of a fact, wherever its long form stands. */
function membersOf(schema: Schema): { [name: string]: Schema } {
  const forms = [schema, ...((schema['anyOf'] as Schema[] | undefined) ?? [])]
  return forms.find((form) => form.properties)?.properties ?? {}
}

async function addDescriptions(facts: { [name: string]: Schema }): Promise<void> {
  const descriptions = factDescriptions(await readText('../src/disclosure/disclosure.ts'))
  for (const [name, fact] of Object.entries(facts)) {
    const description = descriptions[name]
    if (description === undefined) throw new Error(`Missing the description of the fact ${name}`)
    facts[name] = { description, ...fact }
    const members = membersOf(fact)
    for (const [part, schema] of Object.entries(members)) {
      const words = descriptions[`${name}.${part}`]
      if (words !== undefined) members[part] = { description: words, ...schema }
    }
  }
}

function readText(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), 'utf8')
}
