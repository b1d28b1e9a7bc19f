import { countBytes, countUtf16 } from '../count/index.js'
import { getAt, type Payload, setAt } from '../payload.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

/** Body of `videos.insert` and `videos.update`. */
export interface YouTubeVideo {
  snippet?: {
    title?: string | null
    description?: string | null
    tags?: readonly string[] | null
    categoryId?: string | null
    defaultLanguage?: string | null
  }
  status?: {
    privacyStatus?: string | null
    publishAt?: string | null
    selfDeclaredMadeForKids?: boolean | null
    /** For realistic altered or synthetic media. */
    containsSyntheticMedia?: boolean | null
  }
  localizations?: {
    [language: string]: { title?: string | null; description?: string | null }
  } | null
}

const title = {
  carries: 'head',
  limits: characters(100),
  visible: 70,
  isLine: true
} satisfies Omit<SlotRule, 'path'>
const description = {
  limits: [{ max: 5000, unit: 'bytes', count: countBytes }],
  visible: 157
} satisfies Omit<SlotRule, 'path'>

function hasAngle(payload: Payload): boolean {
  const { snippet, localizations } = payload
  return [snippet, ...Object.values(localizations ?? {})].some((words) =>
    ['title', 'description'].some((name) => /[<>]/.test(String(getAt(words, [name]) ?? '')))
  )
}

function isComment({ snippet }: Payload): boolean {
  return ['topLevelComment', 'textOriginal', 'textMessageDetails'].some(
    (name) => getAt(snippet, [name]) !== undefined
  )
}

/**
 * What is known of YouTube, and from where.
 *
 * @see https://developers.google.com/youtube/v3/docs/videos (seen 2026-11-20)
 * @see https://developers.google.com/youtube/v3/revision_history (seen 2026-11-20)
 */
export const youtube: Platform<YouTubeVideo> = {
  key: 'youtube',
  name: 'YouTube',
  text: 'snippet.description',
  wrappers: ['requestBody', 'resource'],
  members: {
    recordingDetails: 'beside',
    'snippet.tags': 'data',
    'snippet.channelTitle': 'data',
    'snippet.thumbnails': 'data'
  },
  slots: [
    { path: 'snippet.description', ...description },
    { path: 'snippet.title', ...title },
    { path: 'localizations.*.description', ...description, isByLanguage: true },
    { path: 'localizations.*.title', ...title, isByLanguage: true },
    {
      path: 'snippet.topLevelComment.snippet.textOriginal',
      limits: characters(10_000)
    },
    { path: 'snippet.textOriginal', limits: characters(10_000) },
    { path: 'snippet.textMessageDetails.messageText', limits: characters(200) }
  ],
  language: ['snippet.defaultLanguage'],
  refusals: [
    {
      when: hasAngle,
      because:
        'YouTube takes no `<` and `>` in a title or a description. Write them otherwise, such as `‹` and `›`.'
    }
  ],
  media: true,
  mediaFlag: {
    name: 'containsSyntheticMedia',
    about: 'YouTube means it for realistic altered or synthetic media.',
    set: (payload) => setAt(payload, ['status', 'containsSyntheticMedia'], true),
    unavailable: (payload) => (isComment(payload) ? 'a comment has no media.' : undefined)
  },
  countText: countUtf16
}
