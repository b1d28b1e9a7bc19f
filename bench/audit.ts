import axe from 'axe-core'
import { JSDOM, VirtualConsole } from 'jsdom'
import { corpusPages } from '../test/audit/corpus/index.js'
import { searchSource, searchText } from '../test/audit/corpus/searchers.js'
import { built } from './built.js'
import { type Comparison, median } from './measure.js'

const { auditHtml } = await built<typeof import('../src/audit/index.js')>('audit/index.js')

const measured = corpusPages().filter(({ part }) => part === 'measured')
const lost = measured.filter(({ isLost }) => isLost)
const seen = measured.filter(({ isLost }) => !isLost)

/** A page in jsdom with axe-core in it: what it takes to make that is not counted. */
function openInJsdom(html: string) {
  const { window } = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true, virtualConsole: new VirtualConsole() })
  window.eval(axe.source)
  return window as typeof window & { readonly axe: typeof axe }
}

async function runAxe(window: ReturnType<typeof openInJsdom>): Promise<boolean> {
  const { violations, incomplete } = await window.axe.run(window.document)
  const nodes = [...violations, ...incomplete].flatMap((result) => result.nodes)
  return nodes.some(({ target }) => target.join(' ').includes('#told'))
}

const isCaught = (html: string) =>
  auditHtml(html).findings.some(({ outcome, ruleId }) => outcome !== 'pass' && ruleId !== 'audit/fewer-marks')
const isAlarm = (html: string) => auditHtml(html).verdict === 'fail'

const share = (count: number, of: number) => (100 * count) / of
const percent = (count: number, of: number) => `${share(count, of).toFixed(1)} %`

/** What the static audit catches and what it takes, beside axe-core in jsdom and searches for words. */
export async function compareAudit(): Promise<Comparison[]> {
  const sample = measured.filter((_, index) => index % 8 === 0)
  const times = { audit: [] as number[], axe: [] as number[] }
  const caughtByAxe = { lost: 0, seen: 0, ofLost: 0, ofSeen: 0 }
  for (const page of sample) {
    const window = openInJsdom(page.html)
    const begun = performance.now()
    const isFound = await runAxe(window)
    times.axe.push(performance.now() - begun)
    window.close()
    const start = performance.now()
    auditHtml(page.html)
    times.audit.push(performance.now() - start)
    caughtByAxe[page.isLost ? 'ofLost' : 'ofSeen']++
    if (isFound) caughtByAxe[page.isLost ? 'lost' : 'seen']++
  }
  const [ours, theirs] = [median(times.audit), median(times.axe)]
  const caught = lost.filter(({ html }) => isCaught(html)).length
  const alarms = seen.filter(({ html }) => isAlarm(html)).length
  const missing = (search: (html: string) => boolean) => lost.filter(({ html }) => !search(html)).length
  const site = Array.from({ length: 500 }, (_, index) => measured[index % measured.length]?.html ?? '')
  const siteTimes = Array.from({ length: 3 }, () => {
    const begun = performance.now()
    for (const html of site) auditHtml(html)
    return performance.now() - begun
  })
  const siteTime = Math.min(...siteTimes)
  return [
    {
      title: 'axe-core in jsdom / static audit, the same pages',
      target: 8,
      better: 'higher',
      ratio: theirs / ours,
      detail: `${theirs.toFixed(1)} ms and ${ours.toFixed(1)} ms a page, ${sample.length} pages; what it takes to build the DOM is not counted for axe-core`
    },
    {
      title: 'lost labels caught, of 100',
      target: 99,
      better: 'higher',
      ratio: share(caught, lost.length),
      detail: `${lost.length} pages; axe-core (a violation or an open question at the words) ${percent(caughtByAxe.lost, caughtByAxe.ofLost)} of ${caughtByAxe.ofLost}, search of the source ${percent(missing(searchSource), lost.length)}, search of the text ${percent(missing(searchText), lost.length)}`
    },
    {
      title: 'false alarms, of 100',
      target: 2,
      better: 'lower',
      ratio: share(alarms, seen.length),
      detail: `${seen.length} pages; axe-core ${percent(caughtByAxe.seen, caughtByAxe.ofSeen)} of ${caughtByAxe.ofSeen}`
    },
    {
      title: 'a site of 500 pages, in seconds',
      target: 5,
      better: 'lower',
      ratio: siteTime / 1000,
      detail: 'one core, the fastest of three rounds'
    }
  ]
}
