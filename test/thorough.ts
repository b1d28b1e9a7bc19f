/**
 * Whether to try more, as the slow tests do: each place at which a reply can be cut, and many posts.
 * Among the quick tests the same files try a sample.
 *
 * Vitest runs each file that imports this twice: with the quick tests, and with the slow ones.
 */
export const isThorough = process.env['THOROUGH'] !== undefined

const isExploring = process.env['THOROUGH'] === 'all'

/**
 * How often a property is tried. With one seed the same inputs are tried each time, so the slow tests
 * try a quarter of what `npm run explore` does, which takes new seeds.
 */
export function timesToTry(quick: number, exploring: number): number {
  if (!isThorough) return quick
  return isExploring ? exploring : Math.max(quick, Math.ceil(exploring / 4))
}
