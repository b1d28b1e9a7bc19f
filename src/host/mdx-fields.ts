import type { Root, RootContent } from 'mdast'
import { stringify } from 'yaml'
import { frontMatterOf } from './front-matter-of.js'

/** A node of ESTree, of which this file looks at few members. */
interface Node {
  type: string
  [member: string]: unknown
}

type MarkFields = (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/**
 * Mark what an MDX page says of itself: the fields of its front matter, and those of an object that
 * it exports, as `export const metadata = { title: 'Tides' }`.
 *
 * @param name What the exported object is called.
 * @param adds Whether the fields are exported by that name where the page exports none.
 */
export function markMdxFields(tree: Root, { name, adds, mark }: MdxFields): void {
  const hasExport = markExports(tree, name, mark)
  const yaml = tree.children.find((node) => node.type === 'yaml')
  if (!yaml) return
  const fields = frontMatterOf(`---\n${yaml.value}\n---\n`)
  const marked = mark(fields)
  if (marked !== fields) yaml.value = stringify(marked).trimEnd()
  if (hasExport || !adds) return
  const { disclosure: _, ...exported } = marked
  tree.children.unshift(exportOf(name, exported))
}

interface MdxFields {
  readonly name: string
  readonly adds: boolean
  readonly mark: MarkFields
}

/** Mark the members of an exported object that are words as they stand. */
function markExports(tree: Root, name: string, mark: MarkFields): boolean {
  let isThere = false
  for (const node of tree.children as readonly { type: string; data?: { estree?: { body?: readonly Node[] } } }[]) {
    if (node.type !== 'mdxjsEsm') continue
    for (const statement of node.data?.estree?.body ?? []) {
      for (const declarator of declaratorsOf(statement)) {
        const { id, init } = declarator as unknown as { id?: Node; init?: Node }
        if (id?.['name'] !== name || init?.type !== 'ObjectExpression') continue
        isThere = true
        markObject(init, mark)
      }
    }
  }
  return isThere
}

function declaratorsOf(statement: Node): readonly Node[] {
  const { type, declaration } = statement as unknown as { type: string; declaration?: Node }
  if (type !== 'ExportNamedDeclaration' || declaration?.type !== 'VariableDeclaration') return []
  return (declaration['declarations'] as readonly Node[] | undefined) ?? []
}

function markObject(object: Node, mark: MarkFields): void {
  const value = valueOf(object) as Readonly<Record<string, unknown>>
  writeWords(object, mark(value))
}

/** Read the words of an expression: whatever is no literal and no object of such is left out. */
function valueOf(node: Node | undefined): unknown {
  if (node?.type === 'Literal') return node['value']
  if (node?.type === 'TemplateLiteral') {
    const { expressions, quasis } = node as unknown as { expressions: unknown[]; quasis: { value: { cooked: string } }[] }
    return expressions.length === 0 ? quasis[0]?.value.cooked : undefined
  }
  if (node?.type !== 'ObjectExpression') return undefined
  return Object.fromEntries(propertiesOf(node).map(([name, each]) => [name, valueOf(each)]))
}

function propertiesOf(node: Node): [string, Node][] {
  return ((node['properties'] as readonly Node[] | undefined) ?? []).flatMap((property): [string, Node][] => {
    const { key, value } = property as unknown as { key?: Node; value?: Node }
    const name = key?.['name'] ?? key?.['value']
    return typeof name === 'string' && value ? [[name, value]] : []
  })
}

function writeWords(object: Node, value: unknown): void {
  for (const [name, node] of propertiesOf(object)) {
    const words: unknown = (value as Readonly<Record<string, unknown>>)[name]
    if (node.type === 'ObjectExpression') writeWords(node, words)
    else if (typeof words === 'string') Object.assign(node, literal(words))
  }
}

function exportOf(name: string, value: unknown): RootContent {
  const declaration: Node = {
    type: 'VariableDeclaration',
    kind: 'const',
    declarations: [{ type: 'VariableDeclarator', id: { type: 'Identifier', name }, init: expressionOf(value) }]
  }
  const statement: Node = { type: 'ExportNamedDeclaration', declaration, specifiers: [], source: null, attributes: [] }
  const estree = { type: 'Program', sourceType: 'module', body: [statement], comments: [] }
  return { type: 'mdxjsEsm', value: '', data: { estree } } as unknown as RootContent
}

function literal(value: unknown): Node {
  return { type: 'Literal', value, raw: JSON.stringify(value) }
}

/** Write data as an expression. A date is its text. */
function expressionOf(value: unknown): Node {
  if (value instanceof Date) return literal(value.toISOString())
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(expressionOf) }
  if (typeof value !== 'object' || value === null) return literal(value ?? null)
  const properties = Object.entries(value).map(([name, each]) => ({
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: literal(name),
    value: expressionOf(each)
  }))
  return { type: 'ObjectExpression', properties }
}
