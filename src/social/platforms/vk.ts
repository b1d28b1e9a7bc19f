import type { Format } from '../../markup/format.js'
import { plain } from '../../markup/plain.js'
import { countUtf16 } from '../count/index.js'
import type { Payload } from '../payload.js'
import { characters, type Platform, type Spans } from '../platform.js'

/** Parameters of `wall.post`, `wall.createComment` or `messages.send`. */
export interface VkPost {
  message?: string
  owner_id?: number
  peer_id?: number
  attachments?: string | readonly string[]
}

/** A mention is `[id1|Ada]`. */
const withMentions: Format = { ...plain, atoms: /\[[\w.]{1,60}\|[^\]\n]{1,200}\]/g }

/** Bold and links, by where they are. */
const spans: Spans = {
  list: ['format_data', 'items'],
  unit: 'utf16',
  start: ['offset'],
  length: ['length'],
  isWhole: (span) => span['type'] === 'url'
}

function isMessage({ peer_id: peer, user_id: user, peer_ids: peers }: Payload): boolean {
  return [peer, user, peers].some((id) => id !== undefined)
}

/**
 * What is known of VK, and from where.
 *
 * @see https://dev.vk.com/en/method/wall.post (seen 2026-11-28)
 * @see https://dev.vk.com/en/method/messages.send (seen 2026-11-28)
 */
export const vk: Platform<VkPost> = {
  key: 'vk',
  name: 'VK',
  text: 'message',
  use: (payload) => (isMessage(payload) ? 'message' : 'post'),
  slots: (payload) => [
    {
      path: 'message',
      format: withMentions,
      limits: characters(isMessage(payload) ? 4096 : 15_895),
      spans
    },
    // Of a topic or a note, and of a film.
    { path: 'text', format: withMentions, limits: characters(15_895) },
    { path: 'description', limits: characters(5000) },
    { path: 'title', carries: 'head', isLine: true },
    ...(payload['description'] === undefined
      ? []
      : [{ path: 'name', carries: 'head', isLine: true } as const]),
    { path: 'caption', format: withMentions, limits: characters(2048) }
  ],
  members: { keyboard: 'beside', template: 'alone', copyright: 'data', forward: 'quoted' },
  thread: {
    first: ['attachments', 'attachment', 'forward', 'reply_to'],
    chain: 'post the parts one after the other'
  },
  countText: countUtf16
}
