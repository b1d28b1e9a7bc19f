import { extname } from 'node:path'
import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { isModel } from '../../disclosure/people.js'
import { reviewOf } from '../../disclosure/review.js'
import { withoutLabel } from '../../markdown/strip-label.js'
import { reviewedText } from '../../markup/front-matter-data.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import { documentExtensions } from '../files.js'
import { isStillToCome } from '../findings.js'
import { printable } from '../printable.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { writeReview } from '../write-review.js'
import { reviewPost } from './review-post.js'
import { withFiles } from './with-files.js'

/** `forthright review FILE --by NAME`: bind a person's reading to exactly the text of each file. */
export async function runReview(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { by, at = terminal.today } = parsed.options
  if (by === undefined) {
    throw new DisclosureError('invalid-option', 'Missing `--by NAME`: the person who read the text')
  }
  if (isModel({ name: by }, {})) {
    throw new DisclosureError(
      'invalid-option',
      `Unexpected \`${by}\` in \`--by\`, expected the person who read the text: a model’s review is none (sharing/manual-review)`
    )
  }
  if (parsed.operands.length === 0) {
    throw new DisclosureError('invalid-option', 'Missing FILE: name each text that was read')
  }
  reviewOf('', { by, at })
  if (isStillToCome(at, terminal.today)) {
    throw misuse(`Unexpected \`${printable(at)}\` in \`--at\`, which is still to come (today is ${terminal.today}). When was the text read?`)
  }
  if (parsed.options.platform !== undefined) {
    return reviewPost(parsed, terminal, { by, at, platform: parsed.options.platform })
  }
  return withFiles(parsed, terminal, { changed: 'reviewed', writes: true }, ({ settings }) => async (source, path) => {
    if (!documentExtensions.markdown.some((end) => end === extname(path).toLowerCase())) {
      throw new DisclosureError(
        'cannot-label',
        'Unexpected file without front matter, expected Markdown or MDX. Declare `review` in the configuration instead'
      )
    }
    const { config, defaults } = settings(path)
    const { frontMatter } = defaults
    const text = reviewedText(withoutLabel(source, frontMatter), frontMatter)
    const reviewed = writeReview(source, reviewOf(text, { by, at }), config.key)
    if (reviewed === source) return { changed: false, findings: [] }
    return { changed: true, findings: [], value: reviewed }
  })
}
