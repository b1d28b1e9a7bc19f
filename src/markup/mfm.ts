import type { Format } from './format.js'
import { plain } from './plain.js'

/**
 * The markup of Misskey. What opens a quote, code, a centred passage or a formula does so only at the
 * start of a line.
 *
 * @see https://github.com/misskey-dev/mfm.js/blob/develop/docs/syntax.md (seen 2026-11-28)
 */
export const mfm: Format = {
  ...plain,
  ownLine: /^\s*(?:>|```|<center>|\\\[)/,
  atoms: /\$\[[^\]\n]{0,400}\]|`[^`\n]{0,400}`|\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|<[^>\s]{1,80}>|\*\*[^\n]{0,400}?\*\*/g
}
