import type { Format } from '../../markup/format.js'
import { inlineHtml } from '../../markup/html.js'
import { chatMarkdown } from '../../markup/markdown.js'
import { plain } from '../../markup/plain.js'
import { countGraphemes, countMastodon } from '../count/index.js'
import type { Payload } from '../payload.js'
import type { Platform, SlotRule } from '../platform.js'

/** Body of `POST /api/v1/statuses`; the camel case of the `masto` client is taken too. */
export interface MastodonStatus {
  status?: string | null
  spoiler_text?: string | null
  spoilerText?: string | null
  media_ids?: readonly string[]
  poll?: object | null
  in_reply_to_id?: string
  sensitive?: boolean | null
  visibility?: 'public' | 'unlisted' | 'private' | 'direct' | null
  language?: string | null
  scheduled_at?: string
  quoted_status_id?: string
  /** Of glitch-soc, Pleroma and Akkoma. */
  content_type?: string
}

// A content warning hides everything behind it, so it carries the head too.
const warnings = ['spoiler_text', 'spoilerText'].map(
  (path) => ({ path, carries: 'head', isLine: true }) as const satisfies SlotRule
)

// What counts together is counted with the status; a warning without one is counted alone.
const loneWarnings = warnings.map((rule) => ({
  ...rule,
  limits: [{ max: 500, unit: 'graphemes', option: 'max_characters', count: countGraphemes }]
}))

const status: SlotRule = {
  path: 'status',
  limits: [
    {
      max: 500,
      unit: 'graphemes',
      option: 'max_characters',
      count: (text, { characters_reserved_per_url: charactersReservedPerUrl }) =>
        countMastodon(text, { charactersReservedPerUrl }),
      also: ({ spoiler_text: words, spoilerText }) =>
        countGraphemes(String(words ?? spoilerText ?? ''))
    }
  ]
}

const mentions = /(?<![\w/@])@\w[\w.-]*(?:@[\w.-]*\w)?/g

const withStatus = [...warnings, status]
const withoutStatus = [...loneWarnings, status]

// Of glitch-soc, Pleroma and Akkoma; Mastodon itself takes plain text alone.
const formats: Readonly<Record<string, Format>> = {
  'text/markdown': chatMarkdown,
  'text/x.misskeymarkdown': plain,
  'text/html': inlineHtml
}

function rules(payload: Payload): readonly SlotRule[] {
  const { status: text, content_type: type, contentType = type } = payload
  const found = String(text ?? '').trim() ? withStatus : withoutStatus
  const format = typeof contentType === 'string' ? formats[contentType] : undefined
  return format ? found.map((rule) => (rule === status ? { ...status, format } : rule)) : found
}

/**
 * What is known of Mastodon, and from where.
 *
 * @see https://docs.joinmastodon.org/methods/statuses/ (seen 2026-11-20)
 * @see https://docs.akkoma.dev/stable/development/API/differences_in_mastoapi_responses/ (seen 2026-11-28)
 * @see https://docs.joinmastodon.org/entities/Instance/ (seen 2026-11-20)
 */
export const mastodon: Platform<MastodonStatus> = {
  key: 'mastodon',
  name: 'Mastodon',
  text: 'status',
  members: {
    'poll.options': 'beside',
    'media_attributes.*.description': 'beside',
    'mediaAttributes.*.description': 'beside',
    quote: 'quoted',
    reblog: 'quoted',
    account: 'data',
    application: 'data'
  },
  flagless: 'Some instances ask for more in their rules.',
  slots: rules,
  settings: ['characters_reserved_per_url'],
  language: ['language'],
  bot: {
    message: 'set `bot` with `PATCH /api/v1/accounts/update_credentials`.',
    payload: { bot: true }
  },
  thread: {
    // A direct message reaches those whom its text names.
    addressees: ({ visibility }, text) =>
      visibility === 'direct' ? [...new Set(text.match(mentions))].map((name) => `${name} `).join('') : '',
    first: [
      'in_reply_to_id',
      'inReplyToId',
      'media_ids',
      'mediaIds',
      'poll',
      'quoted_status_id',
      'quotedStatusId'
    ],
    chain: 'post each part with `in_reply_to_id` set to the id of the part before'
  },
  countText: (text) => countMastodon(text)
}
