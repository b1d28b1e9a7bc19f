import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ChatEvent,
  createChatLabeler,
  createChatLabelStream,
  createModerationClient,
  limitLength,
  limitTopics,
  moderate,
  type Screen,
  screenText
} from '../../src/chat/index.js'
import { disclosure, noon, opening } from './support/facts.js'
import { listen, type Loopback, sendJson } from './support/loopback.js'
import { pipeText, sourceOf } from './support/streams.js'

const options = { disclosure, now: noon }
const show = async (pieces: readonly string[], screen: Screen | readonly Screen[]) => {
  const stream = createChatLabelStream({ ...options, screen })
  const out: string[] = []
  const reading = (async () => {
    for await (const piece of sourceOf(pieces).pipeThrough(stream)) out.push(piece)
  })()
  return reading.then(
    () => ({ out: out.join(''), error: undefined }),
    (error: unknown) => ({ out: out.join(''), error })
  )
}

describe('screen', () => {
  it('lets a sentence out when it is whole and may pass', () => {
    const labeler = createChatLabeler({ ...options, screen: { output: () => true } })
    expect(labeler.feed('One')).toBe('')
    expect(labeler.feed('. Two')).toBe(`${opening}One. `)
    expect(labeler.feed('.\nThr')).toBe('Two.\n')
    expect(labeler.end().value).toBe('Thr')
  })

  it('stops before the first word of a sentence that may not pass, and says no notice for it', async () => {
    const screen = { output: (text: string) => (text.includes('secret') ? 'a secret' : true) }
    expect(await show(['The sec', 'ret is 42.'], screen)).toMatchObject({
      out: '',
      error: { code: 'refused', message: 'The output was stopped: a secret' }
    })
  })

  it.each([false, null, 0, {}, 'because'])('takes the verdict %j for a refusal', (verdict) => {
    expect(() => screenText('x', { input: () => verdict as never }, 'input')).toThrow(/was stopped/)
  })

  it('takes true and nothing for a pass, and runs every check in order', async () => {
    const ran: string[] = []
    const screens = [
      { input: () => void ran.push('a') },
      { input: async () => (ran.push('b'), true) },
      { output: () => false }
    ]
    await screenText('x', screens, 'input')
    expect(ran).toEqual(['a', 'b'])
  })

  it('refuses an asynchronous check where nobody can wait', () => {
    const labeler = createChatLabeler({ ...options, screen: { output: async () => true } })
    expect(() => labeler.feed('Hello. ')).toThrow(/createChatLabelStream/)
  })

  it('waits for checks in a stream, in order', async () => {
    const output = (text: string) =>
      new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 10 - text.length))
    const { out } = await show(['One. Two', ' and a half. ', 'Three.'], { output })
    expect(out).toBe(`${opening}One. Two and a half. Three.`)
  })

  it('tells the monitor of a refusal, without the text unless it is asked for', () => {
    const events: ChatEvent[] = []
    const more = {
      onEvent: (event: ChatEvent) => void events.push(event),
      screen: { output: () => 'no' }
    }
    expect(() => createChatLabeler({ ...options, ...more }).feed('Hello. ')).toThrow()
    expect(events.at(-1)).toEqual({
      type: 'refused',
      at: '2026-11-20T12:00:00.000Z',
      where: 'output',
      reason: 'The output was stopped: no'
    })
    expect(() =>
      createChatLabeler({ ...options, ...more, eventContent: true }).feed('Hello. ')
    ).toThrow()
    expect(events.at(-1)).toMatchObject({ text: 'Hello. ' })
  })
})

describe('limitLength', () => {
  it('counts the whole reply, over its sentences', async () => {
    const { out, error } = await show(
      ['12345. ', '12345. ', '12345. '],
      limitLength({ output: 16 })
    )
    expect(out.endsWith('12345. 12345. ') || out === '' || out === `${opening}12345. `).toBe(true)
    expect(error).toMatchObject({ code: 'refused', message: /longer than 16/ })
    expect(() => screenText('12345', limitLength({ input: 4 }), 'input')).toThrow(/longer than 4/)
    expect(screenText('1234', limitLength({ input: 4 }), 'input')).toBeUndefined()
  })
})

describe('limitTopics', () => {
  const topicsOf = (text: string) => [...text.matchAll(/#(\w+)/g)].map((match) => match[1] ?? '')

  it('stops refused topics, and all but the allowed ones', () => {
    expect(() => screenText('#bets', limitTopics({ topicsOf, refuse: ['bets'] }), 'input')).toThrow(
      /topic is bets/
    )
    expect(() =>
      screenText('#news', limitTopics({ topicsOf, allow: ['tides'] }), 'output')
    ).toThrow(/topic is news/)
    expect(
      screenText('#tides', limitTopics({ topicsOf, allow: ['tides'] }), 'output')
    ).toBeUndefined()
    expect(
      screenText('none', limitTopics({ topicsOf, allow: ['tides'] }), 'output')
    ).toBeUndefined()
  })
})

describe('moderate', () => {
  let server: Loopback
  beforeAll(async () => {
    server = await listen((body: { input: string }, response) => {
      const flagged = body.input.includes('bad')
      if (body.input.includes('down')) return sendJson(response, { error: {} }, 500)
      sendJson(response, {
        id: 'm',
        model: 'x',
        results: body.input.includes('empty')
          ? []
          : [{ flagged, categories: { violence: flagged, hate: false } }]
      })
    })
  })
  afterAll(() => server.close())

  it.each([
    ['the SDK', () => new OpenAI({ baseURL: `${server.url}/v1`, apiKey: 'k', maxRetries: 0 })],
    ['a client of its own', () => createModerationClient({ baseUrl: `${server.url}/v1/` })]
  ])('asks a service through %s', async (_, client) => {
    const screen = moderate(client(), { model: 'omni-moderation-latest' })
    await screenText('good', screen, 'input')
    await expect(screenText('bad', screen, 'output')).rejects.toThrow(
      'moderation flagged it: violence'
    )
    await expect(screenText('empty', screen, 'input')).rejects.toThrow('no result')
    await expect(screenText('down', screen, 'input')).rejects.toThrow()
    expect(server.requests.at(-1)).toEqual({ input: 'down', model: 'omni-moderation-latest' })
  })

  it('stops a reply at the sentence that is flagged', async () => {
    const { out } = await show(
      ['Good. Something b', 'ad. More.'],
      moderate(createModerationClient({ baseUrl: server.url }))
    )
    expect(out).not.toContain('bad')
    expect(out).not.toContain('More')
  })

  it('asks about no white space, and says what it can where no category is named', async () => {
    const asked: unknown[] = []
    const screen = moderate({
      moderations: {
        async create({ input }) {
          asked.push(input)
          return { results: [{ flagged: true }] }
        }
      }
    })
    await screenText(' \n', screen, 'output')
    expect(asked).toEqual([])
    await expect(screenText('bad', screen, 'output')).rejects.toThrow(/moderation flagged it(?!:)/)
  })

  it('sends its key as a bearer token, and none where there is none', async () => {
    const tokens: unknown[] = []
    const own: typeof fetch = async (_, init) => {
      tokens.push(new Headers(init?.headers).get('authorization'))
      return Response.json({ results: [{ flagged: false }] })
    }
    for (const key of [{ apiKey: 'k' }, {}]) {
      const client = createModerationClient({ baseUrl: 'https://moderation.example', fetch: own, ...key })
      await screenText('good', moderate(client, { only: 'output' }), 'output')
      await screenText('good', moderate(client, { only: 'output' }), 'input')
    }
    expect(tokens).toEqual(['Bearer k', null])
  })

  it('is never called unless it is asked for', async () => {
    const before = server.requests.length
    await pipeText(['Something bad.'], createChatLabelStream(options))
    expect(server.requests).toHaveLength(before)
    expect(
      moderate(createModerationClient({ baseUrl: server.url }), { only: 'input' })
    ).not.toHaveProperty('output')
  })
})
