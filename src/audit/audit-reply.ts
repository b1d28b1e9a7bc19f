import type { ChatFormat } from '../chat/opening.js'
import { readReplyOpening } from '../chat/opening.js'
import { prepareChat } from '../chat/prepare-chat.js'
import { requireText } from '../disclosure/options.js'
import { isHumanOnly } from '../disclosure/people.js'
import { foldWords } from '../markup/html.js'
import { locales } from '../notice/built-in-words.js'
import type { Locale } from '../notice/locale.js'
import { createClaimFinder, createMachineFinder, toPlainSentence } from '../notice/human-claims.js'
import { foldText } from '../text/names.js'
import { type AuditOptions, readAuditOptions } from './audit-options.js'
import { readPage } from './find-disclosures.js'
import { parsePage, textIn } from './page-tree.js'
import { type FindingOf, type Report, reportOf } from './report.js'

/** What an audit of a reply takes beside its text. */
export interface AuditReplyOptions extends Pick<AuditOptions, 'facts' | 'locale'> {
  /** How the reader’s screen shows the reply. @default 'text' */
  readonly format?: Exclude<ChatFormat, 'json'>
}

/**
 * Audit one reply of a chatbot: its opening has to say that a machine answers, and nothing in it may
 * say the contrary.
 *
 * Later replies of a conversation need not say it again: then `needs-review` asks whether the first
 * one did.
 *
 * @throws {DisclosureError} `invalid-option`, and `invalid-disclosure` for facts that don’t parse.
 * @example
 * ```ts
 * auditReply('Hello! I am a real person.').verdict // 'fail'
 * ```
 */
export function auditReply(text: string, options: AuditReplyOptions = {}): Report {
  requireText(text, 'text')
  const { format = 'text', ...shared } = options
  const declared = readAuditOptions(shared)
  const isPerson = declared !== undefined && isHumanOnly(declared)
  const sentences = sentencesOf(format === 'html' ? textIn(parsePage(text)) : text)
  const own = typeof options.locale === 'object' ? options.locale : undefined
  const notice = isPerson ? undefined : findNotice(text, format, own)
  return reportOf(
    [
      ...(isPerson ? [] : openingFindings(sentences, { notice, hasFacts: declared !== undefined, own })),
      ...(notice && format === 'html' ? placeFindings(text, notice.words) : []),
      ...(declared && notice && !isPerson ? factFindings(text, format, options) : []),
      ...(isPerson ? machineFindings(sentences, own) : claimFindings(sentences, own))
    ],
    notice ? { words: notice.words } : {}
  )
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

interface FoundNotice {
  readonly words: string
  /** In characters of the reply as it is read. */
  readonly at: number
}

/** Find the notice of a conversation, in the words of any language and the caller's own. */
function findNotice(text: string, format: ChatFormat, own?: Locale): FoundNotice | undefined {
  const shown = shownText(text, format)
  for (const { chat } of own ? [own, ...locales] : locales) {
    for (const words of [chat.notice, chat.reminder]) {
      const at = shown.indexOf(foldText(words))
      if (at >= 0) return { words, at }
    }
  }
  return undefined
}

function shownText(text: string, format: ChatFormat): string {
  if (format === 'html') return foldWords(textIn(parsePage(text)))
  return foldText(format === 'markdown' ? text.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/\*\*/g, '') : text)
}

let finder: ReturnType<typeof createMachineFinder> | undefined

/** Made once where no locale has words of its own: its expressions depend on data alone. */
function machineFinder(own: Locale | undefined): ReturnType<typeof createMachineFinder> {
  return own?.humanClaims ? createMachineFinder(own.humanClaims) : (finder ??= createMachineFinder())
}

function openingFindings(
  sentences: readonly string[],
  { notice, hasFacts, own }: {
    readonly notice: FoundNotice | undefined
    readonly hasFacts: boolean
    readonly own: Locale | undefined
  }
): FindingOf[] {
  if (notice && notice.at === 0) return []
  if (notice) {
    const message = 'The notice stands behind other words of the reply.'
    return [{ ruleId: 'audit/label-first', outcome: 'fail', message, quote: notice.words }]
  }
  const tellsMachine = machineFinder(own)
  const told = sentences.slice(0, 3).map(tellsMachine).find((each) => each !== undefined)
  if (told !== undefined) {
    const message = 'The reply says in other words that a machine answers. Whether they tell enough, only a person can tell.'
    return [{ ruleId: 'audit/disclosure-meaning', outcome: 'needs-review', message, quote: told }]
  }
  const message = hasFacts
    ? 'The reply doesn’t say that an AI system answers.'
    : 'The reply doesn’t say who answers. A later reply need not, where the first one of the conversation does.'
  return [{ ruleId: 'audit/disclosure-present', outcome: hasFacts ? 'fail' : 'needs-review', message }]
}

function placeFindings(html: string, words: string): FindingOf[] {
  const page = readPage(parsePage(html), {})
  const passage = page.passages.find(({ from, text }) => from === 'text' && text.includes(words))
  if (!passage) return []
  const { places, styles } = page.faultsOf(passage)
  return [
    ...places.map(({ ruleId, outcome, message }): FindingOf => ({ ruleId, outcome, message })),
    ...styles.map(({ outcome, effect, cause }): FindingOf => ({ ruleId: 'audit/stylesheets', outcome, message: `A style ${effect}: ${cause}.` }))
  ]
}

function factFindings(text: string, format: ChatFormat, { facts, locale }: AuditReplyOptions): FindingOf[] {
  if (facts === undefined) return []
  const tags = locale === undefined ? locales.map(({ tag }) => tag) : [locale]
  const isOurs = tags.some((tag) => {
    const { words } = prepareChat({ disclosure: facts, locale: tag, format })
    return words !== undefined && readReplyOpening(text, words, format).said.length > 0
  })
  if (isOurs) return []
  const message = 'The notice is not that of the declared facts: another system, another name, or words that were changed.'
  return [{ ruleId: 'audit/declared-facts', outcome: 'fail', message }]
}

function claimFindings(sentences: readonly string[], own?: Locale): FindingOf[] {
  const findClaim = createClaimFinder(own?.humanClaims)
  return sentences.flatMap((sentence): FindingOf[] => {
    const claim = findClaim(sentence)
    if (claim === undefined) return []
    return [{ ruleId: 'audit/contradiction', outcome: 'fail', message: `The reply claims that a person answers: “${claim}”.`, quote: toPlainSentence(sentence).slice(0, 200) }]
  })
}

function machineFindings(sentences: readonly string[], own?: Locale): FindingOf[] {
  const tellsMachine = machineFinder(own)
  const told = sentences.map(tellsMachine).find((each) => each !== undefined)
  if (told === undefined) return []
  return [{ ruleId: 'audit/declared-facts', outcome: 'fail', message: `A person answers, as declared, and the reply says: “${told}”.` }]
}
