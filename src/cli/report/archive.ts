import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { misuse } from '../arguments.js'
import { whyUnread } from '../files.js'
import { printable, printableJson } from '../printable.js'
import type { ReportedReview } from './documents.js'

/** What an archive keeps of one publication: what readers were told, and who signed that off. */
interface ArchivedLine {
  readonly path: string
  /** The day, ISO 8601. */
  readonly at: string
  readonly signedOffBy: string
  /** SHA-256 of the file as it was published. */
  readonly digest: string
  readonly mark: string
  readonly words: string
  readonly reviews: readonly ReportedReview[]
  /** SHA-256 of the line before, so that no line can be changed or taken out unseen. */
  readonly previous: string
  /** SHA-256 of the line without this, so that a change of the last one shows too. */
  readonly seal: string
}

export type Publication = Pick<ArchivedLine, 'path' | 'mark' | 'words' | 'reviews'> & {
  readonly source: string
}

/**
 * Add a line for each publication that the archive does not have as it is. Lines are only ever added;
 * each holds the digest of the one before.
 *
 * @returns How many lines were added.
 * @throws {DisclosureError} `invalid-option` for an archive whose lines do not follow from each other.
 */
export function archive(
  file: string,
  publications: readonly Publication[],
  { signedOffBy, at }: { readonly signedOffBy: string; readonly at: string }
): number {
  const { previous: end, digests } = readArchive(file)
  let previous = end
  let added = ''
  let count = 0
  for (const { source, path, mark, words, reviews } of publications) {
    const digest = sha256(source)
    if (digests.get(path) === digest) continue
    const line = { path, at, signedOffBy, digest, mark, words, reviews, previous }
    const text = printableJson({ ...line, seal: sealOf(line) } satisfies ArchivedLine)
    previous = sha256(text)
    added += `${text}\n`
    count++
  }
  if (count === 0) return count
  try {
    mkdirSync(dirname(file), { recursive: true })
    appendFileSync(file, added)
  } catch (cause) {
    throw misuse(`Could not write ${printable(file)}, which \`--archive\` names: ${whyUnread(cause)}`, cause)
  }
  return count
}

function sealOf(line: Omit<ArchivedLine, 'seal'>): string {
  return sha256(printableJson(line))
}

function readArchive(file: string): { previous: string; digests: Map<string, string> } {
  const digests = new Map<string, string>()
  let previous = ''
  if (!existsSync(file)) return { previous, digests }
  const text = readFileSync(file, 'utf8')
  if (text !== '' && !text.endsWith('\n')) throw broken(file, text.split('\n').length)
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const kept = parseLine(line)
    if (kept?.previous !== previous) throw broken(file, index + 1)
    digests.set(kept.path, kept.digest)
    previous = sha256(line)
  }
  return { previous, digests }
}

function parseLine(line: string): Pick<ArchivedLine, 'path' | 'digest' | 'previous'> | undefined {
  try {
    const { seal, ...rest } = JSON.parse(line)
    if (seal !== sealOf(rest)) return undefined
    const { path, digest, previous } = rest
    return { path: String(path), digest: String(digest), previous: String(previous) }
  } catch {
    return undefined
  }
}

function broken(file: string, line: number): Error {
  return misuse(
    `Nothing was added to ${printable(file)}: its line ${line} is not as it was written, or does not follow from the one before. Who changed it?`
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
