import { markdown } from '../../markup/markdown.js'
import { plain } from '../../markup/plain.js'
import { countBytes } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { type Payload, sameJson, setAt } from '../payload.js'
import type { Platform, SlotRule } from '../platform.js'

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
const scope = ['L', namespace]
const label = ['l', 'ai-generated', namespace]
// The order of our two tags says where they came from: `made` stands in a list that was made for
// them, the other order behind tags of the author's. An author's own tags in that second order at the
// end of a list can't be told from ours and are taken off with the label.
const made = [scope, label]
const added = [label, scope]

function setTags(payload: Payload): Payload {
  const { tags } = payload
  if (!Array.isArray(tags)) return setAt(payload, ['tags'], made)
  const isThere = tags.some((tag) => sameJson(tag, label)) && !sameJson(tags, made)
  return isThere ? payload : setAt(payload, ['tags'], [...tags, ...added])
}

function unsetTags(payload: Payload): Payload {
  const tags = listAt(payload, ['tags'])
  if (sameJson(tags, made)) return setAt(payload, ['tags'], undefined)
  const isAdded = sameJson(tags.slice(-added.length), added)
  return isAdded ? setAt(payload, ['tags'], tags.slice(0, -added.length)) : payload
}

const articles: readonly number[] = [1621, 30_023, 30_024, 30_402, 30_403]
// Kinds whose content is the author's prose; of others it is JSON, a reaction, a list, code.
const prose: readonly number[] = [
  ...[1, 9, 11, 20, 21, 22, 24, 42, 1063, 1068, 1111, 1311, 9802],
  ...[30_315, 31_922, 31_923, 34_235, 34_236],
  ...articles
]
const encrypted: readonly number[] = [4, 13, 14, 44, 1059]
const titles: readonly unknown[] = ['title', 'subject', 'summary', 'content-warning']

function rules(payload: Payload): readonly SlotRule[] {
  const { kind } = payload
  return [
    { path: 'content', format: articles.includes(Number(kind)) ? markdown : plain },
    ...listAt(payload, ['tags']).flatMap((tag, index): SlotRule[] =>
      Array.isArray(tag) && titles.includes(tag[0])
        ? [{ path: ['tags', index, 1], carries: 'head', isLine: true }]
        : []
    )
  ]
}

/**
 * What is known of Nostr, and from where.
 *
 * @see https://github.com/nostr-protocol/nips/blob/master/README.md#event-kinds (seen 2026-11-20)
 * @see https://github.com/nostr-protocol/nips/blob/master/32.md (seen 2026-11-20)
 * @see https://github.com/nostr-protocol/nips/blob/master/24.md (seen 2026-11-20)
 */
export const nostr: Platform<NostrEvent> = {
  key: 'nostr',
  name: 'Nostr',
  text: 'content',
  wrappers: ['event', 'rumor'],
  members: {
    tags: 'data'
  },
  slots: rules,
  refusals: [
    {
      when: ({ id, sig }) => id !== undefined || sig !== undefined,
      because:
        'the event has its `id` or `sig` already, and a label would break them. Label before signing.'
    },
    {
      when: ({ tags }) => tags !== undefined && !Array.isArray(tags),
      because: '`tags` is no list. Pass it as one, parsed.'
    },
    {
      when: ({ kind }) => encrypted.includes(Number(kind)),
      because: 'the content of this kind is encrypted. Label the text before encrypting it.'
    },
    {
      when: ({ kind }) => !prose.includes(Number(kind)),
      because:
        'the content of this kind is not known to be prose. Label the text where it is: in a note (kind 1), a comment (1111), an article (30023).'
    }
  ],
  textFlag: {
    name: 'l',
    about: 'NIP-32: an event may label itself, for programs; few clients show it.',
    onlyGenerated: true,
    set: setTags,
    unset: unsetTags
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
