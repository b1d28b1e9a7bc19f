import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import type { DisclosureInput } from '../../src/index.js'
import { runIn } from '../cli/support.js'
import { auditPage } from '../patient-audit.js'

let folder: string
let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  browser = await launchBrowser()
  folder = mkdtempSync(join(tmpdir(), 'forthright-report-'))
  const disclosure = {
    author: 'Ada Lovelace',
    ai: 'GPT-4 (OpenAI)',
    roles: { drafting: 'ai', editing: 'author' },
    responsible: 'author'
  }
  writeFileSync(join(folder, 'forthright.config.json'), JSON.stringify({ disclosure }))
  writeFileSync(join(folder, 'facts.json'), JSON.stringify({ ...disclosure, roles: { drafting: 'author', summarizing: 'ai' } }))
  for (let page = 0; page < 20; page++) writeFileSync(join(folder, `page-${page}.md`), '# A\n\nText\n')
  writeFileSync(join(folder, 'human.md'), '---\ndisclosure: human-only\n---\nText\n')
  await runIn(folder, ['label', 'page-1*.md', '--write'])
  await runIn(folder, ['report', '-o', 'report.html', '--disclosure', 'facts.json'])
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the page of a report in a browser', () => {
  it('is filtered without a network, and says first what AI did', async () => {
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())))
    page.on('pageerror', (error) => void errors.push(error.message))
    await page.goto(pathToFileURL(join(folder, 'report.html')).href)
    const rows = page.locator('tbody tr:visible')
    expect(await rows.count()).toBe(21)
    const text = await page.locator('body').innerText()
    expect(text.indexOf('artificial intelligence system')).toBeLessThan(text.indexOf('21 documents'))
    await page.fill('#words', 'human.md')
    expect(await rows.count()).toBe(1)
    await page.fill('#words', '')
    await page.selectOption('#state', 'label: missing or another')
    expect(await rows.count()).toBe(9)
    expect(await page.locator('output').innerText()).toBe('9 of 21 shown')
    expect(errors).toEqual([])
    await context.close()
  })
  it('passes the audit, and so does the page of findings', async () => {
    await runIn(folder, ['check', '-f', 'html', '-o', 'findings.html'])
    const pages = { 'report.html': await readJson('facts.json'), 'findings.html': { humanOnly: true } as const }
    for (const [name, facts] of Object.entries(pages)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await page.goto(pathToFileURL(join(folder, name)).href)
      const { findings } = await auditPage(page, { facts, states: ['load', 'width-390', 'print', 'dark'] })
      await page.close()
      expect([name, findings.filter(({ outcome }) => outcome === 'fail')]).toEqual([name, []])
    }
  })
})

async function readJson(name: string): Promise<DisclosureInput> {
  return JSON.parse(await readFile(join(folder, name), 'utf8'))
}
