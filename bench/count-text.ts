import { RichText } from '@atproto/api'
import twitterText from 'twitter-text'
import { countBytes, countGraphemes, countWeighted } from '../src/social/count/index.js'
import { type Comparison, medians, times } from './measure.js'
import { posts } from './posts.js'

/** Two ways to the same number. */
interface Pair {
  readonly title: string
  /** How many times as fast as the peer it is to be. */
  readonly target: number
  readonly ours: (text: string) => number
  readonly theirs: (text: string) => number
}

const pairs: readonly Pair[] = [
  {
    title: 'X: counting weighted characters against twitter-text',
    target: 10,
    ours: countWeighted,
    theirs: (text) => twitterText.parseTweet(text).weightedLength
  },
  {
    title: 'Bluesky: counting graphemes and bytes against RichText',
    target: 5,
    ours: (text) => countGraphemes(text) + countBytes(text),
    theirs: (text) => {
      const richText = new RichText({ text })
      return richText.graphemeLength + richText.length
    }
  }
]

const repeats = 2000

/** Counting against the libraries of the platforms, which must come to the same numbers. */
export async function compareCounting(): Promise<Comparison[]> {
  const comparisons: Comparison[] = []
  for (const { title, target, ours, theirs } of pairs) {
    const differing = posts.filter((post) => ours(post) !== theirs(post))
    if (differing.length > 0) throw new Error(`Counts differ for ${differing.join('\n')}`)
    const each = (count: (text: string) => number) =>
      times(repeats, () => {
        for (const post of posts) count(post)
      })
    const [own = 0, peer = 0] = await medians(
      [
        { name: 'ours', run: each(ours) },
        { name: 'peer', run: each(theirs) }
      ],
      9,
      2
    )
    const micro = (milliseconds: number) =>
      `${((milliseconds * 1000) / repeats / posts.length).toFixed(2)} µs`
    comparisons.push({
      title,
      target,
      better: 'higher',
      ratio: peer / own,
      detail: `${micro(own)} and ${micro(peer)} a post`
    })
  }
  return comparisons
}
