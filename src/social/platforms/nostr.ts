import { type Payload, setAt } from '../at-path.js'
import { countBytes } from '../count/index.js'
import { markdown } from '../formats/markdown.js'
import { plain } from '../formats/plain.js'
import type { Platform, SlotRule } from '../platform.js'
import { sameJson } from '../same-json.js'

/** An event before its `id` and `sig` are made. */
export interface NostrEvent {
  kind: number
  content: string
  tags: readonly (readonly string[])[]
  created_at?: number
  pubkey?: string
}

/** NIP-32: a namespace of one's own is a domain turned around. */
const namespace = 'ai.forthright'
const labels = [
  ['L', namespace],
  ['l', 'ai-generated', namespace]
]

function tagsOf({ tags }: Payload): readonly unknown[] {
  return Array.isArray(tags) ? tags : []
}

const isArticle = (kind: unknown) => kind === 30023 || kind === 30024

function rules(payload: Payload): readonly SlotRule[] {
  const long = isArticle(payload['kind'])
  return [
    { path: 'content', format: long ? markdown : plain },
    ...tagsOf(payload).flatMap((tag, index): SlotRule[] =>
      long && Array.isArray(tag) && (tag[0] === 'title' || tag[0] === 'summary')
        ? [{ path: ['tags', index, 1], carries: 'head', isLine: true }]
        : []
    )
  ]
}

function isOurs(tags: readonly unknown[]): boolean {
  return sameJson(tags.slice(-labels.length), labels)
}

/**
 * What is known of Nostr, and from where.
 *
 * @see https://github.com/nostr-protocol/nips/blob/master/32.md (seen 2026-11-20)
 * @see https://github.com/nostr-protocol/nips/blob/master/24.md (seen 2026-11-20)
 */
export const nostr: Platform<NostrEvent> = {
  key: 'nostr',
  name: 'Nostr',
  text: 'content',
  slots: rules,
  refusals: [
    {
      when: ({ id, sig }) => id !== undefined || sig !== undefined,
      because:
        'the event has its `id` or `sig` already, and a label would break them. Label before signing.'
    },
    {
      when: ({ kind }) => [4, 13, 14, 44, 1059].includes(Number(kind)),
      because: 'the content of this kind is encrypted. Label the text before encrypting it.'
    }
  ],
  textFlag: {
    name: 'l',
    about: 'NIP-32: an event may label itself, for programs; few clients show it.',
    onlyGenerated: true,
    set: (payload) => {
      const tags = tagsOf(payload)
      return isOurs(tags) ? payload : setAt(payload, ['tags'], [...tags, ...labels])
    },
    unset: (payload) => {
      const tags = tagsOf(payload)
      return isOurs(tags) ? setAt(payload, ['tags'], tags.slice(0, -labels.length)) : payload
    }
  },
  bot: {
    message: 'put `bot: true` into the metadata of its profile (kind 0, NIP-24).',
    payload: { kind: 0, content: '{"bot":true}' }
  },
  thread: {
    blank: { kind: 1, tags: [] },
    first: [],
    chain:
      'give each later part an `e` tag with the first part as root and the part before as reply'
  },
  countText: countBytes
}
