import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { built } from './built.js'
import { markdownDocuments } from './corpus.js'
import { disclosure } from './disclosure.js'
import { type Comparison, medians, pairedTotals } from './measure.js'

const { labelMarkdown } = await built<typeof import('../src/markdown/index.js')>('markdown/index.js')
const { default: remarkDisclosure } =
  await built<typeof import('../src/markdown/remark.js')>('markdown/remark.js')
const { default: rehypeDisclosure } =
  await built<typeof import('../src/html/rehype.js')>('html/rehype.js')

/** The plugins against a pipeline without them, and a large document against a small one. */
export async function compareMarkdown(): Promise<Comparison[]> {
  return [...comparePlugins(markdownDocuments(200)), await compareSizes()]
}

function comparePlugins(documents: readonly string[]): Comparison[] {
  const remark = () => unified().use(remarkParse)
  const without = remark().use(remarkRehype).use(rehypeStringify)
  const plugged = {
    remark: remark().use(remarkDisclosure, { disclosure }).use(remarkRehype).use(rehypeStringify),
    rehype: remark().use(remarkRehype).use(rehypeDisclosure, { disclosure }).use(rehypeStringify)
  }
  return Object.entries(plugged).map(([name, withPlugin]) => {
    const [bare, labelled] = pairedTotals(
      documents,
      (text) => String(without.processSync(text)),
      (text) => String(withPlugin.processSync(text)),
      8
    )
    return {
      title: `a remark → rehype pipeline with the ${name} plugin against one without`,
      target: 1.03,
      better: 'lower',
      ratio: labelled / bare,
      detail: `${documents.length} documents; ${bare.toFixed(0)} ms without, ${labelled.toFixed(0)} ms with`
    }
  })
}

/** As fast a megabyte in a document of 50 MB as in one of 3: whole copies, so that both are alike. */
async function compareSizes(): Promise<Comparison> {
  const small = `${markdownDocuments(400).join('\n\n')}\n\n`
  const copies = Math.ceil(50e6 / small.length)
  const large = small.repeat(copies)
  const [fast = 0, slow = 0] = await medians(
    [
      { name: 'small', run: () => labelMarkdown(small, disclosure) },
      { name: 'large', run: () => labelMarkdown(large, disclosure) }
    ],
    5,
    2
  )
  return {
    title: 'a megabyte of a 50 MB document against one of a small document (linear is 1)',
    target: 1.5,
    better: 'lower',
    ratio: slow / copies / fast,
    detail: `${(small.length / 1e6).toFixed(1)} MB in ${fast.toFixed(0)} ms, ${(large.length / 1e6).toFixed(0)} MB in ${slow.toFixed(0)} ms`
  }
}
