import { RichText } from '@atproto/api'
import twitterText from 'twitter-text'
import { bench, describe } from 'vitest'
import { parseDisclosure } from '../src/disclosure/index.js'
import { labelPost } from '../src/social/index.js'
import { posts } from './posts.js'

// A pipeline declares once and labels thousands of posts.
const disclosure = parseDisclosure({
  author: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'human' },
  review: 'Ada Lovelace'
})
const head = 'AI-generated: '
const bylines = [
  '\n\nAI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.',
  '\n\nResponsible: Ada Lovelace.'
]
/** Without labels of their own: those would be replaced. */
const texts = posts.map((post) => post.replace(/^(?:AI-generated|Written with AI): /, ''))

/** The same job with twitter-text: the fullest byline that is valid, and no new link or mention. */
function labelWithTwitterText(text: string): string | undefined {
  const named = twitterText.extractEntitiesWithIndices(text).length
  return bylines
    .map((byline) => head + text + byline)
    .find(
      (labelled) =>
        twitterText.parseTweet(labelled).valid &&
        twitterText.extractEntitiesWithIndices(labelled).length === named
    )
}

// One run labels every post once, so the ratio is that of a mixed timeline.
describe('a post on X', () => {
  bench('forthright labelPost', () => {
    for (const text of texts) labelPost('x', { text }, disclosure)
  })
  bench('twitter-text, the same job', () => {
    for (const text of texts) labelWithTwitterText(text)
  })
  bench('twitter-text, only weighing the result', () => {
    for (const text of texts) twitterText.parseTweet(head + text + bylines[0])
  })
})

const records = texts.map((text) => {
  const rich = new RichText({ text })
  rich.detectFacetsWithoutResolution()
  return { text, facets: rich.facets ?? [] }
})

describe('a post with facets on Bluesky', () => {
  bench('forthright labelPost', () => {
    for (const record of records) labelPost('bluesky', record, disclosure)
  })
  // Its facets are wrong behind a label that is not ASCII (test/social/traps.test.ts, trap 1).
  bench('@atproto/api RichText, insert and measure', () => {
    for (const { text, facets } of records) {
      const rich = new RichText({
        text,
        facets: facets.map((facet) => ({ ...facet, index: { ...facet.index } }))
      })
      rich.insert(0, head)
      void (rich.graphemeLength <= 300 && rich.length <= 3000)
    }
  })
  bench('@atproto/api RichText, detecting again', () => {
    for (const { text } of records) {
      const rich = new RichText({ text: head + text + bylines[0] })
      rich.detectFacetsWithoutResolution()
      void (rich.graphemeLength <= 300 && rich.length <= 3000)
    }
  })
})
