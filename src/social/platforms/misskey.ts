import { mfm } from '../../markup/mfm.js'
import { countUtf16 } from '../count/index.js'
import { characters, type Platform } from '../platform.js'

/** Body of `notes/create`. */
export interface MisskeyNote {
  text?: string | null
  cw?: string | null
  visibility?: 'public' | 'home' | 'followers' | 'specified'
  replyId?: string | null
  renoteId?: string | null
  fileIds?: readonly string[]
  poll?: { choices: readonly string[] } | null
}

/**
 * What is known of Misskey and its forks, and from where.
 *
 * @see https://misskey-hub.net/en/docs/for-developers/api/ (seen 2026-11-28)
 * @see https://github.com/misskey-dev/misskey/blob/develop/packages/backend/src/server/api/endpoints/notes/create.ts (seen 2026-11-28)
 */
export const misskey: Platform<MisskeyNote> = {
  key: 'misskey',
  name: 'Misskey',
  text: 'text',
  slots: [
    {
      path: 'text',
      format: mfm,
      limits: [{ max: 3000, unit: 'characters', count: countUtf16, option: 'maxNoteTextLength' }]
    },
    // Hides everything behind it.
    { path: 'cw', carries: 'head', limits: characters(500), isLine: true }
  ],
  members: { 'poll.choices': 'beside', renote: 'quoted', reply: 'quoted' },
  bot: { message: 'set `isBot` with `i/update`.', payload: { isBot: true } },
  thread: {
    first: ['replyId', 'renoteId', 'fileIds', 'mediaIds', 'poll'],
    chain: 'post each part with `replyId` set to the id of the part before'
  },
  countText: countUtf16
}
