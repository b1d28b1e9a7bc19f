import type { Root, RootContent } from 'mdast'
import { stringify } from 'yaml'
import { DisclosureError } from '../disclosure/disclosure-error.js'
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
 * @throws {DisclosureError} `cannot-label` where words of a marked page are computed, so that no mark
 * can be put before them.
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
      if (exportsUnseen(statement, name)) requireNoMark(`\`${name}\``, mark)
      for (const declarator of declaratorsOf(statement)) {
        const { id, init } = declarator as unknown as { id?: Node; init?: Node }
        if (id?.['name'] !== name) continue
        isThere = true
        if (init?.type === 'ObjectExpression') markObject(init, mark)
        // Who calls `markFields` marks them.
        else if (!isCallOf(init, 'markFields')) requireNoMark(`\`${name}\``, mark)
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

/** Whether a statement exports the object from elsewhere, or from a function that makes it. */
function exportsUnseen(statement: Node, name: string): boolean {
  const { type, specifiers = [], declaration } = statement as unknown as {
    type: string
    specifiers?: readonly { exported?: Node }[]
    declaration?: Node & { id?: Node }
  }
  if (type !== 'ExportNamedDeclaration') return false
  const isMaker = name === 'metadata' && declaration?.type === 'FunctionDeclaration' && declaration.id?.['name'] === 'generateMetadata'
  return isMaker || specifiers.some(({ exported }) => exported?.['name'] === name)
}

function isCallOf(node: Node | undefined, name: string): boolean {
  return node?.type === 'CallExpression' && (node['callee'] as Node)['name'] === name
}

/** Fail for what can't be read, unless the page has no mark. */
function requireNoMark(what: string, mark: MarkFields): void {
  const probe = { title: 'x' }
  if (mark(probe) === probe) return
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because ${what} is computed or comes from elsewhere, so that its title can't be marked. Can the words stand there as they are, or the object be made by \`markFields\` of \`forthright/host\`?`
  )
}

const computed = '\uE000computed'

function markObject(object: Node, mark: MarkFields): void {
  const value = valueOf(object) as Readonly<Record<string, unknown>>
  writeWords(object, mark(value), mark)
}

/** Whether an expression is a text whatever its parts are: a template, or words and more added to them. */
function isText(node: Node): boolean {
  if (node.type === 'TemplateLiteral') return true
  if (node.type === 'Literal') return typeof node['value'] === 'string'
  return node.type === 'BinaryExpression' && node['operator'] === '+' && isText(node['left'] as Node)
}

/** Read the words of an expression. What is computed stands for words that are not known. */
function valueOf(node: Node | undefined): unknown {
  if (node?.type === 'Literal') return node['value']
  if (node?.type === 'TemplateLiteral') {
    const { expressions, quasis } = node as unknown as { expressions: unknown[]; quasis: { value: { cooked: string } }[] }
    return expressions.length === 0 ? quasis[0]?.value.cooked : computed
  }
  if (node?.type === 'ArrayExpression') return undefined
  if (node?.type !== 'ObjectExpression') return computed
  return Object.fromEntries(propertiesOf(node).map(([name, each]) => [name, valueOf(each)]))
}

function propertiesOf(node: Node): [string, Node][] {
  return ((node['properties'] as readonly Node[] | undefined) ?? []).flatMap((property): [string, Node][] => {
    const { key, value } = property as unknown as { key?: Node; value?: Node }
    const name = key?.['name'] ?? key?.['value']
    return typeof name === 'string' && value ? [[name, value]] : []
  })
}

function writeWords(object: Node, value: unknown, mark: MarkFields): void {
  for (const [name, node] of propertiesOf(object)) {
    const words: unknown = (value as Readonly<Record<string, unknown>>)[name]
    if (node.type === 'ObjectExpression') writeWords(node, words, mark)
    else if (typeof words !== 'string' || words === computed) continue
    else if (!words.endsWith(computed)) Object.assign(node, literal(words))
    else if (isText(node)) writeSum(node, words.slice(0, -computed.length))
    else requireNoMark(`\`${name}\` of what the page exports`, mark)
  }
}

/** Put words before an expression that is a text. */
function writeSum(node: Node, words: string): void {
  const own = { ...node }
  for (const member of Object.keys(node)) if (member !== 'type') delete node[member]
  Object.assign(node, { type: 'BinaryExpression', operator: '+', left: literal(words), right: own })
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
