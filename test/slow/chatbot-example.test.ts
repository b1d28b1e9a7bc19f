import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { auditPage } from '../patient-audit.js'

const notice = 'You are talking to an artificial intelligence (AI) system, not a person.'

let server: Server
let browser: Browser

beforeAll(async () => {
  const path = '../../examples/chatbot/server.mjs'
  const { startServer }: { startServer: () => Promise<Server> } = await import(path)
  server = await startServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function open(room: string): Promise<Page> {
  const page = await browser.newPage()
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/?room=${room}`)
  await page.waitForSelector('[data-ready]')
  return page
}

async function ask(page: Page, text: string): Promise<string> {
  const count = await page.locator('.assistant').count()
  await page.fill('#text', text)
  await page.click('button')
  const answer = page.locator('.assistant').nth(count)
  await answer.and(page.locator('[data-done]')).waitFor()
  return (await answer.textContent()) ?? ''
}

describe('examples/chatbot', () => {
  it('shows the notice before the first word of the model, and says it once', async () => {
    const page = await open('first')
    // Every state of the conversation that a reader could have seen.
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver(() => {
        seen.push(document.querySelector('.assistant')?.textContent ?? '')
      }).observe(document.querySelector('#log') as Element, { childList: true, subtree: true })
    })
    expect(await ask(page, 'When do you open?')).toContain('opens at ten')
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
    for (const text of seen.filter(Boolean)) expect(text.startsWith(notice)).toBe(true)
    expect(seen.some((text) => text.includes('opens') && !text.includes('Mondays'))).toBe(true)
    expect(await ask(page, 'And the price?')).not.toContain(notice)
    await page.close()
  })
  it('passes its audit, as readers see and hear it', async () => {
    const page = await open('audited')
    await ask(page, 'When do you open?')
    const { findings } = await auditPage(page, { states: ['load', 'width-390', 'dark'] })
    expect(findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
    await page.close()
  })
  it('announces it, keeps it after a reload, and copies it with the text', async () => {
    const page = await open('second')
    await ask(page, 'When do you open?')
    await expect(page.getByRole('log').textContent()).resolves.toContain(notice)
    expect(await page.getAttribute('#log', 'aria-live')).toBe('polite')
    await page.reload()
    await page.waitForSelector('.assistant')
    expect(await page.textContent('.assistant')).toContain(notice)
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.assistant') as Element)
      return String(getSelection())
    })
    expect(copied.startsWith(notice)).toBe(true)
    expect(copied).toContain('Known limits of this text: opening hours')
    await page.close()
  })
  it('tags every message of a simulated person, beside the notice', async () => {
    const page = await open('persona')
    const first = await ask(page, 'Who are you?')
    expect(first).toContain(notice)
    expect(first).toContain('[Simulated: Grace Hopper]')
    const second = await ask(page, 'And?')
    expect(second.startsWith('[Simulated: Grace Hopper]')).toBe(true)
    await page.close()
  })
  it('says when a person takes over, and gives the notice again after', async () => {
    const page = await open('handover')
    await ask(page, 'Hello')
    const person = await ask(page, '/person please')
    expect(person).toContain('a person is writing')
    expect(person).not.toContain(notice)
    expect(await ask(page, 'Thanks')).toContain(notice)
    await page.close()
  })
})
