import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser.js'
import { labelHtml } from '../../src/html/index.js'
import { generated } from './fixtures.js'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
})
afterAll(() => browser.close())

/** Style sheets of pages that mean no harm, and of some that do. */
const held: Readonly<Record<string, string>> = {
  'scroll snap': 'html{scroll-snap-type:y mandatory}p{scroll-snap-align:center}body{height:3000px}',
  'scroll snap of sections': 'main{scroll-snap-type:y mandatory;overflow:auto;height:600px}p{scroll-snap-align:end}',
  'a row of boxes': 'main{display:flex}',
  'a row of boxes that wraps': 'main{display:flex;flex-wrap:wrap;gap:1em}',
  'a column of boxes': 'main{display:flex;flex-direction:column;align-items:flex-start}',
  'a column of boxes in the middle': 'main{display:flex;flex-direction:column;align-items:center;height:100vh}',
  'boxes that must shrink': 'main{display:flex;width:300px}main>*{flex:1 1 0;min-width:0}',
  'a grid': 'main{display:grid;grid-template-columns:1fr 1fr}',
  'a grid of narrow columns': 'main{display:grid;grid-template-columns:repeat(12,1fr)}h1{grid-column:1/-1}p{grid-column:3/11}',
  'a grid with places for the text': 'main{display:grid;grid-template-columns:1fr 60ch 1fr}main>*{grid-column:2}',
  'a subgrid': 'main{display:grid;grid-template-columns:[full-start] 1em [text-start] 1fr [text-end] 1em [full-end]}p{grid-column:text}',
  'columns': 'main{columns:3}',
  'columns of a height': 'main{columns:20em;column-fill:auto;height:300px}',
  'vertical writing': 'main{writing-mode:vertical-rl;height:500px}',
  'vertical writing to the right': 'main{writing-mode:vertical-lr;height:500px}',
  'sideways writing': 'main{writing-mode:sideways-rl;height:500px}',
  'right to left': 'main{direction:rtl}',
  'a drop cap': 'h1+p::first-letter,p:first-of-type::first-letter{font-size:0;float:left}',
  'an initial letter': 'p::first-letter{initial-letter:3;color:transparent}',
  'a first line': 'p:first-of-type strong::first-letter{font-size:1em}',
  'capitals': 'p{text-transform:uppercase;font-variant:small-caps}',
  'lines that are clamped': 'p{display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden}',
  'lines that are cut': 'p{overflow:hidden;white-space:nowrap;text-overflow:ellipsis;width:40px}',
  'line-clamp': 'p{line-clamp:1;max-block-size:1lh;overflow:clip}',
  'content that is skipped': 'p{content-visibility:hidden}',
  'content that is skipped until needed': 'main>*{content-visibility:auto;contain-intrinsic-size:1px}',
  'contain': 'p{contain:strict}',
  'container queries': 'main{container-type:inline-size}@container (width>1px){p{display:none}}',
  'a scope': '@scope(main){p{display:none!important}}',
  'layers': '@layer a{p{display:none!important}}',
  'nesting': 'main{& p{opacity:0!important}}',
  ':has': 'main:has(h1) p:has(strong){visibility:hidden!important}',
  ':where and :is': ':where(main) :is(p){display:none!important}',
  ':first-child': 'main>:nth-child(2){display:none!important}',
  'attributes': 'p[style]{display:none!important}p[lang]{font-size:0!important}p[dir]{position:fixed!important;top:-999px}',
  'a starting style': '@starting-style{p:first-of-type{opacity:0;translate:0 -999px}}p:first-of-type{transition:all 9s}',
  'an animation': '@keyframes a{from,to{opacity:0;translate:-9999px}}p{animation:a 9s infinite!important}',
  'an animation by scrolling': '@keyframes a{to{opacity:0}}p{animation:a linear!important;animation-timeline:view()!important}',
  'a transform': 'p{transform:rotateX(90deg)!important}',
  'translate, rotate, scale': 'p{translate:-200vw 0!important;rotate:90deg!important;scale:0!important}',
  'an offset path': 'p:first-of-type{offset-path:path("M-999 -999L-999 -999")!important}',
  'zoom': 'p{zoom:.01!important}',
  'an anchor': 'p{position-anchor:--a!important;position:absolute!important;inset-area:top!important}',
  'a clip path': 'p{clip-path:circle(0)!important}',
  'a mask': 'p{mask:linear-gradient(transparent,transparent)!important}',
  'a filter': 'p{filter:opacity(0) blur(9px)!important}',
  'a backdrop': 'p{mix-blend-mode:difference!important;backdrop-filter:invert(1)!important}',
  'text of the colour of its ground': 'p,strong{color:#fff!important;-webkit-text-fill-color:transparent!important}',
  'a shadow': 'p,strong{text-shadow:0 0 0 #fff!important;color:transparent!important}',
  'text as a clip of its ground': 'p{background:#fff!important;-webkit-background-clip:text!important;-webkit-text-fill-color:transparent!important}',
  'a font without letters': '@font-face{font-family:Verdana;src:local("x");size-adjust:0%}@font-face{font-family:sans-serif;src:local("x");size-adjust:0%}p{font-family:Verdana!important}',
  'small letters': 'p,strong{font-size:1px!important;font-size-adjust:.01!important}',
  'letters on each other': 'p,strong{letter-spacing:-1em!important;word-spacing:-9em!important}',
  'lines on each other': 'p{line-height:0!important}',
  'an indent': 'p{text-indent:-9999px!important}',
  'no width': 'p{width:0!important;min-width:0!important;overflow:hidden!important}',
  'no height': 'p{height:0!important;block-size:0!important;overflow:hidden!important}',
  'no size by ratio': 'p{aspect-ratio:1000!important;height:1px!important;overflow:hidden}',
  'a negative margin': 'p:first-of-type{margin-top:-9999px!important;margin-left:-9999px!important}',
  'a float': 'p{float:left!important;margin-left:-9999px!important}',
  'an inline box': 'p{display:inline!important;font-size:0!important}',
  'contents': 'p{display:contents!important;color:transparent!important}',
  'a table': 'p{display:table-column!important}',
  'ruby': 'p{display:ruby-text!important;font-size:0!important}',
  'a sticky bar': 'body::before{content:"";position:sticky;top:0;display:block;height:60px;background:#ccc}',
  'a fixed header with room for it': 'body{padding-top:80px}body::before{content:"";position:fixed;inset:0 0 auto;height:80px;background:#ccc}',
  'the next text pulled up': 'p:nth-of-type(2){margin-top:-20px;background:#fff}',
  'the next text pulled up and placed': 'p:nth-of-type(2){position:relative;top:-20px;background:#fff}',
  'a reader in the dark': ':root{color-scheme:dark;background:#000;color:#fff}',
  'two schemes': ':root{color-scheme:light dark}p{color:light-dark(#fff,#000)!important}',
  'accessible colours off': 'p{forced-color-adjust:none!important;print-color-adjust:economy}',
  'user-select': '*{user-select:none!important;pointer-events:auto}',
  'no pointer': 'p{pointer-events:none!important}',
  'hyphens': 'p{hyphens:auto;word-break:break-all;line-break:anywhere}',
  'balanced lines': 'p{text-wrap:balance}h1{text-wrap:pretty}',
  'a reset': '*,*::before{all:unset}',
  'a reset of the style': 'p{all:revert!important}',
  'a custom property': ':root{--x:none}p{display:var(--x)!important}',
  'a registered property': '@property --o{syntax:"<number>";inherits:true;initial-value:0}p{opacity:var(--o)!important}',
  'a function': 'p{width:calc-size(auto,0px)!important;overflow:hidden!important}',
  'field sizing, reading order': 'main{display:flex;flex-direction:column;reading-flow:flex-visual}',
  'a shape': 'p{shape-outside:circle(0);float:left!important;width:0!important}',
  'counters': 'p{counter-increment:a}p::before{content:counter(a)}',
  'a scrollbar gutter': 'html{scrollbar-gutter:stable both-edges;overflow:hidden scroll}',
  'overscroll and anchoring': 'html{overflow-anchor:none;overscroll-behavior:none}',
  'view transitions': '@view-transition{navigation:auto}p{view-transition-name:a!important}',
  'interpolated sizes': ':root{interpolate-size:allow-keywords}p{height:0!important;transition:height 9s}'
}

/** What nothing that stands in the page can hold against; docs/threat-model.md tells it. */
const open: Readonly<Record<string, string>> = {
  'a parent with letters on each other': 'main{letter-spacing:-1em}',
  'a parent without a size': 'main{height:0;overflow:hidden}',
  'a body that is hidden': 'body{display:none}',
  'a grid that fills its gaps with later text': 'main{display:grid;grid-auto-flow:dense;grid-template-columns:200px 1fr}',
  'boxes in reverse order': 'main{display:flex;flex-direction:column-reverse}',
  'a layer above': 'body::after{content:"";position:fixed;inset:0;background:#fff;z-index:9}',
  'a zoomed-out root': 'html{zoom:.01}'
}

const text = '<p>The sea rises twice a day, and falls twice.</p>'.repeat(4)
const document = (css: string) =>
  `<!doctype html><html><head><meta charset=utf-8><title>T</title><style>${css}</style></head><body><main><h1>Tides</h1>${text}</main></body></html>`

/** Whether every letter of the label is hit by a pointer, in letters of a size, and before the text. */
async function isSeenFirst(html: string): Promise<boolean> {
  await page.setContent(html, { waitUntil: 'load' })
  return page.evaluate(() => {
    const words = (start: string) => {
      const walker = globalThis.document.createTreeWalker(globalThis.document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue?.trimStart().startsWith(start)) return node
      }
      return undefined
    }
    const boxesOf = (node: Node) => {
      const range = globalThis.document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()]
    }
    const [mark, lead, body] = [words('AI-generated.'), words('An artificial'), words('The sea')]
    if (!mark || !lead) return false
    const boxes = [mark, lead].flatMap(boxesOf)
    const holder = mark.parentElement?.parentElement
    const style = getComputedStyle(mark.parentElement as Element)
    const isShown = style.visibility === 'visible' && Number(style.opacity) === 1 && Number.parseFloat(style.fontSize) >= 16
    const isWhole = boxes.length > 0 && boxes.every((box) => {
      if (box.width < 4 || box.height < 4) return false
      return [0.02, 0.5, 0.98].every((part) => {
        const isFlat = box.width >= box.height
        const x = box.left + box.width * (isFlat ? part : 0.5)
        const y = box.top + box.height * (isFlat ? 0.5 : part)
        return holder?.contains(globalThis.document.elementFromPoint(x, y)) === true
      })
    })
    const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0)
    const [first] = body ? boxesOf(body) : []
    const [own] = boxes
    const { writingMode } = getComputedStyle(holder as Element)
    const isFirst =
      !own || !first || first.width === 0 ||
      (writingMode === 'horizontal-tb' ? own.top <= first.top + 1 || (own.right <= first.left + 1 && own.top < first.bottom + 30)
        : writingMode === 'vertical-lr' ? own.left <= first.left + 1 : own.right >= first.right - 1)
    return isShown && isWhole && area > 12000 && isFirst
  })
}

describe('a page with', () => {
  it.each(Object.entries(held))('%s shows the label whole and first', async (_, css) => {
    expect(await isSeenFirst(labelHtml(document(css), generated).value)).toBe(true)
  })

  it.each(Object.entries(open))('%s does not, which no style of a label can help', async (_, css) => {
    expect(await isSeenFirst(labelHtml(document(css), generated).value)).toBe(false)
  })
})

it('hides or breaks a label without a style in many of these pages, as a control', async () => {
  let lost = 0
  for (const css of Object.values(held)) {
    const plain = labelHtml(document(css), generated).value.replace(/ style="[^"]*"/g, '')
    if (!(await isSeenFirst(plain))) lost++
  }
  expect(lost).toBeGreaterThan(Object.keys(held).length / 3)
})
