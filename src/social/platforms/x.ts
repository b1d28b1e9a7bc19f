import type { Format } from '../../markup/format.js'
import { plain } from '../../markup/plain.js'
import { countWeighted, weightedAtMost } from '../count/index.js'
import { getAt, type Payload, setAt } from '../payload.js'
import type { Platform } from '../platform.js'

/** Body of `POST /2/tweets`; the camel case of the official client is taken too. */
export interface XPost {
  text?: string
  reply?:
    | { in_reply_to_tweet_id: string; exclude_reply_user_ids?: readonly string[] }
    | { inReplyToTweetId: string }
  media?:
    | { media_ids: readonly string[]; tagged_user_ids?: readonly string[] }
    | { mediaIds: readonly string[] }
  quote_tweet_id?: string
  reply_settings?: 'following' | 'mentionedUsers' | 'subscribers' | 'verified'
  poll?: object
  community_id?: string
  /** For AI media, not for AI text. */
  made_with_ai?: boolean
}

const leadingMentions = /^(?:@\w{1,15}(?:\s+|$))+/

// A part of a thread that was only mentions would have no text.
const afterMentions: Format = { ...plain, atoms: /^(?:@\w{1,15}\s+)+\S?/g }

/** The official client spells its members in camel case and sends them in snake case. */
function isCamelCase(payload: Payload): boolean {
  return getAt(payload, ['media', 'mediaIds']) !== undefined
}

function isReply(payload: Payload): boolean {
  const { reply } = payload
  if (reply === undefined) return false
  return (
    getAt(reply, ['in_reply_to_tweet_id']) !== undefined ||
    getAt(reply, ['inReplyToTweetId']) !== undefined
  )
}

/**
 * What is known of X, and from where.
 *
 * @see https://docs.x.com/x-api/posts/create-posts (seen 2026-11-20)
 * @see https://docs.x.com/fundamentals/counting-characters (seen 2026-11-20)
 * @see https://help.x.com/en/rules-and-policies/authenticity (seen 2026-11-20; not the platform’s own words)
 */
export const x: Platform<XPost> = {
  key: 'x',
  name: 'X',
  text: 'text',
  members: {
    'poll.options': 'beside',
    'media.description': 'beside',
    geo: 'data',
    edit_options: 'data'
  },
  textless: 'The mentions that open a reply are none.',
  slots: [
    {
      path: 'text',
      format: afterMentions,
      limits: [
        { max: 280, unit: 'weighted characters', count: countWeighted, atMost: weightedAtMost }
      ],
      visible: 280,
      // Before the mentions, a label would make them count and the reply a post to everybody.
      startAt: (text, payload) =>
        isReply(payload) ? (leadingMentions.exec(text)?.[0].length ?? 0) : 0
    }
  ],
  media: ['media.media_ids', 'media.mediaIds'],
  mediaFlag: {
    name: 'made_with_ai',
    about: 'X means it for AI media, not for AI text.',
    set: (payload) => setAt(payload, [isCamelCase(payload) ? 'madeWithAi' : 'made_with_ai'], true)
  },
  parody: {
    message:
      'X asks parody accounts to begin their name with “Parody”, “Fake”, “Fan” or “Commentary”, to use another picture than the person’s, and to set the label for parody accounts in the settings. No API does it.'
  },
  bot: {
    message: 'set the account’s “Automated” label in the settings of X. No API does it.'
  },
  thread: {
    first: [
      'reply',
      'media',
      'poll',
      'quote_tweet_id',
      'quoteTweetId',
      'card_uri',
      'geo',
      'made_with_ai',
      'madeWithAi'
    ],
    chain: 'post each part as a reply to the one before: set `reply.in_reply_to_tweet_id` to its id'
  },
  remarks: (before) => {
    const text = String(before['text'])
    const remarks: string[] = []
    if (text.startsWith('@') && leadingMentions.test(text) && !isReply(before)) {
      remarks.push(
        'The text begins with a mention: without the label only followers of both accounts would see the post, with it every follower does.'
      )
    }
    if (text.length > 280 && /@\w/.test(text)) {
      remarks.push(
        'Mentions behind the first 280 characters notify nobody, and the label moves them back.'
      )
    }
    return remarks
  },
  countText: countWeighted
}
