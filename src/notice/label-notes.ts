import type { Finding, Severity } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { notesOf } from '../disclosure/parse-disclosure.js'
import { isHumanOnly } from '../disclosure/people.js'
import type { Locale } from './locale.js'
import { madeByForm, type PreparedLabel } from './prepared-label.js'
import type { Label } from './render-label.js'
import { untoldFacts } from './untold-facts.js'

/** Something that the caller should know and that did not keep the label from being placed. */
export interface LabelNote {
  readonly message: string
  /** The rule that it comes from, or `label/…` for the placing itself. */
  readonly ruleId: string
  readonly severity: Severity
}

/** Say something about the placing. */
export function note(ruleId: string, message: string): LabelNote {
  return { ruleId, message, severity: 'note' }
}

/** What is noted of a text that has no label, because no AI took part. */
export function withoutAiNotes({ persona }: Disclosure): LabelNote[] {
  return [
    note('label/human-only', 'No AI took part, as declared: there is nothing to label.'),
    ...(persona
      ? [note('label/persona', 'The declared `persona` is not shown: of a text without AI, readers are told its `tag` and its `author`, in documents alone. Which are they?')]
      : [])
  ]
}

/** What the rules warn of, and which declared facts the label doesn't show, as notes. */
export function warnings(prepared: PreparedLabel): readonly LabelNote[] {
  return madeByForm(prepared, 'warnings', warningsOf)
}

/** What is noted of a label in a preview language. */
export function unreadWords({ tag }: Locale): string {
  return `No native reader has read the words of \`${tag}\` yet.`
}

function warningsOf({ disclosure, findings, label, locale }: PreparedLabel): LabelNote[] {
  return [...findingNotes(findings), ...wordNotes(disclosure, label, locale)]
}

function findingNotes(findings: readonly Finding[]): LabelNote[] {
  return findings
    .filter(({ severity }) => severity === 'warn')
    .map(({ ruleId, reason, severity }) => ({ ruleId, message: reason, severity }))
}

function wordNotes(disclosure: Disclosure, label: Label | undefined, locale: Locale): LabelNote[] {
  const untold = label ? untoldFacts(disclosure) : []
  return [
    ...(label && locale.isPreview ? [note('label/preview', unreadWords(locale))] : []),
    ...untold.map((fact) => note('label/untold', `The label does not show ${fact}.`)),
    ...notesOf(disclosure).map(({ ruleId, reason }) => note(ruleId, reason))
  ]
}

/** What is noted of words that no rule has judged: which declared facts they don't show, or why there are none. */
export function unjudgedNotes(
  disclosure: Disclosure,
  label: Label | undefined,
  locale: Locale
): readonly LabelNote[] {
  if (label) return [...findingNotes(untoldPart(disclosure)), ...wordNotes(disclosure, label, locale)]
  return isHumanOnly(disclosure)
    ? withoutAiNotes(disclosure)
    : [note('label/untold', `No label shows the declared facts, because ${undeclaredSystem}`)]
}

/** A part is told with what AI did in it: without a role there is no sentence for it. */
export function untoldPart(disclosure: Disclosure): Finding[] {
  const { part, roles = {} } = disclosure
  const bySystems = Object.values(roles).flatMap((each) => each.filter(({ kind }) => kind === 'system'))
  // Told of every contribution that names no part of its own.
  if (part === undefined || bySystems.some((each) => each.part === undefined)) return []
  const reason =
    bySystems.length === 0
      ? 'The declared `part` is not shown, because no role says what AI did there. Which stage was it, such as `drafting`?'
      : 'The declared `part` is not shown, because each role names a part of its own. What did AI do there?'
  return [
    { ruleId: 'label/part', outcome: 'needs-review', severity: 'warn', reason, remedy: [], path: 'part' }
  ]
}

export const undeclaredSystem =
  'the AI system is not declared. Which one took part: its name in `ai`, several in a list, `ai: unknown` where nobody knows, or none (`human-only`)?'
