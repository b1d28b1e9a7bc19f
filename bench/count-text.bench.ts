import { RichText } from '@atproto/api'
import twitterText from 'twitter-text'
import { bench, describe } from 'vitest'
import { countBytes } from '../src/social/count/count-bytes.js'
import { countGraphemes } from '../src/social/count/count-graphemes.js'
import { countWeighted } from '../src/social/count/count-weighted.js'
import { posts } from './posts.js'

// One run counts every post once, so the ratio is that of a mixed timeline.
describe('X, weighted characters', () => {
  bench('forthright', () => {
    for (const post of posts) countWeighted(post)
  })
  bench('twitter-text', () => {
    for (const post of posts) twitterText.parseTweet(post)
  })
})

describe('Bluesky, graphemes and bytes', () => {
  bench('forthright', () => {
    for (const post of posts) {
      countGraphemes(post)
      countBytes(post)
    }
  })
  bench('@atproto/api RichText', () => {
    for (const post of posts) {
      const text = new RichText({ text: post })
      void (text.graphemeLength + text.length)
    }
  })
})
