import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Class, type Comment, type Declaration, parseSync } from 'oxc-parser'
import { readManifest, sourceEntries } from './entries.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the reference of all exports lies. */
export const apiDocsPath = `${root}docs/api.md`

const intro = `# Every export

Made from the types and docblocks of \`src\` by \`scripts/generate-api-docs.ts\`: to change it, change those.
A function, class or value stands below the first entry that has it. Types are at the end, as entries share
them; each entry exports those that its own signatures mention.
`

/** Something that an entry exports, as it is declared. */
interface Declared {
  readonly file: string
  /** Its name in that file. */
  readonly name: string
  readonly isType: boolean
  /** The text of the docblock, without its stars. */
  readonly docs: string
  /** What its users see of it: no bodies and no initial values. */
  readonly signature: string
}

/** Where a name comes from: a declaration, or a name of another file. */
type Origin = (Declared | { readonly from: string; readonly as: string }) & { readonly typeOnly?: boolean }

interface Module {
  /** What the file itself names, exported or not. */
  readonly names: ReadonlyMap<string, Origin>
  readonly exported: ReadonlyMap<string, Origin>
  /** The files of which everything is passed on, or every type. */
  readonly passedOn: readonly { readonly file: string; readonly typeOnly: boolean }[]
}

/** Every entry with its source, in the order of package.json, and what it exports, by name. */
export function readApi(): Map<string, Map<string, Declared>> {
  const { exports } = readManifest()
  const files = sourceEntries()
  const read = moduleReader()
  const entries = Object.entries(exports).flatMap(([subpath, target]) => {
    const path = typeof target === 'string' ? target : target['default']
    const file = files[/^\.\/dist\/(.+)\.js$/.exec(path ?? '')?.[1] ?? '']
    return file === undefined ? [] : [[subpath.replace('.', 'forthright'), exportsOf(file, read)] as const]
  })
  return new Map(entries)
}

/** Render the reference: of each entry its values, then every type. */
export function renderApiDocs(): string {
  const written = new Map<string, string>()
  const types = new Map<string, Declared>()
  const sections: string[] = [intro]
  for (const [entry, exports] of readApi()) {
    // Folders of entries with one platform or language each, which other entries have together.
    if (/\/platforms\/|\/locales\/(?!preview)/.test(entry)) continue
    const values = [...exports].filter(([, { isType }]) => !isType)
    for (const declared of exports.values()) if (declared.isType) types.set(idOf(declared), declared)
    const own = values.filter(([, declared]) => !written.has(idOf(declared)))
    const others = values.filter(([, declared]) => written.has(idOf(declared)))
    for (const [, declared] of own) written.set(idOf(declared), entry)
    const described = own.filter(([, { docs }]) => docs !== '')
    const alike = own.filter(([, { docs }]) => docs === '')
    const also = others.map(([name, declared]) => `\`${name}\` (of \`${written.get(idOf(declared))}\`)`)
    sections.push(
      `## ${entry}\n`,
      ...described.map(([name, declared]) => section(name === 'default' ? `${declared.name} (default)` : name, declared)),
      ...(alike.length > 0 ? [`${alike.map(([, { signature }]) => `\`${signature.replace('const ', '')}\``).join(', ')}.\n`] : []),
      ...(also.length > 0 ? [`Also: ${also.join(', ')}.\n`] : [])
    )
  }
  const sorted = [...types.values()].sort((one, other) => compare(one.name, other.name) || compare(one.file, other.file))
  sections.push('## Types\n', ...sorted.map((declared) => section(declared.name, declared)))
  return sections.join('\n')
}

function idOf({ file, name }: Declared): string {
  return `${file}#${name}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function section(title: string, { docs, signature }: Declared): string {
  const prose = renderDocs(docs)
  return `### ${title}\n\n\`\`\`typescript\n${signature}\n\`\`\`\n${prose === '' ? '' : `\n${prose}\n`}`
}

/** A docblock as Markdown: its prose as it is, its tags as a list, its examples as they are. */
function renderDocs(docs: string): string {
  const [prose = '', ...tags] = docs.split(/^@(?=[a-z])/m)
  const rendered = tags.map((tag) => {
    const [, name = '', text = ''] = /^(\w+)\s*([^]*)$/.exec(tag.trimEnd()) ?? []
    if (name === 'example') return `\n${text}\n`
    if (name === 'param') return text.replace(/^(\[?[\w.]+\]?)\s*(?:-\s*)?/, '- `$1`: ')
    return `- **${name}** ${text.replace(/^\{(\w+)\}/, '`$1`')}`
  })
  return [prose.trimEnd(), rendered.join('\n').trim()]
    .filter((part) => part !== '')
    .join('\n\n')
    .replace(/\{@link ([^}]+)\}/g, '`$1`')
}

type Read = (file: string) => Module

function exportsOf(file: string, read: Read): Map<string, Declared> {
  const { exported, passedOn } = read(file)
  const result = new Map<string, Declared>()
  for (const { file: other, typeOnly } of passedOn) {
    for (const [name, declared] of exportsOf(other, read)) {
      const passed = typeOnly ? asType(declared) : declared
      if (passed && name !== 'default') result.set(name, passed)
    }
  }
  for (const [name, origin] of exported) {
    const declared = resolve(origin, read)
    const passed = declared && origin.typeOnly ? asType(declared) : declared
    if (passed) result.set(name, passed)
  }
  return result
}

/** Of what is exported as a type alone, a class is one and a function is none. */
function asType(declared: Declared): Declared | undefined {
  if (declared.isType) return declared
  return declared.signature.includes('class ') ? { ...declared, isType: true } : undefined
}

/** @returns nothing for what a package of others declares */
function resolve(origin: Origin | undefined, read: Read): Declared | undefined {
  if (!origin || 'docs' in origin) return origin
  return origin.from.startsWith('src/') ? exportsOf(origin.from, read).get(origin.as) : undefined
}

function moduleReader(): Read {
  const known = new Map<string, Module>()
  return (file) => {
    const module = known.get(file) ?? readModule(file)
    known.set(file, module)
    return module
  }
}

function readModule(file: string): Module {
  const text = readFileSync(root + file, 'utf8')
  const { program, comments } = parseSync(file, text)
  const names = new Map<string, Origin>()
  const exported = new Map<string, Origin>()
  const passedOn: Module['passedOn'][number][] = []
  const declare = (declaration: Declaration | Class, start: number, isExported: boolean, isDefault = false) => {
    for (const { name, ...shown } of signaturesOf(declaration, text, comments)) {
      const before = names.get(name)
      const docs = docsBefore(start, text, comments)
      // Overloads: the first has the docblock, and each its own signature.
      const signature = before && 'docs' in before ? overloads(before, declaration, shown.signature) : shown.signature
      const declared = { file, name, docs: before && 'docs' in before ? before.docs : docs, isType: shown.isType, signature }
      names.set(name, declared)
      if (isExported) exported.set(isDefault ? 'default' : name, declared)
    }
  }
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      for (const each of node.specifiers) {
        const as = each.type === 'ImportSpecifier' && 'name' in each.imported ? each.imported.name : 'default'
        names.set(each.local.name, { from: pathOf(file, node.source.value), as })
      }
    } else if (node.type === 'ExportAllDeclaration') {
      passedOn.push({ file: pathOf(file, node.source.value), typeOnly: node.exportKind === 'type' })
    } else if (node.type === 'ExportNamedDeclaration') {
      if (node.declaration) declare(node.declaration, node.start, true)
      for (const { local, exported: name } of node.specifiers) {
        if (!('name' in local && 'name' in name)) continue
        const origin = node.source ? { from: pathOf(file, node.source.value), as: local.name } : names.get(local.name)
        if (origin) exported.set(name.name, node.exportKind === 'type' ? { ...origin, typeOnly: true } : origin)
      }
    } else if (node.type === 'ExportDefaultDeclaration') {
      const { declaration } = node
      if (declaration.type === 'FunctionDeclaration') declare(declaration, node.start, true, true)
      const origin = declaration.type === 'Identifier' ? names.get(declaration.name) : undefined
      if (origin) exported.set('default', origin)
    } else if ('start' in node && node.type.endsWith('Declaration')) {
      declare(node as Declaration, node.start, false)
    }
  }
  return { names, exported, passedOn }
}

function overloads(before: Declared, declaration: Declaration | Class, signature: string): string {
  // The one with the body is not among those that users see.
  return declaration.type === 'FunctionDeclaration' ? before.signature : `${before.signature}\n${signature}`
}

function pathOf(file: string, source: string): string {
  if (!source.startsWith('.')) return source
  const path = posix.join(posix.dirname(file), source).replace(/\.js$/, '.ts')
  return existsSync(root + path) ? path : path.replace(/\.ts$/, '.d.ts')
}

interface Shown {
  readonly name: string
  readonly isType: boolean
  readonly signature: string
}

function signaturesOf(declaration: Declaration | Class, text: string, comments: readonly Comment[]): Shown[] {
  const cut = (start: number, end: number) => text.slice(start, end).trimEnd()
  switch (declaration.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [{ name: declaration.id.name, isType: true, signature: cut(declaration.start, declaration.end) }]
    case 'TSDeclareFunction':
    case 'FunctionDeclaration': {
      const end = declaration.body?.start ?? declaration.end
      return [{ name: declaration.id?.name ?? 'default', isType: false, signature: cut(declaration.start, end) }]
    }
    case 'ClassDeclaration': {
      const { id, body } = declaration
      const members = body.body.flatMap((member) => publicMember(member, text, comments))
      const signature = `${cut(declaration.start, body.start)} {\n${members.join('\n')}\n}`
      return [{ name: id?.name ?? 'default', isType: false, signature }]
    }
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id, init }) => {
        if (id.type !== 'Identifier') return []
        // Without an annotation, the start of an arrow function says what it takes and gives.
        const arrow = init?.type === 'ArrowFunctionExpression' && !id.typeAnnotation ? ` = ${cut(init.start, init.body.start)} …` : ''
        const type = id.typeAnnotation ? cut(id.typeAnnotation.start, id.typeAnnotation.end) : arrow
        return [{ name: id.name, isType: false, signature: `const ${id.name}${type}` }]
      })
    default:
      return []
  }
}

function publicMember(member: Class['body']['body'][number], text: string, comments: readonly Comment[]): string[] {
  if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') return []
  if (member.key.type === 'PrivateIdentifier' || member.accessibility === 'private') return []
  const value = member.value
  const end = value === null ? member.end : member.type === 'MethodDefinition' && 'body' in value && value.body ? value.body.start : value.start
  const signature = text.slice(member.start, end).replace(/\s*=?\s*$/, '')
  const docs = docsBefore(member.start, text, comments)
  const block = docs === '' ? '' : `  /** ${docs.replace(/\n/g, '\n   * ')} */\n`
  return [`${block}  ${signature}`]
}

/** The docblock before a declaration. Comments of one line may stand between the two. */
function docsBefore(start: number, text: string, comments: readonly Comment[]): string {
  let begin = start
  for (const { type, value, start: from, end } of comments.toReversed()) {
    if (end > begin) continue
    if (text.slice(end, begin).trim() !== '') return ''
    if (type === 'Block') return value.startsWith('*') ? proseOf(value) : ''
    begin = from
  }
  return ''
}

function proseOf(block: string): string {
  return block
    .replace(/^\*\s?/, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .replaceAll('*\\/', '*/')
    .trim()
}
