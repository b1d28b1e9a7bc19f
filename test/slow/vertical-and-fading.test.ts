import { describe, expect, it } from 'vitest'
import { labelHtml } from '../../src/html/index.js'
import { browserPages } from '../browser-pages.js'
import { auditPage } from '../patient-audit.js'

const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' } as const
// English, as not every machine has a font for columns of Japanese.
const english = '<p>The sea rises twice a day, and the people of the harbour have known it for as long as there were boats.</p>'

const { newPage, withPage } = browserPages()

async function trouble(html: string, states: readonly ('load' | 'width-320')[] = ['load']) {
  const { findings } = await withPage(html, (page) => auditPage(page, { states }))
  return findings.filter(({ outcome }) => outcome === 'fail').map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

function pageOf(css: string, change = (html: string) => html): string {
  const body = `<h1>Tides</h1>${english.repeat(4)}`
  return change(labelHtml(`<!doctype html><html lang="en"><head><title>T</title><style>${css}</style></head><body><main>${body}</main></body></html>`, facts).value)
}

const lead = /<p[^>]*>(?:(?!<\/p>).)*<strong.*?<\/p>/s

describe('text in columns', () => {
  it.each(['html{writing-mode:vertical-rl}', 'html{writing-mode:vertical-lr}', 'body{writing-mode:vertical-rl}', 'html{writing-mode:sideways-rl}'].flatMap((css) => [[css, 'load'], [css, 'width-320']] as const))(
    'has its label first where the columns begin: %s, %s',
    async (css, state) => {
      expect(await trouble(pageOf(css), [state])).toEqual([])
    }
  )
  it('in a part of the page is read in columns as well', async () => {
    expect(await trouble(pageOf('main{writing-mode:vertical-rl}'))).toEqual([])
  })
  it.each([
    ['behind the text', (html: string) => {
      const words = lead.exec(html)?.[0] ?? ''
      return html.replace(words, '').replace('</main>', `${words}</main>`)
    }],
    ['too small', (html: string) => html.replace(lead, (words) => `<div style="font-size:4px;zoom:.3">${words}</div>`)],
    ['faded', (html: string) => html.replace(lead, (words) => `<div style="opacity:.05">${words}</div>`)]
  ])('loses a label that is %s', async (_, change) => {
    expect(await trouble(pageOf('html{writing-mode:vertical-rl}', change))).not.toEqual([])
  })
})

describe('a label that changes slowly', () => {
  const slow = (css: string) => trouble(pageOf(css, (html) => html.replace(lead, (words) => `<div class="slow">${words}</div>`)))
  it.each([
    '@starting-style{.slow{opacity:1}}.slow{opacity:0;transition:opacity 99s}',
    '@keyframes out{to{opacity:0}}.slow{animation:out 99s forwards}',
    '@keyframes out{from{opacity:0}}.slow{animation:out 99s reverse forwards}',
    '@keyframes out{to{display:none}}.slow{animation:out 99s both}',
    '@keyframes out{to{transform:translateX(-3000px)}}.slow{animation:out 99s forwards}',
    '@keyframes out{to{transform:scale(.05)}}.slow{animation:out 99s forwards}',
    '@keyframes out{to{translate:0 -999px}}.slow{animation:out 99s both}',
    '@keyframes out{to{height:0}}.slow{overflow:hidden;height:12em;animation:out 99s forwards}',
    '@keyframes out{to{clip-path:inset(50%)}}.slow{clip-path:inset(0);animation:out 99s forwards}',
    '@keyframes out{to{filter:opacity(0)}}.slow{animation:out 99s forwards}',
    '@keyframes out{to{margin-top:2000px}}.slow{animation:out 99s forwards}',
    '@starting-style{.slow{transform:none}}.slow{transform:translateX(-3000px);transition:transform 99s}',
    '@starting-style{.slow{clip-path:inset(0)}}.slow{clip-path:inset(0 100% 0 0);transition:clip-path 99s}',
    // What holds the words up goes with the animation.
    '@keyframes hold{from,to{opacity:1}}.slow{opacity:0;animation:hold 99s}',
    '@keyframes hold{from,to{transform:none}}.slow{transform:translateX(-3000px);animation:hold 99s}',
    '@keyframes out{to{transform:translateX(-3000px)}}.slow{animation:out 49s 2 alternate-reverse forwards;animation-name:back}@keyframes back{from{transform:translateX(-3000px)}}.slow{animation-direction:alternate}'
  ])('is lost where it ends unseen: %s', async (css) => {
    expect(await slow(css)).not.toEqual([])
  })
  // The styles of this library’s labels are stronger than these.
  it.each([
    '@keyframes out{to{font-size:1px}}.slow{animation:out 99s forwards}',
    '@keyframes out{to{color:#fff}}.slow{animation:out 99s forwards}',
    '@keyframes out{to{visibility:hidden}}.slow{animation:out 99s forwards}',
    '@keyframes out{to{text-indent:-3000px}}.slow{animation:out 99s forwards}',
    '@keyframes come{from{transform:translateY(-3000px)}}main::after{content:"";position:fixed;inset:0;background:#fff;animation:come 99s}'
  ])('in words of other people is lost likewise: %s', async (css) => {
    const words = (style: string) => `<!doctype html><title>T</title><style>${style}</style><main><h1>Tides</h1><p class="slow">This article was written by ChatGPT.</p>${english}</main>`
    expect(await trouble(words(css))).not.toEqual([])
    expect(await trouble(words(css.replace(/99s(?: forwards)?/, '99s 99s paused both')))).toEqual([])
  })
  it('is measured as it ends without a word to the page, and runs on', async () => {
    const page = await newPage()
    await page.setContent(pageOf('@keyframes out{to{transform:translateX(-3000px)}}.slow{animation:out 99s forwards}', (html) => html.replace(lead, (words) => `<div class="slow">${words}</div>`)))
    await page.waitForTimeout(200)
    await page.evaluate(() => {
      for (const type of ['animationend', 'animationcancel']) document.addEventListener(type, () => document.body.setAttribute('data-told', type))
    })
    await auditPage(page, { states: ['load'] })
    const after = await page.evaluate(() => {
      const [animation] = document.getAnimations()
      const frames = (animation?.effect as KeyframeEffect | undefined)?.getKeyframes() ?? []
      return { told: document.body.getAttribute('data-told'), state: animation?.playState, last: frames.at(-1)?.['transform'] }
    })
    await page.close()
    expect(after).toEqual({ told: null, state: 'running', last: 'translateX(-3000px)' })
  })
  it.each([
    '@keyframes in{from{opacity:.6}}.slow{animation:in 99s both}',
    '@keyframes out{to{opacity:.6}}.slow{animation:out 99s}',
    '@keyframes out{to{transform:translateX(-3000px)}}.slow{animation:out 999s 4 alternate forwards}',
    '@starting-style{.slow{opacity:.7}}.slow{opacity:1;transition:opacity 99s}',
    '@keyframes in{from{transform:translateY(30px)}}.slow{animation:in 99s both}',
    '@keyframes in{from{transform:scale(.95)}}.slow{animation:in 99s both}',
    '@keyframes out{to{transform:translateY(20px)}}.slow{animation:out 99s}',
    '@keyframes out{to{transform:translateY(20px)}}.slow{animation:out 99s forwards}',
    '@keyframes in{from{color:#333}}.slow{animation:in 99s both}',
    '@starting-style{.slow{clip-path:inset(1px)}}.slow{clip-path:inset(0);transition:clip-path 99s}'
  ])('is none where it ends as it should: %s', async (css) => {
    expect(await slow(css)).toEqual([])
  })
})
