import { little } from '../../markup/little.js'
import { countUtf16 } from '../count/index.js'
import { characters, type Platform } from '../platform.js'

/** Body of `POST /rest/posts`. */
export interface LinkedInPost {
  author?: string
  /** In LinkedIn's "little text". */
  commentary: string
  visibility?: string
  distribution?: object
  lifecycleState?: string
  content?: object
  isReshareDisabledByAuthor?: boolean
}

const shared = ['specificContent', 'com.linkedin.ugc.ShareContent']

/**
 * What is known of LinkedIn, and from where.
 *
 * @see https://learn.microsoft.com/linkedin/marketing/community-management/shares/little-text-format (seen 2026-11-20)
 * @see https://learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/version/article-ads-integrations (seen 2026-11-20)
 * @see https://learn.microsoft.com/linkedin/marketing/community-management/shares/ugc-post-api (seen 2026-11-28)
 * @see https://learn.microsoft.com/linkedin/marketing/community-management/shares/comments-api (seen 2026-11-28)
 * @see https://www.linkedin.com/help/lms/answer/a6282984 (seen 2026-11-20)
 */
export const linkedin: Platform<LinkedInPost> = {
  key: 'linkedin',
  name: 'LinkedIn',
  text: 'commentary',
  wrappers: ['entity'],
  members: {
    'content.**.altText': 'beside',
    'content.**.thumbnailAltText': 'beside',
    'content.poll.options': 'beside',
    reshareContext: 'quoted',
    distribution: 'data'
  },
  flagless:
    'It shows Content Credentials (C2PA) of pictures and films by itself, so leave those in.',
  slots: [
    {
      path: 'commentary',
      format: little,
      // LinkedIn names no unit and does not say whether escapes count: this is the strictest reading.
      limits: characters(3000),
      visible: 140
    },
    // LinkedIn reads nothing from the linked page: its card shows what stands here.
    { path: 'content.article.title', carries: 'head', isLine: true },
    { path: 'content.article.description', carries: 'head', isLine: true },
    { path: 'content.media.title', carries: 'head', isLine: true },
    // Comments, and posts of the older UGC API, are plain text.
    { path: 'message.text', limits: characters(1250) },
    { path: [...shared, 'shareCommentary', 'text'], limits: characters(3000), visible: 140 },
    { path: [...shared, 'media', '*', 'title', 'text'], carries: 'head', isLine: true },
    { path: [...shared, 'media', '*', 'description', 'text'], carries: 'head', isLine: true },
    { path: 'content.poll.question', carries: 'head', limits: characters(140), isLine: true }
  ],
  thread: {
    first: ['content', 'reshareContext'],
    chain: 'post the later parts as comments or as posts of their own'
  },
  countText: countUtf16
}
