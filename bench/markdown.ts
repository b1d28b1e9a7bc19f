import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { built } from './built.js'
import { markdownDocuments, sizeOf } from './corpus.js'
import { disclosure } from './disclosure.js'
import { type Comparison, medians, pairedTotals, times } from './measure.js'

const repeats = 20
const { labelMarkdown } = await built<typeof import('../src/markdown/index.js')>('markdown/index.js')
const { default: remarkDisclosure } =
  await built<typeof import('../src/markdown/remark.js')>('markdown/remark.js')

/** `labelMarkdown` against parsing and printing, and the plugin against a pipeline without it. */
export async function compareMarkdown(): Promise<Comparison[]> {
  const documents = markdownDocuments(400)
  const processor = remark()
  const [ours = 0, roundTrip = 0] = await medians(
    [
      {
        name: 'labelMarkdown',
        run: times(repeats, () => documents.forEach((text) => labelMarkdown(text, disclosure)))
      },
      {
        name: 'remark',
        run: () => documents.forEach((text) => String(processor.processSync(text)))
      }
    ],
    3
  )
  const without = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify)
  const withPlugin = unified()
    .use(remarkParse)
    .use(remarkDisclosure, { disclosure })
    .use(remarkRehype)
    .use(rehypeStringify)
  const [bare, labelled] = pairedTotals(
    documents.slice(0, 200),
    (text) => String(without.processSync(text)),
    (text) => String(withPlugin.processSync(text)),
    4
  )
  const speed = sizeOf(documents) / 1e3 / (ours / repeats)
  return [
    {
      title: 'labelMarkdown against a remark-parse → remark-stringify round trip',
      target: 100,
      better: 'higher',
      ratio: roundTrip / (ours / repeats),
      detail: `${documents.length} documents, ${(sizeOf(documents) / 1e6).toFixed(1)} MB; ${speed.toFixed(0)} MB/s`
    },
    {
      title: 'a remark → rehype pipeline with the plugin against one without',
      target: 1.03,
      better: 'lower',
      ratio: labelled / bare,
      detail: `200 documents; ${bare.toFixed(0)} ms without, ${labelled.toFixed(0)} ms with`
    },
    await compareSizes()
  ]
}

/** Ten times the text in ten times the time. */
async function compareSizes(): Promise<Comparison> {
  const part = markdownDocuments(400).join('\n\n')
  const make = (size: number) => part.repeat(Math.ceil(size / part.length)).slice(0, size)
  const [small, large] = [make(5e6), make(50e6)]
  const [fast = 0, slow = 0] = await medians(
    [
      { name: '5 MB', run: () => labelMarkdown(small, disclosure) },
      { name: '50 MB', run: () => labelMarkdown(large, disclosure) }
    ],
    3
  )
  return {
    title: 'a document of 50 MB against one of 5 MB (linear is 10)',
    target: 15,
    better: 'lower',
    ratio: slow / fast,
    detail: `${fast.toFixed(0)} ms and ${slow.toFixed(0)} ms`
  }
}
