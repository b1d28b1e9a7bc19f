import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { AuditPageOptions } from '../../src/audit/browser/index.js'
import { auditMarkdown } from '../../src/audit/index.js'
import { chatNotice, labelReply } from '../../src/chat/index.js'
import { labelHtml, renderOverlay } from '../../src/html/index.js'
import { labelMarkdown, readMarkdown } from '../../src/markdown/index.js'
import { locales } from '../../src/notice/locales/index.js'
import { labelPost } from '../../src/social/index.js'
import { browserPages } from '../browser-pages.js'
import { pageOf } from '../audit/browser/pages.js'
import { letters } from './mail/templates.js'
import { auditPage } from '../patient-audit.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const facts = {
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  responsible: 'author',
  review: { by: 'Ada Lovelace' }
} as const

const { withPage } = browserPages()

async function troubleIn(html: string, options: AuditPageOptions): Promise<string[]> {
  const { findings } = await withPage(html, (page) => auditPage(page, options))
  return findings.flatMap(({ outcome, message, place }) => (outcome === 'pass' ? [] : [`${message} (${place?.state})`]))
}

/** The browser of the tests has no letters of other scripts: their words are not painted there. */
const drawn = locales.filter(({ tag }) => ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'].includes(tag))

describe('every page of this library passes its audit', () => {
  it.each(drawn.map(({ tag }) => tag))('a labelled page in %s, in every state but the last', async (locale) => {
    const html = pageOf({ body: `<h1>Tides</h1><h2 id="more">More</h2>${'<p>The sea rises twice a day, and falls twice, as the moon pulls it.</p>'.repeat(8)}` })
    const states = ['load', 'scroll', 'width-390', 'width-320', 'zoom-400', 'text-spacing', 'dark', 'forced-colors', 'print', 'deep-link'] as const
    expect(await troubleIn(labelHtml(html, facts, { locale }).value, { states })).toEqual([])
  })

  it.each(drawn.map(({ tag }) => tag))('a livestream’s overlay in %s', async (locale) => {
    const overlay = renderOverlay(
      { ...facts, use: 'livestream', audiencePrompts: 'none', review: { by: 'Ada Lovelace', mode: 'while-streaming' } },
      { locale }
    )
    expect(await troubleIn(overlay, { states: ['load', 'dark'] })).toEqual([])
  })

  it.each(drawn.map(({ tag }) => tag))('a chat whose notice stands first, in %s', async (locale) => {
    const notice = chatNotice({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', responsible: 'author' }, locale })
    const body = `<h1>Ask the harbour office</h1>${notice.html}<div role="log"><p>When is high tide?</p><p>At six in the morning, and again at half past six in the evening.</p></div>`
    expect(await troubleIn(pageOf({ body }), { states: ['load', 'width-390', 'dark'] })).toEqual([])
  })

  it.each(Object.keys(letters))('a mail: %s', async (name) => {
    const { payload } = labelPost('email', { html: letters[name] ?? '' }, facts)
    const states = ['load', 'width-390', 'dark'] as const
    expect(await troubleIn(String(payload.html), { states })).toEqual([])
  })

  it('a chat whose first answer opens with the notice, as in the example', async () => {
    const { value } = labelReply('At six in the morning, and again at half past six in the evening.', { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)', responsible: 'author' }, format: 'html' })
    const source = readFileSync(`${root}examples/chatbot/page.html`, 'utf8').replace(/<script[^]*<\/script>/, '')
    const html = source.replace(/(role="log"[^>]*>)/, `$1<p class="user">When is high tide?</p><div class="assistant">${value}</div>`)
    expect(await troubleIn(html, { states: ['load', 'width-390', 'dark'] })).toEqual([])
  })

  it.each(readdirSync(`${root}examples/pipeline/documents`).filter((name) => /\.mdx?$/.test(name)))('the document %s of the pipeline example', (name) => {
    const source = readFileSync(`${root}examples/pipeline/documents/${name}`, 'utf8')
    const format = name.endsWith('.mdx') ? 'mdx' : 'md'
    const { value } = labelMarkdown(source, facts, { format })
    // A document that declares some of its facts gets the others from the site.
    const told = readMarkdown(value)
    expect(auditMarkdown(value, { format, ...(told ? { facts: told } : {}) }).findings.filter(({ outcome }) => outcome === 'fail')).toEqual([])
  })

  it('the page of the pipeline example', async () => {
    const source = readFileSync(`${root}examples/pipeline/documents/page.html`, 'utf8')
    expect(await troubleIn(labelHtml(source, facts).value, { states: ['load', 'width-390', 'print'] })).toEqual([])
  })

  it('but one in letters that the browser has no font for fails', async () => {
    const body = `<h1>潮</h1>${'<p>海は一日に二度満ち、二度引く。月がそれを引くからである。</p>'.repeat(3)}`
    const { value } = labelHtml(pageOf({ body }), facts, { locale: 'ja' })
    expect((await troubleIn(value, { states: ['load'] })).join()).toMatch(/letters that open the words are seen/)
  })
})
