import { afterAll, describe, expect, it } from 'vitest'
import { createChatLabelStream, labelResponse } from '../../src/chat/index.js'
import { isThorough } from '../thorough.js'
import { disclosure, keep, noon, opening } from './support/facts.js'
import { broken, faults, readUntilStall } from './support/faults.js'
import { protocols } from './support/protocols.js'
import { bytesOf } from './support/streams.js'

const options = { disclosure, now: noon }

/** Labelled, or nothing: the one thing that may be seen of a reply that goes wrong. */
function isSafe(shown: string): boolean {
  return shown === '' || shown.startsWith(opening)
}

/** Bytes from one place at which a source goes wrong to the next: primes fall anywhere in an event. */
function stepOf(fault: string): number {
  const takesLong = /stalls|single/.test(fault)
  if (isThorough) return takesLong ? 11 : 1
  return takesLong ? 197 : 17
}

let cases = 0
afterAll(() =>
  console.log(`In each of ${cases.toLocaleString('en')} cases the label came first, or nothing`)
)

describe('a source that goes wrong', () => {
  describe.each(protocols)('$name', ({ body, contentType, shown, text }) => {
    const bytes = bytesOf(body)

    it.each(faults)('$name, at many points', { timeout: 240_000 }, async ({ name, source }) => {
      for (let cut = 0; cut <= bytes.length; cut += stepOf(name)) {
        const box = keep()
        const response = new Response(source(bytes.slice(0, cut), bytes.slice(cut)), {
          headers: { 'content-type': contentType }
        })
        const { body: labelled } = labelResponse(response, { ...options, ...box })
        const { text: out, error } = await readUntilStall(labelled ?? new ReadableStream())
        cases++
        if (!isSafe(shown(out))) expect.unreachable(`text without its label, cut at ${cut}: ${out}`)
        if (error !== undefined || name.startsWith('stalls')) expect(box.state).toBeUndefined()
        if (name === 'throws') expect(error).toBe(broken)
        if (name.startsWith('sends an empty')) expect(shown(out)).toBe(opening + text)
      }
    })
  })

  it('breaks a stream of texts in its direction, at every point', async () => {
    const pieces = [...'Hello there']
    for (let cut = 0; cut <= pieces.length; cut++) {
      let index = 0
      const source = new ReadableStream<string>(
        {
          pull(controller) {
            if (index === cut) controller.error(broken)
            else controller.enqueue(pieces[index++] ?? '')
          }
        },
        { highWaterMark: 0 }
      )
      let out = ''
      const reading = (async () => {
        for await (const piece of source.pipeThrough(createChatLabelStream(options))) out += piece
      })()
      await expect(reading).rejects.toBe(broken)
      // An error discards what is still on its way; what came out is labelled.
      expect(isSafe(out)).toBe(true)
      cases++
    }
  })

  it.each([
    ['the clock', { now: () => new Date(NaN) }],
    [
      'the clock, by throwing',
      {
        now: () => {
          throw broken
        }
      }
    ],
    [
      'onEvent',
      {
        onEvent: () => {
          throw broken
        }
      }
    ],
    [
      'a check',
      {
        screen: {
          output: () => {
            throw broken
          }
        }
      }
    ],
    ['a check, later', { screen: { output: () => Promise.reject(broken) } }]
  ])('shows nothing when %s fails', async (_, failing) => {
    for (const { body, contentType, shown } of protocols) {
      const response = new Response(body, { headers: { 'content-type': contentType } })
      const labelled = labelResponse(response, { ...options, ...failing })
      const { text, error } = await readUntilStall(labelled.body ?? new ReadableStream())
      cases++
      expect(shown(text)).toBe('')
      expect(error).toBeInstanceOf(Error)
    }
  })
})
