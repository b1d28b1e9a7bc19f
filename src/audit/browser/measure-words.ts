import { answerTime, type AuditedPage, pause } from './browser-page.js'
import type { PageWords } from './find-page-words.js'
import type { WordsMeasure } from './judge-words.js'
import type { Box } from './page-texts.js'
import { compareInk, type PaintedInk } from './painted-ink.js'
import { readPng } from './picture.js'
import type { WordsGeometry } from './words-geometry.js'

export async function measureWords(
  page: AuditedPage,
  told: Omit<WordsMeasure, 'geometry' | 'met' | 'isMoving'>
): Promise<WordsMeasure> {
  const { block, start, openingEnd, end } = told.words
  const place = { block, start, openingEnd, end }
  const geometry = await page.run(runGeometry, place)
  const met = isInView(geometry) ? geometry : await page.run(scrollToWords, { place, top: geometry.box.y + geometry.scroll.y, left: leftOf(geometry) })
  const ink = await measureInk(page, place, met)
  const isMoving = await areMoving(page, place, met.openingBox)
  if (met !== geometry) await page.run(() => scrollTo({ left: 0, top: 0, behavior: 'instant' }), undefined)
  return { ...told, geometry, met, isMoving, ...(ink ? { ink } : {}) }
}

/** How long words that moved are watched, in milliseconds: a late picture moves them once. */
const watchTime = 200

/** Whether the words never stand still: in a moving line, or carried along by a script. */
async function areMoving(page: AuditedPage, place: Place, before: Box): Promise<boolean> {
  const isElsewhere = async ({ x, y }: Pick<Box, 'x' | 'y'>) => {
    const now = await page.run(cornerOfWords, place)
    return { now, hasMoved: Math.hypot(now.x - x, now.y - y) > 1 }
  }
  const first = await isElsewhere(before)
  if (!first.hasMoved) return false
  await pause(watchTime)
  const second = await isElsewhere(first.now)
  await pause(watchTime)
  return second.hasMoved && (await isElsewhere(second.now)).hasMoved
}

/** The upper left corner of the words, as of their box in {@link WordsGeometry}. Runs in the page. */
function cornerOfWords({ block, start, openingEnd }: Place): Pick<Box, 'x' | 'y'> {
  const { rangesOf, cornerOf } = forthrightAudit
  const boxes = rangesOf(block, start, openingEnd).flatMap((range) => {
    const { x, y } = cornerOf(range.startContainer)
    return [...range.getClientRects()].map(({ left, top }) => ({ x: left + x, y: top + y }))
  })
  if (boxes.length === 0) return { x: 0, y: 0 }
  return { x: Math.min(...boxes.map(({ x }) => x)), y: Math.min(...boxes.map(({ y }) => y)) }
}

type Place = Pick<PageWords, 'block' | 'start' | 'openingEnd' | 'end'>

function runGeometry(place: Place): WordsGeometry {
  const measure = window.forthrightGeometry
  if (!measure) throw new Error('The document was replaced')
  return measure(place)
}

async function scrollToWords({ place, left, top }: { readonly place: Place; readonly left: number; readonly top: number }): Promise<WordsGeometry> {
  window.scrollTo({ left, top: Math.max(0, top - innerHeight * 0.2), behavior: 'instant' })
  const measure = window.forthrightGeometry
  if (!measure) throw new Error('The document was replaced')
  return measure(place)
}

/** Where to scroll to sideways: to the column that opens the words, where text runs in columns. */
function leftOf({ flow, openingBox: { x, width }, scroll, viewport }: WordsGeometry): number {
  if (flow === 'down') return 0
  return scroll.x + (flow === 'from the right' ? x + width - viewport.width * 0.8 : x - viewport.width * 0.2)
}

function isInView({ box, openingBox, viewport, flow }: WordsGeometry): boolean {
  if (flow !== 'down' && (openingBox.x < 0 || openingBox.x + openingBox.width > viewport.width)) return false
  return box.y >= 0 && box.y + box.height <= viewport.height
}

/** Where the view stands in a picture of the whole page. */
export function scrollOf({ scroll, leftward }: WordsGeometry): { readonly x: number; readonly y: number } {
  return { x: scroll.x + leftward, y: scroll.y }
}

/** Two pictures of the words: as they are, and with their letters taken out. */
async function measureInk(page: AuditedPage, place: Place, geometry: WordsGeometry): Promise<PaintedInk | undefined> {
  const clip = clipOf(geometry)
  if (!clip) return undefined
  const scroll = scrollOf(geometry)
  const shown = await capture(page, clip, scroll)
  const steady = geometry.isRestless ? await capture(page, clip, scroll) : undefined
  await page.run((cleared: Place) => window.forthrightInk?.(cleared), place)
  const cleared = await capture(page, clip, scroll)
  await page.run(() => window.forthrightInk?.(null), undefined)
  const pictures = await Promise.all([shown, cleared, ...(steady ? [steady] : [])].map(readPng))
  const [first, second, third] = pictures
  if (!first || !second) return undefined
  return compareInk(first, second, geometry.letters, clip, first.width / clip.width, third)
}

/** The part of the words that is in view, with a little round it. */
function clipOf({ box, viewport }: WordsGeometry): Box | undefined {
  const left = Math.max(0, Math.floor(box.x) - 2)
  const top = Math.max(0, Math.floor(box.y) - 2)
  const right = Math.min(viewport.width, Math.ceil(box.x + box.width) + 2)
  const bottom = Math.min(viewport.height, Math.ceil(box.y + box.height) + 2)
  if (right - left < 2 || bottom - top < 2) return undefined
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/**
 * Chromium has no picture to give while it lays out a new size, nor, now and then, on a busy machine.
 * It is asked again after so many milliseconds, for the same picture.
 */
const captureDelays = [answerTime, 200, 400, 800, 1600] as const

export async function capture(page: AuditedPage, { x, y, width, height }: Box, scroll: { readonly x: number; readonly y: number }): Promise<Uint8Array> {
  const clip = { x: x + scroll.x, y: y + scroll.y, width, height, scale: 1 }
  for (const delay of captureDelays) {
    try {
      return await take()
    } catch {
      await pause(delay)
    }
  }
  return take()

  async function take(): Promise<Uint8Array> {
    const { data } = await page.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip })
    return bytesOf(String(data))
  }
}

export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
