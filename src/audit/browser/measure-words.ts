import { answerTime, type AuditedPage, pause } from './browser-page.js'
import type { PageWords } from './find-page-words.js'
import type { WordsMeasure } from './judge-words.js'
import type { Box } from './page-texts.js'
import { compareInk, type PaintedInk } from './painted-ink.js'
import { readPng } from './picture.js'
import type { WordsGeometry } from './words-geometry.js'

export async function measureWords(
  page: AuditedPage,
  told: Omit<WordsMeasure, 'geometry' | 'met' | 'isMoving' | 'hasChanged'>
): Promise<WordsMeasure> {
  const { block, start, openingEnd, end } = told.words
  const place = { block, start, openingEnd, end }
  const geometry = await page.run(runGeometry, place)
  const met = isInView(geometry) ? geometry : await page.run(scrollToWords, { place, top: geometry.box.y + geometry.scroll.y, left: leftOf(geometry) })
  const { ink, haveStayed } = await measureInk(page, place, met)
  const motion = await motionOf(page, place, met.openingBox)
  if (met !== geometry) await page.run(() => scrollTo({ left: 0, top: 0, behavior: 'instant' }), undefined)
  const isMoving = motion === 'endless'
  const hasChanged = !haveStayed || motion === 'ended' || !(await page.run(isStanding, block))
  return { ...told, geometry, met, isMoving, hasChanged, ...(ink ? { ink } : {}) }
}

/** How long words that moved are watched, in milliseconds: a late picture moves them once. */
const watchTime = 200

/** Whether the words never stand still, in a moving line or carried along by a script, or were moved once. */
async function motionOf(page: AuditedPage, place: Place, measured: Box): Promise<'none' | 'ended' | 'endless'> {
  let before = measured
  for (let moves = 0; moves < 3; moves++) {
    if (moves > 0) await pause(watchTime)
    const now = await page.run(boxOfWords, place)
    const hasMoved = (['x', 'y', 'width', 'height'] as const).some((each) => Math.abs(now[each] - before[each]) > 1)
    if (!hasMoved) return moves === 0 ? 'none' : 'ended'
    before = now
  }
  return 'endless'
}

/** The box of the opening, as {@link WordsGeometry} has it. Runs in the page. */
function boxOfWords({ block, start, openingEnd }: Place): Box {
  const { rangesOf, boxOf } = forthrightAudit
  return boxOf(rangesOf(block, start, openingEnd))
}

/** Whether a text is in the document as it was read. Runs in the page. */
function isStanding(block: number): boolean {
  const read = forthrightAudit.blocks[block]
  // A page that went elsewhere has read nothing yet; a frame that did has left its document without a window.
  const stands = (node: Node) => node.isConnected && node.ownerDocument?.defaultView != null
  return read !== undefined && stands(read.element) && read.pieces.every(({ node, data }) => stands(node) && node.data === data)
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
async function measureInk(page: AuditedPage, place: Place, geometry: WordsGeometry): Promise<{ readonly ink?: PaintedInk; readonly haveStayed: boolean }> {
  const clip = clipOf(geometry)
  if (!clip) return { haveStayed: true }
  const scroll = scrollOf(geometry)
  const shown = await capture(page, clip, scroll)
  const steady = geometry.isRestless ? await capture(page, clip, scroll) : undefined
  await page.run((cleared: Place) => window.forthrightInk?.(cleared), place)
  const cleared = await capture(page, clip, scroll)
  const haveStayed = await page.run(() => window.forthrightInk?.(null) ?? false, undefined)
  const pictures = await Promise.all([shown, cleared, ...(steady ? [steady] : [])].map(readPng))
  const [first, second, third] = pictures
  if (!first || !second) return { haveStayed }
  return { ink: compareInk(first, second, geometry.letters, clip, first.width / clip.width, third), haveStayed }
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
    const { data } = await page.sendWhileHere('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip })
    return bytesOf(String(data))
  }
}

export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
