import type { Page } from 'playwright-core'

/** How the label of a mail is painted. */
export interface Painted {
  /** Of ink to paper, as WCAG counts it; 1 where nothing is seen. */
  readonly contrast: number
  /** Whether a reader meets no words before it. */
  readonly isFirst: boolean
}

interface Letter {
  readonly html: string
  /** What its label opens with. */
  readonly opening: string
  readonly change?: (page: Page) => Promise<void>
}

const hidden: Painted = { contrast: 1, isFirst: false }

/**
 * Measure how a label is painted: the contrast is that of the colours in a picture of its words, not of
 * the styles that should make it.
 *
 * @param lens A page that reads the picture.
 * @param change What a program does to the page before a reader sees it.
 */
export async function paintOf(
  page: Page,
  lens: Page,
  { html, opening, change }: Letter
): Promise<Painted> {
  await page.setContent(html)
  await change?.(page)
  const found = await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const isShown = (node: Node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      return box.width > 1 && box.height > 1
    }
    let first: string | undefined
    let label: Text | undefined
    for (let node = walker.nextNode(); node && !label; node = walker.nextNode()) {
      const text = node.nodeValue?.trim() ?? ''
      if (text === '' || !isShown(node)) continue
      first ??= text
      if (text.startsWith(words)) label = node as Text
    }
    if (!label) return undefined
    label.parentElement?.scrollIntoView()
    const range = document.createRange()
    range.selectNodeContents(label)
    const box = range.getClientRects()[0]
    if (!box || box.width < 60 || box.height < 9) return undefined
    const points = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2))
    const holder = label.parentElement
    const isHit = points.every((hit) => hit !== null && holder !== null && (hit === holder || hit.contains(label ?? null) || holder.contains(hit)))
    if (!isHit) return undefined
    return {
      // Some cleaners leave the title's words before all others: those have the mark of a title.
      isFirst: first?.startsWith(words) === true || first?.startsWith(`[${words.replace('.', '')}]`) === true,
      clip: { x: Math.max(0, box.left), y: Math.max(0, box.top), width: box.width, height: box.height }
    }
  }, opening)
  if (!found) return hidden
  const picture = await page.screenshot({ clip: found.clip })
  return { contrast: await contrastOf(lens, picture.toString('base64')), isFirst: found.isFirst }
}

/** The contrast of the commonest colour of a picture to the colour that is furthest from it. */
async function contrastOf(lens: Page, picture: string): Promise<number> {
  return lens.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    if (!context) return 1
    context.drawImage(image, 0, 0)
    const pixels = context.getImageData(0, 0, image.width, image.height).data
    const counts = new Map<number, number>()
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    const channel = (value: number) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }
    const luminance = (colour: number) =>
      0.2126 * channel(colour >> 16) + 0.7152 * channel((colour >> 8) & 255) + 0.0722 * channel(colour & 255)
    const sorted = [...counts].sort((a, b) => b[1] - a[1])
    const paper = luminance(sorted[0]?.[0] ?? 0)
    // The edges of letters are mixtures; a few pixels are enough to say that there is ink.
    const often = sorted.filter(([, count]) => count >= 3)
    const ratios = often.map(([colour]) => {
      const ink = luminance(colour)
      return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
    })
    return Math.max(1, ...ratios)
  }, picture)
}
