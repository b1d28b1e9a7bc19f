import { readFileSync } from 'node:fs'
import { configSchema } from '../src/cli/check-config.js'

/** One member of a configuration, as its docblock tells it. */
export interface ConfigMember {
  readonly name: string
  readonly type: string
  readonly words: string
  readonly byDefault?: string
}

/** Read the members of an interface of src/config/config.ts with their docblocks. */
export function configMembers(of: 'Config' | 'ConfigOverride'): readonly ConfigMember[] {
  const source = readFileSync(new URL('../src/config/config.ts', import.meta.url), 'utf8')
  const body = new RegExp(`export interface ${of} \\{\\n(.*?)\\n\\}`, 's').exec(source)?.[1] ?? ''
  const members = [...body.matchAll(/ {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n {2}readonly (\w+)\??: (.*)/g)]
  if (members.length === 0) throw new Error(`No members of ${of}`)
  return members.map(([, comment = '', name = '', type = '']) => {
    const text = comment.replace(/^\s*\* ?/gm, '').replace(/\s+/g, ' ').trim()
    const [words = '', byDefault] = text.split(/ ?@default /)
    return { name, type, words, ...(byDefault === undefined ? {} : { byDefault }) }
  })
}

interface Schema {
  readonly properties?: { readonly [name: string]: Schema }
  readonly [keyword: string]: unknown
}

/**
 * Write the JSON Schema of a configuration, for editors: the table that checks it, with the words of
 * its docblocks.
 *
 * @returns The text of `dist/config.schema.json`.
 */
export async function buildConfigSchema(): Promise<string> {
  const { properties = {}, ...rest } = (await configSchema()) as Schema
  const members = configMembers('Config')
  const described = Object.entries(properties).map(([name, schema]) => {
    const member = members.find((each) => each.name === name)
    if (!member && name !== '$schema') throw new Error(`Missing the description of \`${name}\``)
    const words = member?.words ?? 'Where an editor finds this schema.'
    const byDefault = member?.byDefault === undefined ? '' : ` Default: ${member.byDefault}.`
    // Draft 7 passes over what stands beside `$ref`.
    return [name, '$ref' in schema ? { description: words, allOf: [schema] } : { description: `${words}${byDefault}`, ...schema }]
  })
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of forthright',
    ...rest,
    properties: Object.fromEntries(described)
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
