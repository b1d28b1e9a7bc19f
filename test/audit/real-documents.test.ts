import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { auditHtml, auditMarkdown } from '../../src/audit/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { isThorough } from '../thorough.js'

/** How many documents are read: a sample among the quick tests, all of them among the slow ones. */
const most = isThorough ? { any: 300, aboutAi: 100 } : { any: 20, aboutAi: 20 }
/** What is read in good time. */
const longest = 40_000

const root = fileURLToPath(new URL('../../node_modules', import.meta.url))
const namesAi = /\bAI\b|\bLLMs?\b|ChatGPT|OpenAI|Claude|[Aa]rtificial intelligence|language model/

interface RealDocument {
  readonly path: string
  readonly source: string
}

function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)] as T)
}

/** Documentation of packages that other people wrote, evenly spread over all that are installed. */
function realDocuments(patterns: readonly string[], isWanted: (source: string) => boolean, count: number): RealDocument[] {
  const files = spread(globSync([...patterns], { cwd: root, absolute: true }).sort(), count * 6)
  const documents: RealDocument[] = []
  for (const path of files) {
    if (documents.length === count) break
    const source = readFileSync(path, 'utf8')
    if (source.length > 200 && source.length < longest && isWanted(source)) documents.push({ path, source })
  }
  return documents
}

const audit = ({ path, source }: RealDocument) => {
  if (path.endsWith('.html')) return auditHtml(source)
  return auditMarkdown(source, { format: path.endsWith('.mdx') ? 'mdx' : 'md', frontMatter: false })
}

/** Looking through all that are installed takes longer than the sample. */
const anyPackage = isThorough ? '**' : '{@a*,b*,m*,r*}/*'

const any = realDocuments([`${anyPackage}/*.{md,html}`], (source) => !namesAi.test(source), most.any)
const aboutAi = realDocuments(
  ['{ai,ai-7,openai,ollama,@ai-sdk,@anthropic-ai,@langchain,@google,@ag-ui,langsmith}/**/*.{md,mdx,html}'],
  (source) => namesAi.test(source),
  most.aboutAi
)

describe('documents of other people', () => {
  it('are as many as are asked for', () => {
    expect(any).toHaveLength(most.any)
    expect(aboutAi).toHaveLength(most.aboutAi)
  })
  it.each([
    ['without AI', any],
    ['about AI', aboutAi]
  ])('%s are never said to disclose it', (_, documents) => {
    const disclosed = documents.flatMap((document) => {
      const { verdict, words } = audit(document)
      return verdict === 'pass' || words !== undefined ? [`${document.path.slice(root.length)}: ${words}`] : []
    })
    expect(disclosed).toEqual([])
  })
  it('are said to, once they are labelled: the control', () => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' } as const
    const silent = any.filter(({ path, source }) => {
      if (!path.endsWith('.md')) return false
      return auditMarkdown(labelMarkdown(source, facts).value).disclosure === undefined
    })
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})
