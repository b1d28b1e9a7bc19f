import { compile, run } from '@mdx-js/mdx'
import type { Nodes } from 'hast'
import rehypeRaw from 'rehype-raw'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm)
const plain = markdown().use(remarkRehype).freeze()
const raw = markdown().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze()

/** What a reader sees of a page without its raw HTML. */
export function readPlain(source: string): string {
  return shown(plain.runSync(plain.parse(source)) as Nodes)
}

/** What a reader sees of a page with its raw HTML. */
export function readRaw(source: string): string {
  return shown(raw.runSync(raw.parse(source)) as Nodes)
}

/** What a reader sees of an MDX page, or nothing where it does not compile. */
export async function readMdx(source: string): Promise<string | undefined> {
  const code = await compile(source, {
    outputFormat: 'function-body',
    remarkPlugins: [[remarkFrontmatter, ['yaml', 'toml']], remarkGfm]
  }).catch(() => undefined)
  if (!code) return undefined
  const runtime = { Fragment: 'fragment', jsx, jsxs: jsx, baseUrl: import.meta.url }
  const { default: content } = await run(String(code), runtime as never)
  return String(content({} as never))
}

/** Enough of a JSX runtime to see the words. */
function jsx(type: unknown, props: { children?: unknown; hidden?: unknown }): string {
  if (typeof type === 'function') return String(type(props))
  return isUnseen(String(type), props) ? '' : [props.children ?? ''].flat().join('')
}

const unseen: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'textarea', 'title', 'noscript', 'iframe', 'svg', 'math']
])

function isUnseen(name: string, { hidden, open }: Record<string, unknown>): boolean {
  return unseen.has(name) || hidden === true || hidden === '' || (name === 'details' && !open)
}

function shown(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && isUnseen(node.tagName, node.properties)) return ''
  return 'children' in node ? node.children.map(shown).join('') : ''
}
