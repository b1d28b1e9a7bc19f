import type { AuditedPage } from './browser-page.js'

/** Animations that are put to their end at most. */
const mostAnimations = 200

/** A page in the background paints no frames; others are waited for at most so long, in milliseconds. */
const slowestFrames = 1000

/** What an audit keeps of the animations that it put to their end. */
interface Held {
  held?: { readonly effect: KeyframeEffect; readonly frames: ComputedKeyframe[] }[]
}

/**
 * Look at a page as it is once everything in it that is animated and ends has ended: words may be moved
 * away, shrunk, clipped, recoloured or covered by then, in whatever way.
 *
 * The frames of each animation are replaced by its last one, or by none where the style goes on without
 * it, and put back: no time passes, no event is sent, and no script of the page is told.
 *
 * @returns What `look` returns; `undefined` where nothing that ends is running.
 */
export async function atTheEnd<T>(page: AuditedPage, look: () => Promise<T>): Promise<T | undefined> {
  if (!(await page.run(holdEnd, mostAnimations))) return undefined
  try {
    await page.run(nextFrames, slowestFrames)
    return await look()
  } finally {
    await page.run(letGo, undefined)
  }
}

/** Runs in the page. */
function holdEnd(most: number): boolean {
  const roots: DocumentOrShadowRoot[] = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? [])
  const running = [...new Set([...roots, ...frames].flatMap((root) => root.getAnimations()))].filter((each) => each.playState === 'running')
  const held = running.slice(0, most).flatMap((animation) => {
    // By members, not by classes: an animation of a frame has those of another window.
    const effect = animation.effect as KeyframeEffect | null
    if (typeof effect?.setKeyframes !== 'function') return []
    const { endTime, iterations = 1, direction, fill } = effect.getComputedTiming()
    // What follows the scroll position has no time.
    if (typeof endTime !== 'number' || !Number.isFinite(endTime) || typeof animation.currentTime !== 'number') return []
    const frames = effect.getKeyframes()
    const isKept = 'transitionProperty' in animation || fill === 'forwards' || fill === 'both'
    const isOdd = Math.ceil(iterations) % 2 === 1
    const isBack = direction === 'reverse' || (direction === 'alternate' && !isOdd) || (direction === 'alternate-reverse' && isOdd)
    const last = isBack ? frames[0] : frames.at(-1)
    const still = { ...last, offset: null } as Keyframe
    effect.setKeyframes(isKept ? [still, still] : [])
    return [{ effect, frames }]
  })
  Object.assign(forthrightAudit, { held } satisfies Held)
  return held.length > 0
}

/** Wait until new frames count: style follows an animation with the next picture. Runs in the page. */
function nextFrames(limit: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, limit)
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

/** Runs in the page. */
function letGo(): void {
  const world = forthrightAudit as typeof forthrightAudit & Held
  for (const { effect, frames } of world.held ?? []) {
    effect.setKeyframes(frames as Keyframe[])
  }
  world.held = []
}
