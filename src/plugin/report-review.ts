import type { VFile } from 'vfile'
import type { Review } from '../disclosure/disclosure.js'
import { isReviewed } from '../markdown/is-reviewed.js'
import { stripLabel } from '../markdown/strip-label.js'
import type { Locale } from '../notice/locale.js'
import type { Tree } from './page-disclosure.js'
import { home } from './page-facts.js'
import { placeOf } from './place-of.js'

// One pipeline may run both plugins. The file is the same, and one report is enough.
const compared = new WeakSet<VFile>()
const decides = '`forthright check` compares the file itself and decides'

/**
 * Report a bound review of another text than the file's, compared as `labelMarkdown` does.
 *
 * Hosts change a file before a plugin sees it, so that a difference proves nothing: it is a warning.
 *
 * @param locales Those that a label of the file may be written in.
 */
export function reportReview(
  file: VFile,
  tree: Tree,
  review: Review | undefined,
  locales: Iterable<Locale>
): void {
  if (review?.digest === undefined || compared.has(file)) return
  compared.add(file)
  const message = { ruleId: 'sharing/manual-review', source: 'forthright', ...placeOf(tree) }
  const source = String(file)
  if (source === '') {
    const reason = `Missing source of the page, expected the text that ${review.by} reviewed: the host gives none. ${decides}`
    file.info(reason, message).url = home
  } else if (!isReviewed(stripLabel(source, locales)?.value ?? source, review.digest)) {
    const reason = `Unexpected text, expected the one that ${review.by} reviewed: it was edited since, or the host changed it before this plugin. ${decides}`
    file.message(reason, message).url = home
  }
}
