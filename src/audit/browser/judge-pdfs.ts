import type { AuditedPage } from './browser-page.js'
import { foldText, type PageWords } from './find-page-words.js'
import { comparable, proseOf } from './judge-words.js'
import { bytesOf } from './measure-words.js'
import type { PageTexts } from './page-texts.js'
import type { LookOptions, StateLook } from './state-look.js'

/** Judge whether each reader of the printed page finds the words, and finds them first. */
export async function judgePdfs(
  page: AuditedPage,
  found: PageWords,
  texts: PageTexts,
  { pdfReaders = [] }: LookOptions
): Promise<StateLook['judgements']> {
  if (pdfReaders.length === 0) return []
  const { data } = await page.send('Page.printToPDF', { printBackground: true })
  const pdf = bytesOf(String(data))
  const missing: number[] = []
  const late: number[] = []
  for (const [index, read] of pdfReaders.entries()) {
    const text = comparable(await read(pdf.slice()))
    const at = text.indexOf(comparable(found.text))
    const before = proseOf(texts, found.block).slice(0, 3).find((block) => {
      const start = text.indexOf(comparable(foldText(block.text).text).slice(0, 60))
      return start >= 0 && start < at
    })
    if (at < 0) missing.push(index + 1)
    else if (before) late.push(index + 1)
  }
  const judgements: StateLook['judgements'][number][] = []
  if (missing.length > 0) {
    const message = `${readersNamed(missing, 'doesn’t find', 'don’t find')} the words.`
    judgements.push({ ruleId: 'audit/states', outcome: 'fail', message })
  }
  if (late.length > 0) {
    const message = `${readersNamed(late, 'reads', 'read')} text before the words.`
    judgements.push({ ruleId: 'audit/reading-order', outcome: 'fail', message })
  }
  return judgements
}

function readersNamed(numbers: readonly number[], does: string, doTogether: string): string {
  const isOne = numbers.length === 1
  return `${isOne ? 'Reader' : 'Readers'} ${numbers.join(' and ')} of the PDF ${isOne ? does : doTogether}`
}
