// Counting against the libraries of the platforms, in one run: `npx tsx bench/count-text.ts`.
import { pathToFileURL } from 'node:url'
import { RichText } from '@atproto/api'
import twitterText from 'twitter-text'
import { countBytes, countGraphemes, countWeighted } from '../src/social/count/index.js'
import { posts } from './posts.js'

/** Two ways to the same number. */
export interface Comparison {
  readonly name: string
  readonly peer: string
  /** How many times as fast as the peer it is to be. */
  readonly target: number
  readonly ours: (text: string) => number
  readonly theirs: (text: string) => number
}

export const comparisons: readonly Comparison[] = [
  {
    name: 'X, weighted characters',
    peer: 'twitter-text',
    target: 10,
    ours: countWeighted,
    theirs: (text) => twitterText.parseTweet(text).weightedLength
  },
  {
    name: 'Bluesky, graphemes and bytes',
    peer: '@atproto/api RichText',
    target: 5,
    ours: (text) => countGraphemes(text) + countBytes(text),
    theirs: (text) => {
      const richText = new RichText({ text })
      return richText.graphemeLength + richText.length
    }
  }
]

/** The best of several rounds that take turns, in microseconds for each post. */
export function measure({ ours, theirs }: Comparison, rounds = 15): { ours: number; theirs: number } {
  const best = { ours: Infinity, theirs: Infinity }
  for (let round = 0; round < rounds; round++) {
    best.ours = Math.min(best.ours, time(ours))
    best.theirs = Math.min(best.theirs, time(theirs))
  }
  return best
}

function time(count: (text: string) => number): number {
  const repeats = 2000
  const start = performance.now()
  for (let repeat = 0; repeat < repeats; repeat++) for (const post of posts) count(post)
  return ((performance.now() - start) * 1000) / repeats / posts.length
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const comparison of comparisons) {
    const { name, peer, target, ours, theirs } = comparison
    const differing = posts.filter((post) => ours(post) !== theirs(post))
    if (differing.length > 0) throw new Error(`${name}: counts differ for ${differing.join('\n')}`)
    const times = measure(comparison)
    const ratio = (times.theirs / times.ours).toFixed(1)
    const row = `${times.ours.toFixed(2)} µs, ${peer} ${times.theirs.toFixed(2)} µs`
    console.log(`${name}: ${row}: ${ratio} times as fast (target ${target})`)
  }
}
