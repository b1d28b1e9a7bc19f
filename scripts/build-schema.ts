import { readFile } from 'node:fs/promises'
import { toJsonSchema } from '@valibot/to-json-schema'
import { disclosureSchema, shortForms } from '../src/disclosure/schema.js'
import { factDescriptions } from './fact-descriptions.js'

interface Schema {
  [keyword: string]: unknown
  properties?: { [name: string]: Schema }
  items?: Schema
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
  const long = toJsonSchema(disclosureSchema, { typeMode: 'input', errorMode: 'ignore' }) as Schema
  const facts = long.properties ?? {}
  refuseBlank(long)
  await addDescriptions(facts)
  for (const name of Object.keys(shortForms)) {
    const fact = facts[name]
    if (fact) facts[name] = name === 'ai' ? withAiShortForms(fact) : withShortForm(fact, text)
  }
  const persona = facts['persona']?.properties
  if (persona?.['consent']) {
    persona['consent'] = withShortForm(persona['consent'], { type: 'boolean' })
  }
  const manifest = await readText('../package.json')
  const { version } = JSON.parse(manifest) as { version: string }
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://unpkg.com/forthright@${version}/dist/schema.json`,
    title: 'Disclosure',
    description:
      'Who and what made a text: the facts that forthright shows to its readers. A fact that is left out is unknown, and unknown is never shown as a claim.',
    anyOf: [{ const: 'human-only', description: 'No AI system took part in any stage.' }, long]
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** What the parser asks of a text, as far as a schema can: more than white space. */
const text: Schema = { type: 'string', pattern: '\\S' }

/** Texts lose their limits in the conversion, because the parser cleans them before it counts. */
function refuseBlank(schema: Schema): void {
  if (schema['type'] === 'string' && !('enum' in schema) && !('pattern' in schema)) {
    Object.assign(schema, text)
  }
  Object.values(schema.properties ?? {}).forEach(refuseBlank)
  if (schema.items) refuseBlank(schema.items)
}

async function addDescriptions(facts: { [name: string]: Schema }): Promise<void> {
  const descriptions = factDescriptions(await readText('../src/disclosure/disclosure.ts'))
  for (const [name, fact] of Object.entries(facts)) {
    const description = descriptions[name]
    if (description === undefined) throw new Error(`Missing the description of the fact ${name}`)
    fact['description'] = description
    const parts = fact.properties ?? fact.items?.properties ?? {}
    for (const [part, schema] of Object.entries(parts)) {
      const words = descriptions[`${name}.${part}`]
      if (words !== undefined) schema['description'] = words
    }
  }
}

function withShortForm({ description, ...long }: Schema, short: Schema): Schema {
  return { ...(description === undefined ? {} : { description }), anyOf: [short, long] }
}

/** One system or a list of them, each a name or an object. */
function withAiShortForms({ description, items = {}, ...list }: Schema): Schema {
  const system = { anyOf: [text, items] }
  return { description, anyOf: [text, items, { ...list, items: system }] }
}

function readText(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), 'utf8')
}
