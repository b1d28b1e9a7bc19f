import { describe, expect, it } from 'vitest'
import { labelPost } from '../../src/social/index.js'
import { disclosure, story } from './payloads.js'

const label = (payload: object) => labelPost('mastodon', payload as { status: string }, disclosure)
const labelled = label({ status: story }).payload

/** What is said of a payload that can't be labelled. */
function refusalOf(payload: unknown): string {
  try {
    label(payload as object)
    return 'labelled'
  } catch (error) {
    return (error as Error).message
  }
}

describe('a payload of anything', () => {
  class Post {
    readonly #words: string
    constructor(words: string) {
      this.#words = words
    }
    get status(): string {
      return this.#words
    }
    get send(): () => string {
      return () => this.#words
    }
    get language(): undefined {
      return undefined
    }
  }
  class Toot extends Post {}
  const computed = {
    get status() {
      return story
    },
    visibility: 'public'
  }

  it.each([
    ['a string in an object', { status: Object('x'.replace('x', story)) as string }],
    ['a getter of a class, and not what it would do', new Post(story)],
    ['a getter of a class above', new Toot(story)],
    ['what its own `toJSON` gives', { toJSON: () => ({ status: story }) }],
    ['what a member’s `toJSON` gives', { status: { toJSON: () => story } }]
  ])('is read as a client would send it: %s', (_, payload) => {
    expect(JSON.parse(JSON.stringify(label(payload).payload))).toEqual(labelled)
  })

  it('keeps the order of its members, and a getter of its own becomes a value', () => {
    const { payload } = label(computed)
    expect(Object.entries(payload)).toEqual([
      ['status', labelled.status],
      ['visibility', 'public']
    ])
    expect(Object.getOwnPropertyDescriptor(payload, 'status')).toMatchObject({ writable: true, enumerable: true })
  })

  const throwing = (cause: unknown) => () => {
    throw cause
  }
  const post = (kind: string) =>
    `Cannot label here: unexpected ${kind}, expected the payload of a Mastodon post as an object.`
  const status = (kind: string) =>
    `Cannot label here: unexpected ${kind} in \`status\` of the mastodon payload, expected a string. Read the text first, then label it.`

  it.each([
    ['null', () => null, post('null')],
    ['a list', () => [], post('list')],
    ['a text', () => 'text', post('string')],
    ['nothing', () => undefined, post('undefined')],
    ['a date', () => new Date(0), post('Date')],
    ['a map', () => new Map(), post('Map')],
    ['bytes', () => new Uint8Array(1), post('Uint8Array')],
    ['a list of texts', () => ({ status: ['News'] }), status('list')],
    ['a number', () => ({ status: 7 }), status('number')],
    [
      'a model that throws',
      () => ({ toJSON: throwing(new RangeError('too long')) }),
      'Cannot label here: the payload can’t be read (too long). Pass it as plain data.'
    ],
    [
      'a getter within that throws what is no error',
      () => ({
        status: story,
        card: Object.defineProperty({}, 'title', { get: throwing('no words'), enumerable: true })
      }),
      'Cannot label here: `card.title` can’t be read (no words). Pass it as plain data.'
    ]
  ])('is refused with what it is: %s', (_, make, message) => {
    expect(refusalOf(make())).toBe(message)
  })
})
