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
 * It can't say everything: who is meant by a name or a keyword, and which facts contradict each
 * other, only the parser finds.
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

/** Where the facts of a page may stand in its front matter: {@link declaredIn} reads these. */
const holders = ['params', 'extra']

/**
 * Write the JSON Schema of front matter that declares facts, for editors and linters: whatever else
 * stands in it is the site's.
 *
 * @param facts The text that {@link buildSchema} gives. It is a part of this one, as editors of front
 * matter follow no references to other files.
 * @returns The text of `dist/front-matter.schema.json`.
 */
export function buildFrontMatterSchema(facts: string): string {
  const { $schema, $id, title, ...disclosure } = JSON.parse(facts) as Schema
  const reference = {
    description: 'Who and what made this text. `human-only`: no AI system took part in any stage.',
    allOf: [{ $ref: '#/definitions/disclosure' }]
  }
  const properties = { disclosure: reference }
  const inHolders = holders.map((name) => [name, { type: 'object', properties }])
  const schema = {
    $schema,
    $id: String($id).replace('schema.json', 'front-matter.schema.json'),
    title: 'Front matter of a page',
    type: 'object',
    properties: { ...properties, ...Object.fromEntries(inHolders) },
    definitions: { disclosure: { title, ...disclosure } }
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** Turn a shape of the parser's table into its schema, the short form beside the long one. */
function toSchema(shape: Shape): Schema {
  switch (shape.type) {
    case 'flag':
      return { type: 'boolean' }
    case 'true':
      return { const: true }
    case 'words':
      return { enum: shape.words }
    case 'list': {
      const items = toSchema(shape.item)
      const list = { type: 'array', items }
      // A single one stands for a list of one.
      return shape.single ? { anyOf: [...formsOf(items), list] } : list
    }
    case 'either':
      return { anyOf: [{ const: shape.word }, ...formsOf(toSchema(shape.or))] }
    case 'fields': {
      const { fields, required, oneOf, short } = shape
      const properties = Object.fromEntries(
        Object.entries(fields).map(([name, member]) => [name, toSchema(member)])
      )
      const long: Schema = {
        type: 'object',
        properties,
        ...(required.length > 0 ? { required } : {}),
        ...(oneOf ? { anyOf: oneOf.map((name) => ({ required: [name] })) } : {}),
        additionalProperties: false
      }
      return short ? { anyOf: [short.isFlag ? { type: 'boolean' } : text, long] } : long
    }
    case 'text':
      return shape.pattern ? { type: 'string', pattern: shape.pattern.source } : text
    default:
      return shape satisfies never
  }
}

function formsOf(schema: Schema): Schema[] {
  return 'anyOf' in schema ? (schema['anyOf'] as Schema[]) : [schema]
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
