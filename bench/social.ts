import { RichText } from '@atproto/api'
import twitterText from 'twitter-text'
import { built } from './built.js'
import { disclosure } from './disclosure.js'
import { type Comparison, medians, times } from './measure.js'
import { posts } from './posts.js'

const { labelPost } = await built<typeof import('../src/social/index.js')>('social/index.js')
const repeats = 300
const rounds = 31
const head = 'AI-generated: '
const bylines = [
  '\n\nAI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.',
  '\n\nResponsible: Ada Lovelace.'
]
/** Without labels of their own: those would be replaced. */
const texts = posts.map((post) => post.replace(/^(?:AI-generated|Written with AI): /, ''))

/** `labelPost` against the libraries of X and Bluesky, doing the same and doing less. */
export async function compareSocial(): Promise<Comparison[]> {
  const records = texts.map((text) => {
    const rich = new RichText({ text })
    rich.detectFacetsWithoutResolution()
    return { text, facets: rich.facets ?? [] }
  })
  const each =
    <T>(items: readonly T[], run: (item: T) => unknown) =>
    () => {
      for (const item of items) run(item)
    }
  const jobs = [
    { name: 'X', run: each(texts, (text) => labelPost('x', { text }, disclosure)) },
    { name: 'twitter-text', run: each(texts, labelWithTwitterText) },
    {
      name: 'parseTweet',
      run: each(texts, (text) => twitterText.parseTweet(head + text + bylines[0]))
    },
    { name: 'Bluesky', run: each(records, (record) => labelPost('bluesky', record, disclosure)) },
    { name: 'RichText.insert', run: each(records, insertWithRichText) },
    { name: 'RichText, detecting', run: each(texts, detectWithRichText) }
  ]
  const [x = 0, same = 0, parse = 0, bluesky = 0, insert = 0, detect = 0] = await medians(
    jobs.map(({ name, run }) => ({ name, run: times(repeats, run) })),
    rounds,
    8
  )
  const micro = (milliseconds: number) =>
    `${((milliseconds * 1000) / repeats / texts.length).toFixed(1)} µs a post`
  return [
    {
      title: 'X: labelPost against the same job with twitter-text',
      target: 10,
      better: 'higher',
      ratio: same / x,
      detail: `${micro(x)}, ${micro(same)}; only weighing the result ${micro(parse)}`
    },
    {
      title: 'Bluesky: labelPost against RichText, insert and measure',
      target: 5,
      better: 'higher',
      ratio: insert / bluesky,
      detail: `${micro(bluesky)}, ${micro(insert)}; its facets are wrong behind a label that is not ASCII`
    },
    {
      title: 'Bluesky: labelPost against RichText, detecting the facets again',
      target: 5,
      better: 'higher',
      ratio: detect / bluesky,
      detail: `${micro(bluesky)}, ${micro(detect)}`
    }
  ]
}

/** The fullest byline with which the post is valid, and no link or mention that was not there. */
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

function insertWithRichText({ text, facets }: { text: string; facets: RichText['facets'] }) {
  const rich = new RichText({ text, ...(facets ? { facets } : {}) }).clone()
  rich.insert(0, head)
  rich.insert(rich.length, bylines[0] ?? '')
  return rich.graphemeLength <= 300 && rich.length <= 3000
}

function detectWithRichText(text: string): boolean {
  const rich = new RichText({ text: head + text + bylines[0] })
  rich.detectFacetsWithoutResolution()
  return rich.graphemeLength <= 300 && rich.length <= 3000
}
