import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { OptionKinds } from '../disclosure/options.js'
import { didYouMean } from '../text/did-you-mean.js'

/**
 * A place on a surface that carries a notice.
 *
 * - `title`: before the heading and the titles in metadata; `lead`: first thing in the text
 * - `sections`: after each second-level heading; `end`: a repeat after the text
 * - `record`: machine-readable, always an extra
 */
const marks = ['title', 'lead', 'sections', 'end', 'record'] as const
export type Mark = (typeof marks)[number]

const defaultMarks: readonly Mark[] = ['title', 'lead', 'end', 'record']

export interface MarkOptions {
  /** Where the label stands; the lead always does. @default ['title', 'lead', 'end', 'record'] */
  readonly marks?: readonly Mark[]
  /** Why a default mark is left out. Needed then, and given back in the notes. */
  readonly reason?: string
}

const everyDefault: ReadonlySet<Mark> = new Set(defaultMarks)

/** What these options may be: {@link resolveMarks} looks at them. */
export const markOptionKinds: OptionKinds<MarkOptions> = { marks: 'any', reason: 'any' }

/**
 * Check where the label shall stand.
 *
 * @throws {DisclosureError} `invalid-option` for an unknown mark, for marks without the lead, and
 * for fewer marks without a reason.
 */
export function resolveMarks(options: MarkOptions): ReadonlySet<Mark> {
  if (options.marks === undefined) return everyDefault
  for (const mark of options.marks) {
    if (marks.includes(mark)) continue
    const hint = didYouMean(String(mark), marks)
    throw invalid(`Unexpected \`${String(mark)}\` in \`options.marks\`, expected ${marks.join(', ')}${hint}`)
  }
  const chosen = new Set(options.marks)
  if (!chosen.has('lead')) {
    throw invalid('Unexpected `options.marks` without `lead`: the lead is the label itself')
  }
  const left = defaultMarks.filter((mark) => !chosen.has(mark))
  if (left.length > 0 && !options.reason?.trim()) {
    throw invalid(
      `Unexpected \`options.marks\` without ${left.join(', ')}, expected \`options.reason\` to say why`
    )
  }
  return chosen
}

/**
 * The marks that a label has. Of a text without AI it stands in lead and record alone; in somebody
 * else's name, its titles carry the tag too.
 */
export function marksOf(
  { kinds, title }: { readonly kinds: readonly unknown[]; readonly title: string },
  chosen: ReadonlySet<Mark>
): ReadonlySet<Mark> {
  if (kinds.length > 0) return chosen
  const own: readonly Mark[] = title === '' ? ['lead', 'record'] : ['title', 'lead', 'record']
  return new Set([...chosen].filter((mark) => own.includes(mark)))
}

/** Say which default marks are left out, and why, in words for a report. */
export function describeFewerMarks(chosen: ReadonlySet<Mark>, reason = ''): string | undefined {
  if (chosen === everyDefault) return undefined
  const left = defaultMarks.filter((mark) => !chosen.has(mark))
  return left.length === 0 ? undefined : `Left out by choice: ${left.join(', ')}. Reason: ${reason}`
}

function invalid(message: string): DisclosureError {
  return new DisclosureError('invalid-option', message)
}
