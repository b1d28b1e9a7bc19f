import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, type Worker } from 'tesseract.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browserPages } from '../browser-pages.js'
import { measuredPages } from '../audit/browser/measured-pages.js'
import { hiddenPages, honestPages, type KnownPage } from '../audit/browser/pages.js'

const { withPage } = browserPages()
let worker: Worker

beforeAll(async () => {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'))
  worker = await createWorker('eng', 1, { langPath: join(data, '4.0.0_best_int'), cacheMethod: 'none' })
})
afterAll(() => worker.terminate())

/** The letters of a text. What is read off a picture has its own mind on spaces, and on `I` and `l`. */
const letters = (text: string) => text.toLowerCase().replace(/[il|1!]/g, 'i').replace(/[^a-z]/g, '')

const openings = ['AI-generated', 'written by ChatGPT'].map(letters)
/** Words of the text itself, by which a page begins that shows no label. */
const texts = ['The sea rises twice a day', 'The harbour wall was built of granite'].map(letters)

/** Where a page begins: the rest of the first view takes time to read, and has no other words. */
const firstWords = { x: 0, y: 0, width: 1280, height: 520 }

/** Read the first view as a program that knows nothing of the page reads its picture. */
async function read(html: string): Promise<string> {
  const picture = await withPage(html, async (page) => {
    // Long enough for what moves in.
    await page.waitForTimeout(500)
    return page.screenshot({ clip: firstWords })
  })
  const { data } = await worker.recognize(picture)
  return letters(data.text)
}

function isReadFirst(text: string): boolean {
  const at = Math.min(...openings.map((each) => text.indexOf(each)).filter((found) => found >= 0))
  const start = Math.min(...texts.map((each) => text.indexOf(each)).filter((found) => found >= 0))
  return at < start || (at < Infinity && start === Infinity)
}

/** What a program that reads pictures can't tell, with what a person sees. */
const unlike: Readonly<Record<string, string>> = {
  'one line of several': 'the opening is read, and the sentences behind it are cut',
  'yellow on white': 'a program makes black of any ink before it reads'
}

/** Each way of hiding and of showing once, with one of its five forms; of the pages that the audit was developed on every third. */
const sample: readonly KnownPage[] = [
  ...measuredPages.filter((_, index) => index % 5 === Math.floor(index / 5) % 5),
  ...[...hiddenPages, ...honestPages].filter((_, index) => index % 3 === 0)
].filter(({ because }) => !/after (?:a|two) seconds?/.test(because))

it('what is known of the pages is what is read off their pictures', async () => {
  const others: string[] = []
  for (const { name, html, isSeen } of sample) {
    const way = name.replace(/ \([^)]*\)$/, '')
    if (unlike[way] === undefined && isReadFirst(await read(html)) !== isSeen) others.push(name)
  }
  expect(sample.length).toBeGreaterThan(95)
  expect(others).toEqual([])
})
