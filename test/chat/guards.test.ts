import { Runnable } from '@langchain/core/runnables'
import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { beginTurn } from '../../src/chat/turn.js'
import {
  type ChatEvent,
  createChatLabeler,
  createChatLabelStream,
  createModerationClient,
  DisclosureError,
  labelReply,
  limitLength,
  limitTopics,
  type Screen,
  screenText
} from '../../src/chat/index.js'
import { labelRunnable } from '../../src/chat/adapters/langchain.js'
import { labelOpenAi } from '../../src/chat/adapters/openai.js'
import { prepareChat } from '../../src/chat/prepare-chat.js'
import { readHistory } from '../../src/chat/history.js'
import { browserPages } from '../browser-pages.js'
import { disclosure, noon, notice, opening } from './support/facts.js'
import { pipeText } from './support/streams.js'

const options = { disclosure, now: noon }
const noBomb = { output: (text: string) => !text.includes('bomb') }
const isInvalid = expect.objectContaining({ name: 'DisclosureError', code: 'invalid-option' })
/** What is thrown; nothing where nothing is. */
const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
}

describe('a screen of another shape', () => {
  it.each<[unknown]>([
    [() => false],
    [[() => false]],
    [{ ouput: () => false }],
    [{ input: () => true, ouput: () => false }],
    [{ output: false }],
    [{}],
    [[[{ output: () => false }]]],
    [5],
    ['x'],
    [null]
  ])('%o is refused', (screen) => {
    expect(thrownBy(() => labelReply('Hi', { ...options, screen: screen as Screen }))).toEqual(
      isInvalid
    )
    expect(thrownBy(() => screenText('Hi', screen as Screen, 'output'))).toEqual(isInvalid)
  })

  it('says what was meant, and leaves the right ones', () => {
    const wrong = { ouput: () => false } as Screen
    expect(() => labelReply('Hi', { ...options, screen: wrong })).toThrow('Did you mean `output`?')
    for (const screen of [undefined, [], [noBomb], { ...noBomb, input: undefined as never }]) {
      expect(labelReply('Hi', { ...options, ...(screen ? { screen } : {}) }).value).toBe(
        `${opening}Hi`
      )
    }
  })
})

describe('the input that is checked', () => {
  const { words } = prepareChat(options)
  const inputOf = (...messages: readonly unknown[]) =>
    words && readHistory(messages, words, 'text').input
  const user = (content: unknown) => ({ role: 'user', content })
  const bomb = user('bomb')
  const assistant = { role: 'assistant', content: 'Yes.' }
  const system = { role: 'system', content: 'Be brief.' }

  it('is all that users wrote since a model answered, whatever stands behind it', () => {
    expect(inputOf(bomb, user('ok'))).toBe('bomb\nok')
    expect(inputOf(bomb, system)).toBe('bomb')
    expect(inputOf(bomb, assistant)).toBe('bomb')
    expect(inputOf(bomb, assistant, system)).toBe('bomb')
    expect(inputOf('bomb', 'ok')).toBe('bomb\nok')
    expect(inputOf(bomb, user([{ type: 'image' }, { type: 'text', text: 'ok' }]))).toBe('bomb\nok')
  })

  it('is what came after an answer, and nothing in a later step of a tool loop', () => {
    expect(inputOf(bomb, assistant, user('ok'))).toBe('ok')
    expect(inputOf(bomb, assistant, { role: 'tool', content: 'high' })).toBe('')
    const results = [{ type: 'tool_result', content: 'high' }]
    expect(inputOf(bomb, assistant, user(results))).toBe('')
    expect(inputOf(bomb, assistant, user([...results, { type: 'text', text: 'ok' }]))).toBe('ok')
    const call = { type: 'function_call', name: 'tide' }
    expect(inputOf(bomb, call, { type: 'function_call_output', output: 'high' })).toBe('')
  })

  it('stops a request before it goes out', async () => {
    let requests = 0
    const client = new OpenAI({
      apiKey: 'k',
      maxRetries: 0,
      fetch: async () => (requests++, Response.json({}))
    })
    const screen = { input: noBomb.output }
    const ask = (content: string) => ({ role: 'user', content }) as const
    const asking = labelOpenAi(client, { ...options, screen }).chat.completions.create({
      model: 'gpt-4',
      messages: [ask('bomb'), ask('ok')]
    })
    await expect(asking).rejects.toMatchObject({ status: 422 })
    expect(requests).toBe(0)
  })
})

describe('JSON', () => {
  const json = '{"a": "One. A bomb. Two."}'

  it('is checked, before it goes out', () => {
    const format = 'json'
    expect(() => labelReply(json, { ...options, format, screen: noBomb })).toThrow('was stopped')
    const limit = limitLength({ output: 10 })
    expect(() => labelReply(json, { ...options, format, screen: limit })).toThrow('longer than 10')
    const labeler = createChatLabeler({ ...options, format, screen: noBomb })
    expect(labeler.feed(json.slice(0, 12))).toBe('{"a": "One. ')
    expect(thrownBy(() => labeler.feed(json.slice(12)))).toMatchObject({ code: 'refused' })
    const passing = { ...options, format, screen: { output: () => true } } as const
    expect(labelReply(json, passing)).toMatchObject({ value: json, mustShow: notice })
  })

  it('is looked through and counted, and keeps every character', () => {
    const found: string[] = []
    const events: ChatEvent[] = []
    const text = '{"a":\t"I am a real person.\u0085"}'
    const { value } = labelReply(text, {
      ...options,
      format: 'json',
      onFinding: ({ ruleId }) => void found.push(ruleId),
      onEvent: (event) => void events.push(event)
    })
    expect(value).toBe(text)
    expect(found).toEqual(['chat/human-claim'])
    expect(events.at(-1)).toMatchObject({ type: 'reply', characters: text.length })
  })

  it('is checked where LangChain passes it', async () => {
    const runnable = labelRunnable(Runnable, { ...options, format: 'json', screen: noBomb })
    await expect(runnable.invoke(json)).rejects.toThrow('was stopped')
    expect(await runnable.invoke('{"a": 1}')).toBe('{"a": 1}')
  })
})

describe('the push core', () => {
  it('gives the same error again after a refusal, and nothing of what follows', () => {
    const labeler = createChatLabeler({ ...options, screen: noBomb })
    const error = thrownBy(() => labeler.feed('A bomb. '))
    expect(error).toMatchObject({ code: 'refused' })
    expect(thrownBy(() => labeler.feed('Fine. '))).toBe(error)
    expect(thrownBy(() => labeler.end())).toBe(error)
  })

  it('takes nothing after the end', () => {
    const labeler = createChatLabeler(options)
    labeler.feed('Hi')
    labeler.end()
    expect(thrownBy(() => labeler.feed('more'))).toEqual(isInvalid)
    expect(thrownBy(() => labeler.end())).toEqual(isInvalid)
  })
})

describe('limitLength', () => {
  it('counts each of several choices for itself, and the parts of one together', () => {
    const screen = limitLength({ output: 10 })
    const turn = beginTurn(prepareChat({ ...options, screen }))
    for (let choice = 0; choice < 3; choice++) {
      const channel = turn.beginMessage(true).openText()
      expect(channel.feed('12345678. ')).toBe(`${opening}12345678. `)
    }
    const whole = beginTurn(prepareChat({ ...options, screen }))
    whole.beginMessage().openText().feed('12345. ')
    expect(() => whole.beginMessage().openText().feed('12345. ')).toThrow('longer than 10')
  })
})

describe('whoever answers', () => {
  it.each([
    { author: 'GPT-4', ai: 'GPT-4' },
    { author: 'Ada Lovelace', responsible: 'Claude 3 Opus', ai: 'Claude' },
    { author: 'OpenAI', ai: 'GPT-4 (OpenAI)' }
  ])('is no model: %j', (facts) => {
    expect(thrownBy(() => labelReply('Hi', { disclosure: facts }))).toMatchObject({
      code: 'invalid-disclosure'
    })
  })

  it('is no company with the name of a model', () => {
    const facts = { author: { name: 'GPT-4', kind: 'company' }, ai: 'GPT-4' } as const
    expect(thrownBy(() => labelReply('Hi', { disclosure: facts }))).toMatchObject({
      code: 'refused'
    })
  })

  it('may be a company', () => {
    const facts = { author: { name: 'OpenAI', kind: 'company' }, ai: 'GPT-4 (OpenAI)' } as const
    expect(labelReply('Hi', { disclosure: facts }).value).toContain('OpenAI')
  })
})

describe('options of another kind', () => {
  const circle: Record<string, unknown> = {}
  circle['turns'] = circle
  it.each<[string, unknown]>([
    ['handover', 'false'],
    ['handover', null],
    ['eventContent', 1],
    ['schedule', 3n],
    ['schedule', { turns: 3n }],
    ['schedule', circle],
    ['schedule', Object.create(null)],
    ['now', 5],
    ['onFinding', 5],
    ['onEvent', 5],
    ['onConversation', 5],
    ['pauseHours', '12'],
    ['format', Object.create(null)],
    ['textPath', 5]
  ])('%s: %o is refused', (name, value) => {
    const error = thrownBy(() => createChatLabeler({ ...options, [name]: value }))
    expect(error).toEqual(isInvalid)
    expect(String(error)).toContain(`options.${name}`)
  })

  it.each<[string, () => unknown]>([
    ['no options', () => labelReply('Hi', undefined as never)],
    ['options that are null', () => createChatLabelStream(null as never)],
    ['no text', () => labelReply(undefined as never, options)],
    ['a text that is null', () => labelReply(null as never, options)],
    ['bytes', () => createChatLabeler(options).feed(Buffer.from('Hi') as never)],
    ['a moderation client without an address', () => createModerationClient({} as never)],
    ['a moderation client without options', () => createModerationClient(undefined as never)],
    ['an address that is none', () => createModerationClient({ baseUrl: 'example' })],
    ['topics without a function', () => limitTopics({} as never)],
    ['topics that are a text', () => limitTopics({ topicsOf: () => [], allow: 'tides' as never })],
    ['a limit that is a text', () => limitLength({ output: '10' as never })],
    ['a limit below 0', () => limitLength({ output: -1 })],
    ['a limit that is no number', () => limitLength({ input: NaN })],
    ['no limits', () => limitLength(undefined as never)],
    ['no class', () => labelRunnable(undefined as never, options)],
    ['no options for LangChain', () => labelRunnable(Runnable, undefined as never)]
  ])('%s', (_, work) => {
    expect(thrownBy(work)).toEqual(isInvalid)
  })

  it('bytes in a stream break it', async () => {
    const piping = pipeText([new Uint8Array([72]) as never], createChatLabelStream(options))
    await expect(piping).rejects.toThrow(DisclosureError)
  })
})

describe('the notice in HTML, in a browser', () => {
  const { withPage } = browserPages()

  /** How dark the place of the notice is: its ink, as a share of its pixels. */
  const inkOf = (html: string): Promise<number> => withPage(html, async (page) => {
    const picture = (await page.screenshot()).toString('base64')
    return page.evaluate(async (data) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      // Inside of the border of the paragraph, where only its words are.
      const pixels = context?.getImageData(20, 25, 800, 60).data ?? []
      let dark = 0
      for (let at = 0; at < pixels.length; at += 4) dark += (pixels[at] ?? 255) < 128 ? 1 : 0
      return dark / (pixels.length / 4)
    }, picture)
  })

  it.each([
    'p::first-line{font-size:0!important;color:transparent!important}',
    '*::first-line{letter-spacing:-2em!important;line-height:0!important}',
    'p::before{content:"";position:absolute;inset:0;background:#fff}',
    'p::before{content:"";position:absolute;inset:0;background:#fff;z-index:2147483647}',
    'p::after{content:"";position:absolute;inset:0;background:#fff;z-index:99}'
  ])('keeps its words against %s', async (css) => {
    const reply = (style: string) =>
      labelReply(`<style>${style}</style>Hi`, { ...options, format: 'html' }).value
    const ink = await inkOf(reply(''))
    expect(ink).toBeGreaterThan(0.03)
    expect(await inkOf(reply(css))).toBeCloseTo(ink, 2)
  })
})
