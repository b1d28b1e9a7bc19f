import { describe, expect, it } from 'vitest'
import { DisclosureError, labelResponse } from '../../src/chat/index.js'
import { isThorough } from '../thorough.js'
import { disclosure, keep, noon, notice, opening } from './support/facts.js'
import { chatEvents, protocols, readEvents, responseEvents, sse } from './support/protocols.js'
import { bodyOf, byByte, bytesOf, readAll, textOf } from './support/streams.js'

const options = { disclosure, now: noon }
const respond = (
  body: string | Uint8Array | ReadableStream | null,
  contentType: string,
  init: ResponseInit = {}
) =>
  new Response(body as BodyInit | null, {
    ...init,
    headers: { 'content-type': contentType, ...init.headers }
  })

describe.each(protocols)('labelResponse, $name', ({ body, contentType, text, shown }) => {
  const bytes = bytesOf(body)
  const label = (pieces: readonly Uint8Array[]) =>
    textOf(labelResponse(respond(bodyOf(pieces), contentType), options))

  it('says the notice, then the whole text', async () => {
    expect(shown(await label([bytes]))).toBe(opening + text)
  })

  it(
    'gives the same bytes whole, byte by byte, and cut anywhere',
    { timeout: 120_000 },
    async () => {
      const whole = await label([bytes])
      expect(await label(byByte(bytes))).toBe(whole)
      for (let cut = 1; cut < bytes.length; cut += isThorough ? 1 : 7) {
        expect(await label([bytes.slice(0, cut), bytes.slice(cut)]), `cut at ${cut}`).toBe(whole)
      }
    }
  )

  it('says the notice no later than the first text of the source', async () => {
    let out = ''
    let given = ''
    const labelled = labelResponse(
      respond(
        bodyOf(byByte(bytes)).pipeThrough(
          new TransformStream<Uint8Array, Uint8Array>({
            transform(byte, controller) {
              given += new TextDecoder('latin1').decode(byte)
              controller.enqueue(byte)
            }
          })
        ),
        contentType
      ),
      options
    )
    const decoder = new TextDecoder()
    for await (const piece of labelled.body ?? []) {
      out += decoder.decode(piece, { stream: true })
      const words = shown(out)
      if (words === '') continue
      expect(words.startsWith(opening)).toBe(true)
      // One event of text was given, not two.
      expect(shown(given).length).toBeLessThan(30)
      return
    }
    expect.unreachable()
  })

  it('labels what is labelled already no second time', async () => {
    const once = await label([bytes])
    expect(await label([bytesOf(once)])).toBe(once)
  })

  it('gives the state for the next turn, which then says nothing', async () => {
    const box = keep()
    await textOf(labelResponse(respond(body, contentType), { ...options, ...box }))
    expect(box.state).toMatchObject({ turns: 1, noticeAt: '2026-11-20T12:00:00.000Z' })
    const next = labelResponse(respond(body, contentType), { ...options, conversation: box.state })
    expect(shown(await textOf(next))).toBe(text)
  })

  it('cancels the source when the reader cancels', async () => {
    let reason: unknown
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes),
      cancel: (why) => {
        reason = why
      }
    })
    const reader = labelResponse(respond(source, contentType), options).body?.getReader()
    await reader?.read()
    await reader?.cancel('enough')
    await new Promise((resolve) => setTimeout(resolve))
    expect(reason).toBe('enough')
  })

  it('asks the source for no more than is read', async () => {
    let pulls = 0
    const source = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulls++
          controller.enqueue(bytes)
        }
      },
      { highWaterMark: 0 }
    )
    labelResponse(respond(source, contentType), options)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(pulls).toBeLessThanOrEqual(2)
  })
})

describe('labelResponse', () => {
  it('keeps every character of the events that stay the same', async () => {
    const head = ': welcome\r\n\r\nretry: 3\nid: 7\ndata: {"choices":[],  "x": 1}\n\n'
    const body = head + sse(chatEvents)
    const labelled = await textOf(labelResponse(respond(body, 'text/event-stream'), options))
    expect(labelled.startsWith(head)).toBe(true)
    const before = sse(chatEvents).split('\n\n')
    const after = labelled.slice(head.length).split('\n\n')
    expect(after.filter((event, index) => event !== before[index])).toHaveLength(1)
  })

  it('takes CR and CRLF as ends of lines, and data over several lines', async () => {
    for (const end of ['\r', '\r\n']) {
      const body = sse(chatEvents)
        .replaceAll('\n', end)
        .replace('"choices":', `${end}data: "choices":`)
      const bytes = bytesOf(body)
      const whole = await textOf(labelResponse(respond(bytes, 'text/event-stream'), options))
      expect(readEvents(whole.replaceAll(`${end}data: "choices"`, '"choices"'))[1]).toMatchObject({
        choices: [{ delta: { content: `${opening}Grüße, ` } }]
      })
      const cut = await textOf(
        labelResponse(respond(bodyOf(byByte(bytes)), 'text/event-stream'), options)
      )
      expect(cut).toBe(whole)
    }
  })

  it('takes the length and the validators of the old body out of the head', () => {
    const { headers, status, statusText } = labelResponse(
      respond('Hello', 'text/plain; charset=utf-8', {
        status: 201,
        statusText: 'Made',
        headers: { 'content-length': '5', etag: '"x"', 'x-mine': 'yes' }
      }),
      options
    )
    expect([...headers.keys()]).toEqual(['ai-disclosure', 'content-type', 'x-mine'])
    expect([status, statusText]).toEqual([201, 'Made'])
    expect(headers.get('ai-disclosure')).toMatch(/model="GPT-4", provider="OpenAI"$/)
  })

  it('passes JSON, media and errors byte for byte', async () => {
    const json = '{"answer": "I am a person"}'
    const labelled = labelResponse(respond(json, 'application/json'), options)
    expect(await labelled.text()).toBe(json)
    const header = labelled.headers.get('ai-disclosure-notice') ?? ''
    expect(decodeURIComponent(header.replace('%"', '"'))).toBe(`interface;words="${notice}"`)
    const image = labelResponse(respond(new Uint8Array([255, 0]), 'image/png'), options)
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(new Uint8Array([255, 0]))
    const failed = respond('Too many requests', 'text/plain', { status: 429 })
    expect(labelResponse(failed, options)).toBe(failed)
    const empty = new Response(null, { status: 204 })
    expect(labelResponse(empty, options)).toBe(empty)
  })

  it('passes a stream that a program reads, when told so', async () => {
    const labelled = labelResponse(respond(sse(chatEvents), 'text/event-stream'), {
      ...options,
      format: 'json'
    })
    expect(await textOf(labelled)).toBe(sse(chatEvents))
    expect(labelled.headers.get('ai-disclosure-notice')).toContain('not a person')
  })

  it('labels Markdown and HTML in their own form', async () => {
    const markdown = await textOf(labelResponse(respond('Hi', 'text/markdown'), options))
    expect(markdown).toBe(`**${notice}**\n\nHi`)
    const html = await textOf(labelResponse(respond('<b>Hi</b>', 'text/html'), options))
    expect(html).toMatch(
      /^<p lang="en" dir="ltr" style="all:initial!important;[^"]+"><span style="[^"]+">You are talking/
    )
  })

  it('decodes the charset of the content type and says that it is UTF-8 now', async () => {
    const labelled = labelResponse(
      respond(new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]), 'text/plain; charset="iso-8859-1"'),
      options
    )
    expect(await textOf(labelled)).toBe(`${opening}Grüße`)
    expect(labelled.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })

  it('refuses a compressed reply and an unknown charset', () => {
    const compressed = respond('x', 'text/plain', { headers: { 'content-encoding': 'br' } })
    expect(() => labelResponse(compressed, options)).toThrow(/compress it after/)
    expect(() => labelResponse(respond('x', 'text/plain;charset=klingon'), options)).toThrow(
      DisclosureError
    )
  })

  it.each([
    ['words that are no JSON', 'data: Hello\n\n'],
    ['a protocol that nobody knows', 'data: {"token":"Hello"}\n\n'],
    ['content of an unknown shape', 'data: {"choices":[{"delta":{"content":{"x":"Hello"}}}]}\n\n']
  ])('breaks a stream with %s, before any of it passes', async (_, body) => {
    const { text, error } = await readAll(
      labelResponse(respond(body, 'text/event-stream'), options).body ?? bodyOf([])
    )
    expect(text).toBe('')
    expect(error).toMatchObject({ name: 'DisclosureError', code: 'cannot-label' })
  })

  it('says the notice with the first text that is shown, where the first that came shows nothing', async () => {
    const block = (index: number, text: string) => [
      { type: 'content_block_start', index, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index, delta: { type: 'text_delta', text } },
      { type: 'content_block_stop', index }
    ]
    const body = sse([...block(0, '\u0007'), ...block(1, 'Hello')], true)
    const labelled = readEvents(
      await textOf(labelResponse(respond(body, 'text/event-stream'), options))
    )
    expect(labelled.map(({ delta }) => (delta as { text: string } | undefined)?.text)).toEqual([
      undefined,
      '',
      undefined,
      undefined,
      `${opening}Hello`,
      undefined
    ])
  })

  it('says the notice before whichever of several texts is shown first', async () => {
    // The first text is held back, since the notice begins like it; the second comes meanwhile.
    const delta = (content: number, text: string) => ({
      type: 'response.output_text.delta',
      output_index: 0,
      content_index: content,
      delta: text
    })
    const body = sse([delta(0, 'You are'), delta(1, 'Hello'), delta(0, ' late')], true)
    const labelled = readEvents(
      await textOf(labelResponse(respond(body, 'text/event-stream'), options))
    )
    expect(labelled.map((event) => event['delta'])).toEqual([opening, 'Hello', 'You are late'])
  })

  const begin = 'event: message_start\ndata: {"type":"message_start","message":{}}\n\n'

  it.each([
    [
      'has lost its name',
      'data: {"type":"content_block_delta","delta":{"type":"text_delta","text":"x"}}'
    ],
    ['has another name', 'event: x\ndata: {"type":"content_block_delta","delta":{"text":"x"}}'],
    [
      'has text before the message begins',
      'event: message_delta\ndata: {"type":"message_delta","delta":{"type":"x","text":"x"}}',
      ''
    ]
  ])('breaks a stream of named events at one that %s', async (_, event, start = begin) => {
    const body = `${start}${event}\n\n`
    const { error } = await readAll(
      labelResponse(respond(body, 'text/event-stream'), options).body ?? bodyOf([])
    )
    expect(error).toMatchObject({ code: 'cannot-label' })
  })

  it('labels a protocol of your own by the path of its text', async () => {
    const body =
      'data: {"token":{"text":"Hel"}}\n\ndata: {"usage":1}\n\ndata: {"token":{"text":"lo"}}\n\n'
    const labelled = await textOf(
      labelResponse(respond(body, 'text/event-stream'), { ...options, textPath: 'token.text' })
    )
    expect(readEvents(labelled)).toEqual([
      { token: { text: `${opening}Hel` } },
      { usage: 1 },
      { token: { text: 'lo' } }
    ])
  })

  it('lets an upstream error before the first text pass without a label', async () => {
    const body = 'event: error\ndata: {"type":"error","error":{"message":"overloaded"}}\n\n'
    const box = keep()
    const labelled = labelResponse(respond(body, 'text/event-stream'), { ...options, ...box })
    expect(await textOf(labelled)).toBe(body)
    expect(box.state).toBeUndefined()
  })

  it('gives every choice of a chat completion its own label', async () => {
    const choice = (index: number, content: string) => ({
      index,
      delta: { content },
      finish_reason: null
    })
    const body = sse([{ choices: [choice(0, 'A')] }, { choices: [choice(1, 'B'), choice(0, 'a')] }])
    const labelled = await textOf(labelResponse(respond(body, 'text/event-stream'), options))
    expect(readEvents(labelled)).toEqual([
      { choices: [choice(0, `${opening}A`)] },
      { choices: [choice(1, `${opening}B`), choice(0, 'a')] }
    ])
  })

  it('leaves tool calls, reasoning and sound of a chat completion alone', async () => {
    const deltas = [
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ index: 0, function: { name: 'f', arguments: '' } }]
      },
      { tool_calls: [{ index: 0, function: { arguments: '{"a":1}' } }] },
      { reasoning_content: 'Hm' },
      { audio: { id: 'a', data: 'AA==' } }
    ]
    const body = sse(
      deltas.map((delta) => ({ choices: [{ index: 0, delta, finish_reason: null }] }))
    )
    expect(await textOf(labelResponse(respond(body, 'text/event-stream'), options))).toBe(body)
  })

  it('labels what is written of a spoken reply, in one piece and in many', async () => {
    const chat = ['Hel', 'lo'].map((transcript) => ({
      choices: [{ index: 0, delta: { audio: { transcript } }, finish_reason: null }]
    }))
    const responses = ['Hel', 'lo'].map((delta, index) => ({
      type: 'response.audio.transcript.delta',
      delta,
      sequence_number: index
    }))
    const states: unknown[] = []
    for (const events of [chat, responses]) {
      const spoken = labelResponse(respond(sse(events), 'text/event-stream'), {
        ...options,
        onConversation: (state) => states.push(state.turnsSinceNotice)
      })
      const text = await textOf(spoken)
      expect(text.indexOf('not a person')).toBeGreaterThan(-1)
      expect(text.indexOf('not a person')).toBeLessThan(text.indexOf('Hel'))
    }
    // Who hears the reply was told nothing: the next one says it again.
    expect(states).toEqual([undefined, undefined])
  })

  it('refuses a body that was read already', async () => {
    const response = respond('Hello', 'text/plain')
    await response.text()
    expect(() => labelResponse(response, options)).toThrow(/read already/)
  })

  it('says the same words again wherever a response repeats its text, and numbers without a gap', async () => {
    const labelled = readEvents(
      await textOf(labelResponse(respond(sse(responseEvents, true), 'text/event-stream'), options))
    )
    const repeated = JSON.stringify(labelled).split(JSON.stringify(opening).slice(1, -1)).length - 1
    expect(repeated).toBe(5)
    expect(labelled.map((event) => event['sequence_number'])).toEqual(
      labelled.map((_, index) => index)
    )
    expect(labelled).toHaveLength(responseEvents.length)
  })

  it('numbers on where an event had to be put in', async () => {
    // The text is the beginning of the notice, so it is held back until it is known to be no copy.
    const said = notice.slice(0, 20)
    const events = [
      { type: 'response.content_part.added', part: { type: 'output_text', text: '' } },
      { type: 'response.output_text.delta', delta: said, logprobs: [] },
      { type: 'response.output_text.done', text: said, logprobs: [] },
      { type: 'response.content_part.done', part: { type: 'output_text', text: said } }
    ].map((event, index) => ({
      ...event,
      output_index: 0,
      content_index: 0,
      sequence_number: index + 4
    }))
    const labelled = readEvents(
      await textOf(labelResponse(respond(sse(events, true), 'text/event-stream'), options))
    )
    expect(labelled.map(({ type, sequence_number: number }) => `${number} ${type}`)).toEqual([
      '4 response.content_part.added',
      '5 response.output_text.delta',
      '6 response.output_text.delta',
      '7 response.output_text.done',
      '8 response.content_part.done'
    ])
    expect(labelled.slice(1, 3).map((event) => event['delta'])).toEqual([opening, said])
    expect(labelled[3]).toMatchObject({ text: opening + said })
  })

  it('moves citations with their text', async () => {
    const annotation = {
      type: 'url_citation',
      start_index: 0,
      end_index: 5,
      url: 'https://a.example'
    }
    const place = { output_index: 0, content_index: 0 }
    const events = [
      { type: 'response.output_text.delta', ...place, delta: 'Hello' },
      { type: 'response.output_text.annotation.added', ...place, annotation },
      {
        type: 'response.content_part.done',
        ...place,
        part: { type: 'output_text', text: 'Hello', annotations: [annotation] }
      }
    ]
    const labelled = readEvents(
      await textOf(labelResponse(respond(sse(events, true), 'text/event-stream'), options))
    )
    const moved = { start_index: opening.length, end_index: opening.length + 5 }
    expect(labelled[1]).toMatchObject({ annotation: moved })
    expect(labelled[2]).toMatchObject({ part: { annotations: [moved] } })
  })

  it('leaves a response in JSON alone and puts the words into its metadata', async () => {
    const asJson = (event: object) =>
      JSON.parse(
        JSON.stringify(event).replace('{"type":"text"}', '{"type":"json_object"}')
      ) as object
    const events = responseEvents.map(asJson)
    const labelled = readEvents(
      await textOf(labelResponse(respond(sse(events, true), 'text/event-stream'), options))
    )
    expect(labelled.slice(2, -1)).toEqual(events.slice(2, -1))
    expect(labelled.at(-1)).toMatchObject({ response: { metadata: { ai_disclosure: notice } } })
  })
})
