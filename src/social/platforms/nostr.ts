import type { Use } from '../../disclosure/disclosure.js'
import { markdown } from '../../markup/markdown.js'
import { plain } from '../../markup/plain.js'
import { countBytes } from '../count/index.js'
import { listAt } from '../find-slots.js'
import { getAt, type Payload, sameJson, setAt } from '../payload.js'
import type { MemberKind, Platform, SlotRule } from '../platform.js'

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

// Kinds whose content is Markdown: articles, listings, apps; pull requests, issues and what is said of them.
const articles: readonly number[] = [
  ...[1618, 1619, 1621, 1630, 1631, 1632, 1633, 1971],
  ...[30_023, 30_024, 30_063, 30_402, 30_403, 32_267]
]
// A quoted passage: only the comment on it is the author's.
const highlight = 9802
// Kinds whose content is the author's prose; of others it is JSON, a reaction, a list, code.
const prose: readonly number[] = [
  ...[1, 9, 11, 14, 20, 21, 22, 24, 42, 54, 1063, 1068, 1111, 1311, 1622, 2003, 2004],
  ...[7516, 9041, 9321, 9734, 30_315, 31_922, 31_923, 31_924, 31_925, 34_235, 34_236],
  ...[37_516, 39_701],
  ...articles
]
// A direct message of kind 14 is never signed: its words are encrypted later, within others.
const encrypted: readonly number[] = [4, 13, 44, 1059]
const messages: readonly number[] = [9, 14, 42, 1311]
const titles: readonly unknown[] = ['title', 'subject', 'summary', 'content-warning', 'alt']

function commentRules(payload: Payload): SlotRule[] {
  const index = listAt(payload, ['tags']).findIndex((tag) => getAt(tag, [0]) === 'comment')
  return index === -1 ? [] : [{ path: ['tags', index, 1] }]
}

// Tags for programs, by their names; those of one letter are what relays search by.
const dataTags: readonly unknown[] = [
  ...['published_at', 'image', 'thumb', 'icon', 'banner', 'url', 'm', 'x', 'size', 'dim', 'blurhash'],
  ...['duration', 'client', 'zap', 'emoji', 'expiration', 'relay', 'relays', 'nonce', 'proxy'],
  ...['price', 'location', 'amount', 'lnurl', 'bolt11', 'start', 'end', 'start_tzid', 'end_tzid'],
  ...['status', 'fb', 'streaming', 'recording', 'starts', 'ends', 'text-track', 'language', 'lang'],
  ...['polltype', 'endsAt', 'closed_at', 'goal', 'server', 'service', 'magnet', 'tracker', 'infohash'],
  ...['file', 'fallback', 'web', 'clone', 'commit', 'branch-name', 'merge-base', 'maintainers', '-']
]

/**
 * Tell of each word of a tag whether readers see it: the descriptions of pictures (NIP-92), what a
 * poll offers (NIP-88), the words around a quoted passage (NIP-84).
 */
function kindOfItem(name: unknown, item: unknown, at: number): MemberKind | undefined {
  if (name === 'imeta') return typeof item === 'string' && item.startsWith('alt ') ? 'beside' : 'data'
  if (name === 'option') return at > 1 ? 'beside' : 'data'
  if (name === 'context') return 'quoted'
  const isData = dataTags.includes(name) || (typeof name === 'string' && name.length === 1)
  return isData ? 'data' : undefined
}

function kindsOfTags(payload: Payload): Record<string, MemberKind> {
  return Object.fromEntries(
    listAt(payload, ['tags']).flatMap((tag, index) => {
      const items: readonly unknown[] = Array.isArray(tag) ? tag : []
      return items.flatMap((item, at) => {
        const kind = kindOfItem(items[0], item, at)
        return kind ? [[`tags.${index}.${at}`, kind] as const] : []
      })
    })
  )
}

/** An article is published, a chat message is sent; everything else is a post. */
function useOf({ kind }: Payload): Use {
  if (messages.includes(Number(kind))) return 'message'
  return articles.includes(Number(kind)) && Number(kind) > 30_000 ? 'publication' : 'post'
}

function rules(payload: Payload): readonly SlotRule[] {
  const { kind } = payload
  return [
    ...(kind === highlight
      ? commentRules(payload)
      : [{ path: 'content', format: articles.includes(Number(kind)) ? markdown : plain }]),
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
 * @see https://github.com/nostr-protocol/nips/blob/master/README.md#event-kinds (seen 2026-11-28, of 2026-07-22)
 * @see https://github.com/nostr-protocol/nips/blob/master/32.md (seen 2026-11-20)
 * @see https://github.com/nostr-protocol/nips/blob/master/17.md (seen 2026-11-28, of 2026-07-22)
 * @see https://github.com/nostr-protocol/nips/blob/master/84.md (seen 2026-11-28, of 2026-07-22)
 * @see https://github.com/nostr-protocol/nips/blob/master/24.md (seen 2026-11-20)
 */
export const nostr: Platform<NostrEvent> = {
  key: 'nostr',
  name: 'Nostr',
  text: 'content',
  use: useOf,
  wrappers: ['event', 'rumor'],
  members: {
    content: 'quoted'
  },
  membersIn: kindsOfTags,
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
      when: (payload) => payload['kind'] === highlight && commentRules(payload).length === 0,
      because:
        'a highlight is somebody else’s text, and it has no comment of the author’s. Put the author’s words into a `comment` tag.'
    },
    {
      when: ({ kind }) => kind !== highlight && !prose.includes(Number(kind)),
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
    time: {
      path: 'created_at',
      next: (time, index) => (typeof time === 'number' ? time + index : time)
    },
    chain:
      'give each later part an `e` tag with the first part as root and the part before as reply'
  },
  countText: countBytes
}
