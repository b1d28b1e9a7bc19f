import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { createHtmlLabeler } from '../../src/html/create-html-labeler.js'
import { labelHtml, renderOverlay } from '../../src/html/index.js'
import { browserPages } from '../browser-pages.js'
import { generated, leadWords } from './fixtures.js'
import { browserPayloads } from './hostile-payloads.js'

const { newPage } = browserPages()
let page: Page

beforeAll(async () => {
  page = await newPage()
})

const text = '<p>The sea rises twice a day, and falls twice.</p>'.repeat(5)
const article = (body: string, head = '') =>
  `<!doctype html><html><head><title>T</title>${head}</head><body><article>${body}${text}</article></body></html>`
const labelled = (body: string, head = '') => labelHtml(article(body, head), generated).value
const naive = (body: string) =>
  article(`<p><strong>AI-generated.</strong>${leadWords.slice(13)}</p>${body}`)

/** Whether the label is seen: each letter box of its mark is hit by a pointer and has contrast. */
async function isSeen(html: string): Promise<boolean> {
  await page.setContent(html, { waitUntil: 'load' })
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let node = walker.nextNode()
    while (node && !node.nodeValue?.startsWith('AI-generated.')) node = walker.nextNode()
    const parent = node?.parentElement
    if (!node || !parent) return false
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    const isLarge = box.width > 60 && box.height > 9
    const points = [0.1, 0.5, 0.9].map((part) =>
      document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2)
    )
    const isHit = points.every((hit) => hit !== null && (hit === parent || parent.contains(hit)))
    let opacity = 1
    for (let each: Element | null = parent; each; each = each.parentElement) {
      opacity *= Number(getComputedStyle(each).opacity)
    }
    const { color, visibility } = getComputedStyle(parent)
    const isWhite = color === 'rgb(255, 255, 255)'
    return isLarge && isHit && opacity > 0.9 && visibility === 'visible' && !isWhite
  })
}

describe('in a browser', () => {
  it.each(Object.entries(browserPayloads))('%s', async (_, payload) => {
    expect(await isSeen(naive(payload.body))).toBe(payload.naive)
    expect(await isSeen(labelled(payload.body))).toBe(payload.ours)
  })

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['print', { media: 'print' }]
  ] as const)('has contrast above AAA in %s', async (_, media) => {
    await page.emulateMedia(media)
    await page.setContent(labelled('<h1>T</h1>', '<style>:root{color-scheme:light dark}body{background:#111;color:#eee}</style>'))
    const ratios = await contrasts(page)
    await page.emulateMedia({ media: null, colorScheme: null })
    expect(ratios).toHaveLength(4)
    for (const ratio of ratios) expect(ratio).toBeGreaterThan(7)
  })

  it('takes the system’s colours where the reader forces them', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.setContent(labelled('<h1>T</h1>'))
    const colours = await page.evaluate(() => {
      const notice = document.querySelector('article p')
      const probe = document.body.appendChild(document.createElement('div'))
      probe.style.cssText = 'color:CanvasText;background:Canvas'
      const of = (element: Element | null) => element && [getComputedStyle(element).color, getComputedStyle(element).backgroundColor].join()
      return { notice: of(notice), system: of(probe) }
    })
    await page.emulateMedia({ forcedColors: null })
    expect(colours.notice).toBe(colours.system)
  })

  it.each([
    ['a width of 320 pixels', 320],
    ['a zoom of 400 %', 1280 / 4]
  ])('wraps without scrolling sideways at %s', async (_, width) => {
    await page.setViewportSize({ width, height: 800 })
    await page.setContent(labelHtml(article('<h1>T</h1>'), { ...generated, author: { name: 'A'.repeat(150), kind: 'person' }, review: { by: 'A'.repeat(150) } }).value)
    const { scroll, inner, clipped } = await page.evaluate(() => {
      const notice = document.querySelector('article p')
      return {
        scroll: document.documentElement.scrollWidth,
        inner: window.innerWidth,
        clipped: notice ? notice.scrollHeight > notice.clientHeight + 1 : true
      }
    })
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(scroll).toBeLessThanOrEqual(inner)
    expect(clipped).toBe(false)
  })

  it('takes the text spacing that readers ask for, and loses nothing by it', async () => {
    const wcag = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'
    await page.setContent(labelled('<h1>T</h1>'))
    const measure = () =>
      page.evaluate(() => {
        const label = document.querySelector('article p[style]') as HTMLElement
        const style = getComputedStyle(label)
        const size = Number.parseFloat(style.fontSize)
        const of = (name: 'letterSpacing' | 'wordSpacing' | 'lineHeight') => Number.parseFloat(style[name]) / size || 0
        return {
          spacing: [of('lineHeight'), of('letterSpacing'), of('wordSpacing')],
          isWhole: label.scrollHeight <= label.clientHeight + 1 && label.scrollWidth <= label.clientWidth + 1
        }
      })
    expect((await measure()).spacing).toEqual([1.5, 0, 0])
    await page.addStyleTag({ content: wcag })
    const { spacing, isWhole } = await measure()
    expect(isWhole).toBe(true)
    expect(spacing[0]).toBeCloseTo(1.5)
    expect(spacing[1]).toBeCloseTo(0.12)
    expect(spacing[2]).toBeCloseTo(0.16)
  })

  it('is never smaller than the text round it, nor than 16 pixels', async () => {
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('article p') as Element).fontSize))
    await page.setContent(labelled('<h1>T</h1>', '<style>html{font-size:62.5%}</style>'))
    expect(await size()).toBe(16)
    await page.setContent(labelled('<h1>T</h1>', '<style>article{font-size:22px}</style>'))
    expect(await size()).toBe(22)
  })

  it('does not cover the sticky header of the page', async () => {
    const header = '<style>header{position:sticky;top:0;height:60px;z-index:10;background:#ccc}article{height:3000px}</style>'
    await page.setContent(labelHtml(`<!doctype html><html><head>${header}</head><body><header>Site</header><article>${text}</article></body></html>`, generated).value)
    const hit = await page.evaluate(() => {
      scrollTo(0, document.querySelector('article')?.offsetTop ?? 0)
      return document.elementFromPoint(200, 30)?.tagName
    })
    expect(hit).toBe('HEADER')
  })

  it.each([
    ['a picture', '<img style="float:left;width:200px;height:400px" alt="x"><p>The sea.</p>', 1],
    ['columns', '<div style="float:left;width:50%;height:300px">A</div><div style="float:left;width:50%;height:300px">B</div>', 1],
    ['a column that leaves little room', '<div style="float:left;width:95%;height:300px">A</div>', 1],
    ['nothing', '<p>The sea.</p>', 1],
    ['a picture, where it is an ordinary block', '<img style="float:left;width:200px;height:400px" alt="x"><p>The sea.</p>', 0]
  ])('repeats the label in a frame of its own behind %s that floats', async (_, body, own) => {
    const { value } = labelHtml(`<!doctype html><html><body><main><h1>T</h1>${body}</main></body></html>`, generated)
    const at = value.lastIndexOf('<p lang')
    const repeat = own ? value.slice(at) : value.slice(at).replace('display:flow-root', 'display:block')
    await page.setContent(value.slice(0, at) + repeat)
    const hits = await page.evaluate(() => {
      const notice = [...document.querySelectorAll('p[lang]')].at(-1) as Element
      notice.scrollIntoView({ block: 'center' })
      const { left, right, top, bottom } = notice.getBoundingClientRect()
      const corners = [[left + 4, top + 4], [left + 4, bottom - 4], [right - 4, top + 4], [right - 4, bottom - 4]] as const
      return corners.map(([x, y]) => document.elementFromPoint(x, y) === notice)
    })
    expect(hits.every(Boolean)).toBe(own === 1)
  })

  it('shows the label of a streamed page as soon as there is anything to see', async () => {
    const labeler = createHtmlLabeler(generated)
    expect(await isSeen(labeler.feed('<!doctype html><title>T</title><main><p>The'))).toBe(true)
  })

  it('shows the overlay at 1080p, over nothing', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    const review = { by: 'Ada Lovelace', mode: 'while-streaming' } as const
    expect(await isSeen(renderOverlay({ ...generated, use: 'livestream', audiencePrompts: 'none', review }))).toBe(true)
    const { size, top, ground } = await page.evaluate(() => {
      const notice = document.querySelector('p') as Element
      const style = getComputedStyle(notice)
      return {
        size: Number.parseFloat(style.fontSize),
        top: notice.getBoundingClientRect().top,
        ground: getComputedStyle(document.body).backgroundColor
      }
    })
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(size).toBeGreaterThan(36)
    expect(top).toBeLessThan(30)
    expect(ground).toBe('rgba(0, 0, 0, 0)')
  })
})

/** Contrast ratios of every element of the labels that bears text, on its own background. */
function contrasts(at: Page): Promise<number[]> {
  return at.evaluate(() => {
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    return [...document.querySelectorAll('article p[style], article p[style] strong')].map((element) => {
      const { color } = getComputedStyle(element)
      let ground: Element | null = element
      while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement
      const { backgroundColor } = getComputedStyle(ground ?? element)
      const [high = 0, low = 0] = [luminance(color), luminance(backgroundColor)].toSorted((a, b) => b - a)
      return (high + 0.05) / (low + 0.05)
    })
  })
}
