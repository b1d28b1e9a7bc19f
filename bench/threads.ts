import { built } from './built.js'
import { earlier } from './earlier-build.js'
import { type Comparison, medians } from './measure.js'

type Social = typeof import('../src/social/index.js')

/** Facts that both versions read alike. */
const facts = {
  author: 'Ada Lovelace',
  responsible: 'Ada Lovelace',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'human' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' }
} as const

const story = 'The harbour wall reopened today. Nobody was hurt.'
const long = Array.from({ length: 300 }, (_, index) => `Sentence ${index + 1}: ${story}`).join(' ')
const message = 'The ferries run again from Monday, and the market opens at six. '.repeat(938).trim()

/** Long threads, against version 0.1.0. */
export async function compareThreads(): Promise<Comparison[]> {
  const { labelThread } = await built<Social>('social/index.js')
  const { labelThread: before } = await earlier<Social>('version 0.1.0', 'social/index.js')
  return [
    await compare('labelThread on X, 88 parts', 5, 'x', long, labelThread, before),
    await compare('labelThread of a text message of 60 kB', 10, 'sms', message, labelThread, before)
  ]
}

async function compare(
  title: string,
  target: number,
  platform: 'x' | 'sms',
  text: string,
  today: Social['labelThread'],
  before: Social['labelThread']
): Promise<Comparison> {
  const parts = today(platform, text, facts).payloads.length
  const [ours = 0, theirs = 0] = await medians(
    [
      { name: 'today', run: () => today(platform, text, facts) },
      { name: 'version 0.1.0', run: () => before(platform, text, facts) }
    ],
    15,
    10
  )
  return {
    title: `${title}, against version 0.1.0`,
    target,
    better: 'higher',
    ratio: theirs / ours,
    detail: `${parts} parts; ${ours.toFixed(1)} ms and ${theirs.toFixed(1)} ms`
  }
}
