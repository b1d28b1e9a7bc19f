import type { LabelWords } from '../notice/label-words.js'
import { plain } from '../markup/plain.js'
import { anyOf } from '../text/template.js'
import { type Slots, textAt } from './find-slots.js'
import { openingsAt, openingsOf } from './find-words.js'
import { type Payload, setAt } from './payload.js'

/**
 * What programs of mail put before the subject of a reply, in the languages that are in use.
 *
 * @see https://en.wikipedia.org/wiki/List_of_email_subject_abbreviations (seen 2026-11-28)
 */
const replies = [
  ...['re', 'aw', 'antw', 'sv', 'vs', 'vá', 'odp', 'ynt', 'atb', 'ref', 'rv', 'res', 'rif', 'r', 'bls'],
  ...['回复', '回覆', '答复', '回信', '返信', '답장', 'רד', 'رد', 'σχετ', 'απ']
]

/** The same for what is passed on. */
const forwards = [
  ...['fwd', 'fw', 'wg', 'tr', 'vl', 'pd', 'enc', 'doorst', 'továbbítás', 'ilt', 'i', 'vb', 'ts', 'pr'],
  ...['转发', '轉寄', '転送', '전달', 'إعادة توجيه', 'προωθ']
]

const reply = new RegExp(`^${anyOf(replies)}(?:\\s?\\[\\d+\\])?\\s?[:：]\\s*`, 'iu')
const forward = new RegExp(`^${anyOf(forwards)}(?:\\s?\\[\\d+\\])?\\s?[:：]\\s*`, 'iu')
/** The name of a list, of a tracker: RFC 5256 calls it a blob. */
const blob = /^\[[^[\]\n]{1,80}\]\s*/u

interface Prefix {
  readonly kind: 'reply' | 'head' | 'other'
  readonly text: string
}

/**
 * Take out of the subjects the heads that earlier mails of a thread left there: the mail that
 * answers them gets one of its own, before everything else.
 *
 * A reply's subject holds the head of the mail that it answers, `Re: [AI-generated] Tides`, and
 * would grow by one head and one `Re:` each turn.
 */
export function withoutOldHeads(
  payload: Payload,
  { heads }: Slots,
  known: readonly LabelWords[]
): Payload {
  let result = payload
  for (const slot of heads) {
    if (!slot.isSubject) continue
    const subject = textAt(result, slot)
    const cleared = clearSubject(subject, known)
    if (cleared !== subject) result = setAt(result, slot.path, cleared)
  }
  return result
}

/**
 * Clear a subject of the heads of earlier mails, and of all `Re:` but one where it has any. A subject
 * without such a head stays as it is.
 *
 * Servers thread by what RFC 5256 calls the base subject, which is without `[…]` and `Re:`; so the
 * thread is kept.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5256#section-2.1 (seen 2026-11-28)
 */
function clearSubject(subject: string, known: readonly LabelWords[]): string {
  const { prefixes, rest } = readPrefixes(subject, known)
  if (!prefixes.some(({ kind }) => kind === 'head')) return subject
  let isAnswered = false
  const kept = prefixes.filter(({ kind }) => {
    if (kind !== 'reply') return kind === 'other'
    const isFirst = !isAnswered
    isAnswered = true
    return isFirst
  })
  return kept.map(({ text }) => text).join('') + rest
}

function readPrefixes(
  subject: string,
  known: readonly LabelWords[]
): { prefixes: readonly Prefix[]; rest: string } {
  const prefixes: Prefix[] = []
  let rest = subject
  for (;;) {
    const found = prefixOf(rest, prefixes.at(-1), known)
    if (!found) return { prefixes, rest }
    prefixes.push(found)
    rest = rest.slice(found.text.length)
  }
}

function prefixOf(
  text: string,
  before: Prefix | undefined,
  known: readonly LabelWords[]
): Prefix | undefined {
  const title = titleIn(text, known) ?? oldHeadIn(text, before, known)
  if (title !== undefined) return { kind: 'head', text: title }
  const answers = reply.exec(text)?.[0]
  if (answers !== undefined) return { kind: 'reply', text: answers }
  const other = (forward.exec(text) ?? blob.exec(text))?.[0]
  return other === undefined ? undefined : { kind: 'other', text: other }
}

/** The longest title mark that a text begins with. */
function titleIn(text: string, known: readonly LabelWords[]): string | undefined {
  if (!text.startsWith('[')) return undefined
  let longest: string | undefined
  for (const { opening } of openingsOf(plain, known).all) {
    const { title = '' } = opening
    if (title.length > (longest ?? '').length && text.startsWith(title)) longest = title
  }
  return longest
}

/**
 * The head that version 0.1.0 put before a subject, beside a `Re:`. Elsewhere such words are the
 * author's: `AI-generated: a history of the term`.
 */
function oldHeadIn(
  text: string,
  before: Prefix | undefined,
  known: readonly LabelWords[]
): string | undefined {
  for (const { opening } of openingsAt(text, 0, plain, known)) {
    if (!text.startsWith(opening.head)) continue
    const isBeside = before?.kind === 'reply' || reply.test(text.slice(opening.head.length))
    if (isBeside) return opening.head
  }
  return undefined
}
