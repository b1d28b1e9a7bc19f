import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../scripts/browser.js'
import { measuredPages } from '../test/audit/browser/measured-pages.js'
import { type KnownPage, pageOf } from '../test/audit/browser/pages.js'
import { auditPage } from '../src/audit/browser/index.js'
import { labelHtml } from '../src/html/index.js'
import { type Comparison, medians } from './measure.js'

const axeSource = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** What one way of checking says of a page: whether it takes the words to be hidden. */
type Check = (page: Page) => Promise<boolean>

declare const axe: { run(): Promise<{ violations: { nodes: { html: string }[] }[] }> }

const checks: Readonly<Record<string, Check>> = {
  'auditPage: not a pass': async (page) => (await auditPage(page, { states: ['load'] })).verdict !== 'pass',
  'the words in the source': async (page) => !(await page.content()).includes('AI-generated'),
  'the words in innerText': async (page) =>
    !(await page.evaluate(() => document.body.innerText.includes('AI-generated'))),
  'checkVisibility, with opacity and visibility': (page) =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('*')].filter(
        (each) => each.children.length < 3 && each.textContent.includes('AI-generated')
      )
      return !all.some((each) =>
        each.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
      )
    }),
  'axe-core, a violation that names the words': async (page) => {
    await page.evaluate(axeSource)
    const { violations } = await page.evaluate(() => axe.run())
    return violations.some(({ nodes }) => nodes.some(({ html }) => html.includes('AI-generated') || html.includes('label')))
  }
}

/**
 * Try every check on the pages that the audit was not developed on, in one run: how many of the
 * hidden words it catches, and on how many honest pages it raises a false alarm.
 */
async function compareChecks(): Promise<Comparison[]> {
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const pages = measuredPages
  const alarms: Record<string, KnownPage[]> = Object.fromEntries(Object.keys(checks).map((name) => [name, []]))
  for (const each of pages) {
    for (const [name, check] of Object.entries(checks)) {
      const page = await context.newPage()
      await page.setContent(each.html)
      if (await check(page).catch(() => false)) alarms[name]?.push(each)
      await page.close()
    }
  }
  await browser.close()
  const hidden = pages.filter(({ isSeen }) => !isSeen).length
  const honest = pages.length - hidden
  for (const [name, found] of Object.entries(alarms)) {
    const caught = found.filter(({ isSeen }) => !isSeen).length
    const wrong = found.filter(({ isSeen }) => isSeen).length
    console.log(`  ${name}: ${caught} of ${hidden} hidden caught, ${wrong} of ${honest} false alarms`)
  }
  const ours = alarms['auditPage: not a pass'] ?? []
  const caught = ours.filter(({ isSeen }) => !isSeen).length / hidden
  const wrong = ours.filter(({ isSeen }) => isSeen).length / honest
  return [
    { title: 'hidden words that auditPage catches', target: 0.99, better: 'higher', ratio: caught, detail: 'share of pages' },
    { title: 'honest pages at which it raises an alarm', target: 0.02, better: 'lower', ratio: wrong, detail: 'share of pages' }
  ]
}

/** Time one state of auditPage and axe-core on the same page, in turn. */
export async function comparePages(): Promise<Comparison[]> {
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.setContent(documentation())
  const contenders = [
    { name: 'auditPage', run: () => auditPage(page, { states: ['load'] }) },
    {
      name: 'axe-core',
      run: async () => {
        await page.evaluate(axeSource)
        await page.evaluate(() => axe.run())
      }
    }
  ]
  const [ours = 0, theirs = 1] = await medians(contenders, 9, 2)
  await browser.close()
  return [
    {
      title: 'one state of auditPage, of the time of axe-core',
      target: 1,
      better: 'lower',
      ratio: ours / theirs,
      detail: `${ours.toFixed(0)} ms and ${theirs.toFixed(0)} ms on a page of documentation`
    },
    ...(await compareChecks())
  ]
}

/** A page as documentation has them: a menu, headings, paragraphs with links, code, a table. */
function documentation(): string {
  const menu = Array.from({ length: 60 }, (_, index) => `<li><a href="#s${index}">Part ${index} of the tides</a></li>`).join('')
  const parts = Array.from(
    { length: 30 },
    (_, index) =>
      `<h2 id="s${index}">Part ${index}</h2><p>The sea rises <a href="#s1">twice a day</a>, and falls twice, as the <em>moon</em> pulls it along.</p><pre><code>tide(${index})</code></pre><table><tr><th>Hour<th>Height<tr><td>${index}<td>2.4</table>`
  ).join('')
  const body = `<nav><ul>${menu}</ul></nav><h1>Tides</h1>${parts}`
  return labelHtml(pageOf({ body, css: 'nav{float:right}' }), {
    author: 'Ada Lovelace',
    ai: 'GPT-4 (OpenAI)',
    roles: { drafting: 'ai', editing: 'author' },
    responsible: 'author',
    review: { by: 'Ada Lovelace' }
  }).value
}
