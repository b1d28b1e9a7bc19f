import { AIMessage, AIMessageChunk, type BaseMessage, HumanMessage } from '@langchain/core/messages'
import { FakeListChatModel } from '@langchain/core/utils/testing'
import { END, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph'
import { describe, expect, it } from 'vitest'
import { labelGraph } from '../../src/chat/adapters/langchain.js'
import { disclosure, keep, noon, opening } from './support/facts.js'

const options = { disclosure, now: noon }
/** What the models were given. */
const read: string[] = []
const textsOf = (messages: readonly BaseMessage[]) => messages.map(({ content }) => String(content))

/** Two models, one after the other: the second reads what the first wrote. */
function graph() {
  const node = (text: string) => {
    const model = new FakeListChatModel({ responses: [text] })
    return async ({ messages }: typeof MessagesAnnotation.State) => {
      read.push(...textsOf(messages))
      const stream = await model.stream(messages)
      let whole
      for await (const chunk of stream) whole = whole ? whole.concat(chunk) : chunk
      return { messages: whole ? [whole] : [] }
    }
  }
  return new StateGraph(MessagesAnnotation)
    .addNode('draft', node('At six.'))
    .addNode('check', node('Yes.'))
    .addEdge(START, 'draft')
    .addEdge('draft', 'check')
    .addEdge('check', END)
    .compile()
}
const ask = { messages: [new HumanMessage('Hi'), new AIMessage('Hello'), new HumanMessage('When?')] }

describe('labelGraph', () => {
  it('labels pieces of messages, and the models never read it', async () => {
    const box = keep()
    const stream = await graph().stream(ask, { streamMode: 'messages' })
    let text = ''
    read.length = 0
    for await (const [message] of labelGraph(stream, { ...options, ...box, onConversation: box.onConversation, streamMode: 'messages' })) {
      expect(message.getType()).toBe('ai')
      text += message.content
    }
    expect(text).toBe(`${opening}At six.Yes.`)
    expect(read).toContain('At six.')
    expect(read.join('')).not.toContain('not a person')
    expect(box.state).toMatchObject({ turns: 1 })
  })

  it('labels states and what nodes add, and leaves earlier turns alone', async () => {
    const values = await graph().stream(ask, { streamMode: 'values' })
    let last: BaseMessage[] = []
    for await (const state of labelGraph(values, { ...options, streamMode: 'values' })) last = state.messages
    expect(textsOf(last)).toEqual(['Hi', 'Hello', 'When?', `${opening}At six.`, 'Yes.'])
    const updates = await graph().stream(ask, { streamMode: 'updates' })
    const added: string[] = []
    for await (const update of labelGraph(updates, { ...options, streamMode: 'updates' })) {
      for (const { messages } of Object.values(update)) added.push(...textsOf(messages as BaseMessage[]))
    }
    expect(added).toEqual([`${opening}At six.`, 'Yes.'])
  })

  it('says the same in several modes at once', async () => {
    const stream = await graph().stream(ask, { streamMode: ['messages', 'values'] })
    let text = ''
    let last: BaseMessage[] = []
    for await (const [mode, payload] of labelGraph(stream, { ...options, streamMode: ['messages', 'values'] })) {
      if (mode === 'messages') text += (payload as unknown as [BaseMessage])[0].content
      else last = (payload as { messages: BaseMessage[] }).messages
    }
    expect(text).toBe(`${opening}At six.Yes.`)
    expect(textsOf(last).slice(-2)).toEqual([`${opening}At six.`, 'Yes.'])
  })

  /** What comes out for items that no graph of ours gives. */
  const labelled = async (streamMode: string | string[], ...items: unknown[]) => {
    async function* source() {
      yield* items
    }
    const out: unknown[] = []
    for await (const item of labelGraph(source(), { ...options, streamMode: streamMode as 'values' })) out.push(item)
    return out
  }

  it('labels a message that is no list, as a node may give it, and passes what has no words', async () => {
    const [state] = (await labelled('values', { messages: new AIMessage('At six.') })) as [{ messages: BaseMessage }]
    expect(state.messages.content).toBe(`${opening}At six.`)
    const asked = { messages: new HumanMessage('When?') }
    expect(await labelled('values', asked)).toEqual([asked])
    expect(await labelled('updates', { draft: null }, { check: undefined })).toEqual([{ draft: null }, { check: undefined }])
  })

  it('says at the end what was held back because the notice begins like it', async () => {
    const held = opening.slice(0, 12)
    const piece = new AIMessageChunk({ content: held, id: 'm' })
    const [first, last] = (await labelled('messages', [piece, { node: 'draft' }])) as [BaseMessage, unknown][]
    expect([first?.[0].content, last?.[0].content, last?.[1]]).toEqual([opening, held, { node: 'draft' }])
    const named = await labelled(['messages', 'values'], ['messages', [piece, { node: 'draft' }]])
    expect(named).toMatchObject([['messages', [{ content: opening }, { node: 'draft' }]], ['messages', [{ content: held }, { node: 'draft' }]]])
  })

  it.each([
    ['a state that is a text', 'values', 'It opens at six.'],
    ['a node that gives a text', 'updates', { draft: 'It opens at six.' }],
    ['an update of no node', 'updates', 'It opens at six.'],
    ['a piece without its metadata', 'messages', new AIMessage('At six.')],
    ['an item without its mode', ['values', 'updates'], { messages: [] }],
    ['an item of a mode that was not asked for', ['values', 'updates'], ['debug', {}]]
  ])('breaks at %s', async (_, streamMode, item) => {
    await expect(labelled(streamMode, item)).rejects.toMatchObject({ code: 'cannot-label' })
  })

  it('would pass it unlabelled by itself', async () => {
    const stream = await graph().stream(ask, { streamMode: 'messages' })
    let text = ''
    for await (const [message] of stream) text += message.content
    expect(text).toBe('At six.Yes.')
  })

  it('breaks at words elsewhere before the notice, and refuses other modes at once', async () => {
    async function* states() {
      yield { summary: 'It opens at six.', messages: [] }
    }
    const labelled = labelGraph(states(), { ...options, streamMode: 'values' })
    await expect(labelled.next()).rejects.toMatchObject({ code: 'cannot-label' })
    for (const streamMode of ['custom', [], ['values', 'debug'], undefined]) {
      expect(() => labelGraph(states(), { ...options, streamMode: streamMode as never })).toThrow(
        expect.objectContaining({ code: 'invalid-option' })
      )
    }
  })
})
