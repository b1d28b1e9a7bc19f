import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { convert } from 'html-to-text'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { labelPost, unlabelPost } from '../../src/social/index.js'
import { disclosure } from '../social/payloads.js'
import { letters } from './mail/templates.js'
import { type Painted, paintOf } from './mail/paint.js'
import { readers, rules } from './mail/readers.js'

const opening = 'AI-generated.'
const words = `${opening} AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.`

/** The forms that are compared. The second is what mail had before, and shows that a label can fail. */
const forms: Readonly<Record<string, (html: string) => string>> = {
  'the form of mail': (html) => labelPost('email', { html }, disclosure).payload.html ?? '',
  'a bare paragraph': (html) => {
    const { html: labelled = '' } = labelPost('email', { html }, disclosure).payload
    const bare = `<p><strong>${opening}</strong>${words.slice(opening.length)}</p>`
    return labelled
      .replace('<title>[AI-generated] ', '<title>')
      .replace(/<table role="presentation" lang="en" dir="ltr".*?<\/table>/, bare)
  }
}

/** Each paint of the mail form that fails, and why. None is left unexplained. */
const explained: Readonly<Record<string, string>> = {
  'cells with forced colours · inline-css':
    'It puts rules of the style sheet with `!important` over the attribute’s, where CSS has it the other way.',
  'everything white by force · inline-css': 'As above.',
  'cells with forced colours · Outlook for Windows':
    'It reads `!important` in style sheets alone, so no attribute can stand against one there.'
}

/** WCAG 1.4.3. */
const enough = 4.5
/** Of a hundred paints. */
const mostFailures = 3

let browser: Browser
let page: Page
let lens: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 800, height: 600 }, javaScriptEnabled: true })
  lens = await browser.newPage()
})
afterAll(() => browser.close())

async function measure(form: (html: string) => string) {
  const paints: { letter: string; reader: string; painted: Painted }[] = []
  for (const [letter, html] of Object.entries(letters)) {
    const labelled = form(html)
    for (const [reader, read] of Object.entries(readers)) {
      const painted = await paintOf(page, lens, { html: await read(labelled), opening })
      paints.push({ letter, reader, painted })
    }
  }
  return paints
}

const fails = ({ painted }: { painted: Painted }) => !painted.isFirst || painted.contrast < enough

describe('the label in letters, through the programs that show them', () => {
  it('has at least 40 letters and 10 readers to stand in', () => {
    expect(Object.keys(letters).length).toBeGreaterThanOrEqual(40)
    expect(Object.keys(readers).length).toBeGreaterThanOrEqual(10)
    for (const { source } of Object.values(rules)) for (const each of source) expect(each).toMatch(/ \d{4}-\d\d/)
  })

  it('is painted first and readable in all but few, and each of those is explained', async () => {
    const paints = await measure(forms['the form of mail'] ?? String)
    const failed = paints.filter(fails)
    const unexplained = failed.filter(({ letter, reader }) => explained[`${letter} · ${reader}`] === undefined)
    report('the form of mail', paints)
    expect(unexplained).toEqual([])
    expect(failed.length * 100).toBeLessThanOrEqual(mostFailures * paints.length)
  })

  it('would fail in many as a bare paragraph', async () => {
    const paints = await measure(forms['a bare paragraph'] ?? String)
    report('a bare paragraph', paints)
    expect(paints.filter(fails).length * 100).toBeGreaterThan(mostFailures * 5 * paints.length)
  })
})

describe('the label in letters that DarkReader turns dark', () => {
  const script = createRequire(import.meta.url).resolve('darkreader')
  const change = async (to: Page) => {
    await to.addScriptTag({ path: script })
    await to.evaluate(() => {
      const { DarkReader } = globalThis as unknown as { DarkReader: { enable: (theme: object) => void } }
      DarkReader.enable({})
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    })
  }

  it('is as readable there', async () => {
    const contrasts: [letter: string, contrast: number][] = []
    for (const [letter, html] of Object.entries(letters)) {
      const labelled = forms['the form of mail']?.(html) ?? ''
      const { contrast } = await paintOf(page, lens, { html: labelled, opening, change })
      contrasts.push([letter, contrast])
    }
    if (process.env['MAIL_REPORT']) console.log(Math.min(...contrasts.map(([, contrast]) => contrast)))
    expect(contrasts.filter(([, contrast]) => contrast < enough)).toEqual([])
  })
})

/** Write the table of docs/mail.md anew, where that is asked for. */
function report(form: string, paints: Awaited<ReturnType<typeof measure>>): void {
  const path = process.env['MAIL_REPORT']
  if (!path) return
  const failed = paints.filter(fails)
  const least = Math.min(...paints.filter((each) => !fails(each)).map(({ painted }) => painted.contrast))
  const rows = Object.keys(readers).map((reader) => `${reader}: ${failed.filter((each) => each.reader === reader).length}`)
  writeFileSync(path, `${form}: ${failed.length} of ${paints.length}, least contrast of the others ${least.toFixed(1)}; ${rows.join('; ')}\n${failed.map(({ letter, reader, painted }) => `  ${letter} · ${reader}: ${painted.contrast.toFixed(1)}${painted.isFirst ? '' : ', not first'}`).join('\n')}\n`, { flag: 'a' })
}

describe('a letter that a program rewrote', () => {
  const rewriting = Object.entries(readers).filter(([name]) => !(name in rules))

  it.each(rewriting)('has one label when it is labelled again, which comes off: %s', async (_, read) => {
    for (const [letter, html] of Object.entries(letters)) {
      const given = await read(labelPost('email', { html }, disclosure).payload.html ?? '')
      const again = labelPost('email', { html: given }, disclosure).payload.html ?? ''
      expect(convert(again).split(opening).length, letter).toBe(2)
      const bare = unlabelPost('email', { html: given })
      expect(bare.changed, letter).toBe(true)
      expect(convert(bare.payload.html ?? ''), letter).not.toContain(opening)
      expect(labelPost('email', { html: again }, disclosure).payload.html, letter).toBe(again)
    }
  })

  it('has the label first when it becomes plain text', () => {
    for (const [letter, html] of Object.entries(letters)) {
      const text = convert(labelPost('email', { html }, disclosure).payload.html ?? '')
      expect(text.replace(/\s+/g, ' ').startsWith(words), `${letter}: ${text.slice(0, 80)}`).toBe(true)
    }
  })
})

function has(program: string): boolean {
  try {
    execFileSync('which', [program])
    return true
  } catch {
    return false
  }
}

describe.each([
  ['w3m', ['-dump', '-T', 'text/html', '-cols', '200']],
  ['lynx', ['-dump', '-stdin', '-force_html', '-width=200', '-nolist']]
])('the text browser %s', (program, options) => {
  it.skipIf(!has(program))('reads the label first', () => {
    for (const [letter, html] of Object.entries(letters)) {
      const input = forms['the form of mail']?.(html) ?? ''
      const dumped = execFileSync(program, options, { input, encoding: 'utf8' })
      // What w3m says of a picture behind the words.
      const text = dumped.replace(/\s+/g, ' ').replace(/^ ?bg image\([^)]*\)/, '').trim()
      expect(text.startsWith(words), `${letter}: ${text.slice(0, 80)}`).toBe(true)
    }
  })
})
