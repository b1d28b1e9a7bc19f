import { describe, expect, it } from 'vitest'
import { labelReply, labelResponse } from '../../src/chat/index.js'
import { disclosure, noon, notice } from './support/facts.js'
import { mutationsOf } from './support/mutations.js'
import { contentTypes, printReply, replies } from './support/replies.js'
import { bodyOf, bytesOf, readAll } from './support/streams.js'

const options = { disclosure, now: noon }

/** A conversation in which the notice was said, so that nothing is due. */
const { conversation } = labelReply('Hello.', options)

async function label(body: string, type: string, more: object = {}): Promise<{ text: string; error?: unknown }> {
  const response = new Response(bodyOf([bytesOf(body)]), { headers: { 'content-type': type } })
  return readAll(labelResponse(response, { ...options, ...more }).body ?? bodyOf([]))
}

const linesOf = (text: string) => text.split('\n').toSorted().join('\n')

/** Whether the words are shown without the notice before them. */
function isUnlabelled(text: string, words: string): boolean {
  const [before = ''] = text.split(words)
  return before !== text && !before.includes(notice)
}

describe.each(replies)('$name', ({ name, framing, events }) => {
  const body = printReply({ framing }, events)

  it('shows the notice before the reply, once', async () => {
    const { text, error } = await label(body, contentTypes[framing])
    expect(error).toBeUndefined()
    expect(isUnlabelled(text, 'Hello')).toBe(false)
    expect(text).toContain(notice)
    expect(isUnlabelled(body, 'Hello')).toBe(true)
  })

  it('is labelled or broken in every shape that its protocol does not know', async () => {
    const mutations = mutationsOf({ name, framing, events })
    const unlabelled: string[] = []
    let naive = 0
    for (const { what, words, events: changed } of mutations) {
      const mutated = printReply({ framing }, changed)
      if (isUnlabelled(mutated, words)) naive++
      const { text, error } = await label(mutated, contentTypes[framing])
      const isMissing = !text.includes(words) && error === undefined && mutated.includes(words)
      if (isUnlabelled(text, words) || isMissing) unlabelled.push(what)
    }
    expect(unlabelled).toEqual([])
    // Passed as they are, all of them show words without a notice: the check can fail.
    expect(naive).toBe(mutations.length)
    expect(mutations.length).toBeGreaterThan(5)
  })

  it('loses and gains nothing where nothing is due, in every shape', async () => {
    expect(await label(body, contentTypes[framing], { conversation })).toEqual({ text: body })
    const changed: string[] = []
    for (const { what, events: shape } of mutationsOf({ name, framing, events })) {
      const mutated = printReply({ framing }, shape)
      const { text, error } = await label(mutated, contentTypes[framing], { conversation })
      // The start of a text of the AI SDK waits for its first words, also behind what came between.
      if (error === undefined && linesOf(text) !== linesOf(mutated)) changed.push(what)
    }
    expect(changed).toEqual([])
  })
})

it('covers this many shapes', () => {
  const count = replies.flatMap((reply) => mutationsOf(reply)).length
  console.info(`${count} shapes of ${replies.length} replies, none unlabelled`)
  expect(count).toBeGreaterThan(1000)
})
