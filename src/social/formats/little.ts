import { escapeLittleText, unescapeLittleText } from '../count/index.js'
import type { Format } from './format.js'

/**
 * LinkedIn's little text: an unescaped reserved character cuts the post off there. The author's
 * mentions and hashtags are little text already and stay as they are.
 *
 * @see https://learn.microsoft.com/linkedin/marketing/community-management/shares/little-text-format
 * (seen 2026-11-20)
 */
export const little: Format = {
  form: 'inline',
  escape: escapeLittleText,
  unescape: unescapeLittleText,
  atoms: /\\.|@\[[^\]\n]{0,200}\]\([^)\n]{0,200}\)|\{hashtag\|[^}\n]{0,200}\}|#[\p{L}\p{N}_]+/gu
}
