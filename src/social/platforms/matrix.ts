import type { Format } from '../../markup/format.js'
import { html } from '../../markup/html.js'
import { countBytes } from '../count/index.js'
import { getAt, isPayload, type Payload, toJson } from '../payload.js'
import type { Platform, SlotRule } from '../platform.js'

/** Content of an `m.room.message` event. */
export interface MatrixMessage {
  msgtype: string
  body: string
  format?: string
  formatted_body?: string
  filename?: string
  'm.new_content'?: { msgtype: string; body: string; format?: string; formatted_body?: string }
  'm.relates_to'?: object
}

/**
 * Old clients quote what they reply to before the text, with its sender; other clients cut that off
 * again. A quote without a sender is the author's.
 */
const quoted = /^> (?:\* )?<@[^\n]*\n(?:>[^\n]*\n)*\n/

/** The same quote in HTML. */
const reply = /^\s*<mx-reply>.*?<\/mx-reply>/s

const matrixHtml: Format = {
  ...html,
  startOf: (text) => reply.exec(text)?.[0].length ?? html.startOf?.(text) ?? 0
}

function isReply(payload: Payload): boolean {
  return getAt(payload, ['m.relates_to', 'm.in_reply_to']) !== undefined
}

/** The body of a file is its name, unless the name stands elsewhere: then it is a caption. */
function isFileName({ msgtype, body, filename }: Payload): boolean {
  const isFile = /^m\.(?:image|file|audio|video)$/.test(String(msgtype))
  return isFile && (filename === undefined || filename === body)
}

/** Members in which newer clients look for the text, before `body`. */
const extensible = [
  ...['m.text', 'm.html', 'm.message', 'm.caption'].flatMap((name) => [
    name,
    name.replace('m.', 'org.matrix.msc1767.')
  ]),
  ...['m.poll', 'm.poll.start', 'org.matrix.msc3381.poll.start']
]

function isExtensible(payload: Payload): boolean {
  return [[], ['m.new_content']].some((at) =>
    extensible.some((name) => getAt(payload, [...at, name]) !== undefined)
  )
}

function rules(payload: Payload): readonly SlotRule[] {
  return [[], ['m.new_content']].flatMap((at): SlotRule[] => {
    const content = getAt(payload, at)
    if (!isPayload(content) || isFileName(content)) return []
    return [
      {
        path: [...at, 'body'],
        startAt: (text, event) => (isReply(event) ? (quoted.exec(text)?.[0].length ?? 0) : 0)
      },
      { path: [...at, 'formatted_body'], format: matrixHtml }
    ]
  })
}

/**
 * What is known of Matrix, and from where.
 *
 * @see https://spec.matrix.org/latest/client-server-api/#mroommessage (seen 2026-11-20)
 */
export const matrix: Platform<MatrixMessage> = {
  key: 'matrix',
  name: 'Matrix',
  text: 'body',
  use: 'message',
  wrappers: ['content'],
  members: {
    filename: 'data',
    info: 'data',
    'm.mentions': 'data',
    'm.relates_to': 'data',
    file: 'data',
    sender: 'data'
  },
  textless: 'The body of a file is its name.',
  slots: rules,
  refusals: [
    {
      when: ({ signatures, hashes }) => signatures !== undefined || hashes !== undefined,
      because:
        'the event is signed already, and a label would break the signature. Label the content before sending.'
    },
    {
      when: isExtensible,
      because:
        'it says the text again for clients with extensible events (MSC1767), which show that and not the `body`. Leave those members out: every client shows the `body` then.'
    },
    {
      when: ({ ciphertext }) => ciphertext !== undefined,
      because: 'the event is encrypted. Label the content before encrypting it.'
    }
  ],
  bot: {
    message: 'send with the `msgtype` `m.notice`, which other programs never answer.',
    payload: { msgtype: 'm.notice' }
  },
  totals: [
    {
      max: 65_536,
      unit: 'bytes',
      // The envelope of the event counts too: 1 kB is what it takes at most in practice.
      count: (payload) => countBytes(toJson(payload) ?? '') + 1024
    }
  ],
  thread: {
    blank: { msgtype: 'm.text' },
    first: ['m.relates_to'],
    parallel: 'formatted_body',
    chain: 'send the parts one after the other'
  },
  countText: countBytes
}
