import { markdown } from '../../markup/markdown.js'
import { countUtf16 } from '../count/index.js'
import { characters, type Platform } from '../platform.js'

/**
 * Body of `POST /api/submit`, of `POST /api/comment` with `thing_id`, or of
 * `POST /api/mod/conversations`.
 */
export interface RedditPost {
  sr?: string
  kind?: 'self' | 'link' | 'image' | 'video' | 'videogif'
  title?: string
  text?: string
  url?: string
  flair_id?: string
  flair_text?: string
  thing_id?: string
  subject?: string
  body?: string
}

/**
 * What is known of Reddit, and from where.
 *
 * @see https://www.reddit.com/dev/api/#POST_api_submit (seen 2026-11-20; not the platform’s own words)
 * @see https://www.reddit.com/r/redditdev/comments/1s3f3ag/ (seen 2026-11-20)
 */
export const reddit: Platform<RedditPost> = {
  key: 'reddit',
  name: 'Reddit',
  text: 'text',
  members: {
    splash: 'beside',
    flair_text: 'beside',
    flairText: 'beside',
    'items.*.caption': 'beside',
    options: 'beside',
    sr: 'data',
    subredditName: 'data',
    flair_id: 'data'
  },
  flagless:
    'Some communities ask for a flair, whose ids are their own. A title can’t be changed later.',
  slots: ({ thing_id: comment }) => [
    {
      path: 'title',
      carries: 'head',
      limits: characters(300),
      isLine: true
    },
    // Of a private message.
    { path: 'subject', carries: 'head', limits: characters(100), isLine: true },
    {
      path: 'text',
      format: markdown,
      limits: characters(comment === undefined ? 40_000 : 10_000)
    },
    // Of a conversation with moderators.
    { path: 'body', format: markdown, limits: characters(10_000) }
  ],
  refusals: [
    {
      when: ({ richtext_json: json, richtext }) => json !== undefined || richtext !== undefined,
      because:
        '`richtext_json` and `richtext` stand in the place of the text and are not read here. Send the text as Markdown in `text`.'
    }
  ],
  bot: {
    message:
      'register it for the label “Developer Platform App” with the form in r/redditdev. No API does it.'
  },
  countText: countUtf16
}
