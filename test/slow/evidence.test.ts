import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { browserEnvironment, launchBrowser } from '../../scripts/browser.js'
import { auditHtml } from '../../src/audit/index.js'
import { labelHtml } from '../../src/html/index.js'
import { runIn } from '../cli/support.js'
import { generated } from '../html/fixtures.js'
import { lead, pageOf } from '../audit/browser/pages.js'
import { auditPage } from '../patient-audit.js'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

let folder: string
let browser: Browser
let report: string
/** The same without the pictures, which are long. */
let pictureless: string

beforeAll(async () => {
  for (const [name, value] of Object.entries(await browserEnvironment())) vi.stubEnv(name, value)
  browser = await launchBrowser()
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'forthright-')))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const text = '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p>'
  write('covered.html', pageOf({ css: 'main::after{content:"";position:fixed;inset:0 0 40%;background:#eee}' }))
  write('denied.html', pageOf({ body: `<h1>Tides</h1>${lead}${text}<p>This text is 100 % human-written.</p>` }))
  write('none "<b>.html', pageOf({ body: `<h1>Tides</h1>${text}` }))
  write('seen.html', pageOf({}))
  const { output, errors } = await runIn(folder, ['audit', '.', '--browser', '--states', 'load,dark', '--format', 'html'])
  expect(errors).toBe('')
  report = output
  pictureless = report.replaceAll(/base64,[^"]*/g, '')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('forthright audit --browser --format html', () => {
  it('shows each page in each state, with the rectangle, the numbers and what covers the words', () => {
    expect(pictureless.match(/<h2 /g)).toHaveLength(4)
    expect(report.match(/<img src="data:image\/png;base64,/g)).toHaveLength(6)
    expect(pictureless).toMatch(/<h2 id="page-1">covered\.html <span class="fail">fails<\/span>/)
    expect(pictureless).toMatch(/The words take \d{3} by \d{2,3} pixels, at \d+, \d+\./)
    expect(pictureless).toMatch(/0 % of the letters that open the words are seen: <code>[^<]*main::after<\/code> lies over them/)
    expect(pictureless).toMatch(/<h2 id="page-4">seen\.html <span class="pass">passes<\/span>/)
    expect(pictureless).toMatch(/The words have a contrast of \d+(?:\.\d+)? : 1/)
    expect(pictureless).toContain('4 pages: 3 can be missed')
  })

  it('shows names and words of pages as text', () => {
    expect(pictureless).toContain('none &quot;&lt;b&gt;.html')
    expect(pictureless).not.toContain('<b>')
  })

  it('links the pictures where they lie in a folder', async () => {
    const argv = ['audit', 'seen.html', '--browser', '--states', 'load', '--format', 'html', '--pictures', 'shots', '--output-file', 'reports/audit.html']
    expect((await runIn(folder, argv)).code).toBe(0)
    expect(readFileSync(join(folder, 'reports/audit.html'), 'utf8')).toContain('<img src="../shots/seen-load.png"')
    expect(readFileSync(join(folder, 'shots/seen-load.png')).subarray(1, 4).toString()).toBe('PNG')
  })

  it('shows the failing pages alone with --quiet', async () => {
    const { output } = await runIn(folder, ['audit', 'seen.html', 'denied.html', '--browser', '--states', 'load', '--format', 'html', '--quiet'])
    expect(output.match(/<h2 [^>]*>[^ ]*/g)).toEqual(['<h2 id="page-1">denied.html'])
  })
})

describe('such a report, audited itself', () => {
  it('is not taken for a page that discloses, though it quotes labels', () => {
    const { verdict, words, findings } = auditHtml(report)
    expect(words).toBeUndefined()
    expect(verdict).toBe('needs-review')
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['audit/disclosure-present'])
    // The control: what stands there unquoted is said by the page.
    expect(auditHtml(report.replaceAll('The words that were found: <q>', '')).words).toBeDefined()
  })

  it('has no label of its own for those who open it', async () => {
    const page = await browser.newPage()
    await page.setContent(report)
    const { words, findings } = await auditPage(page, { states: ['load'] })
    expect(words).toBeUndefined()
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['audit/disclosure-present'])
    expect(await auditPage(page, { states: ['load'], facts: 'human-only' })).toMatchObject({ verdict: 'pass' })
    await page.close()
  })

  it('passes once it is labelled by whoever adds to it with AI', async () => {
    const own = report.replaceAll('100 % human-written', '…')
    const { value } = labelHtml(own, generated)
    expect(auditHtml(value, { facts: generated }).findings).toEqual([])
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.setContent(value)
    const { findings } = await auditPage(page, { states: ['load', 'width-390', 'dark', 'forced-colors', 'print'] })
    expect(findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
    await page.close()
  })

  it.each(['light', 'dark'] as const)('is accessible by every rule of axe-core, in %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme })
    await page.setContent(report)
    await page.evaluate(axeSource)
    const { violations } = await page.evaluate(() => axe.run())
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    await page.close()
  })
})
