import { DisclosureError, type Finding } from 'forthright'
import { type Content, element } from './dom.js'

/** Show why nothing came out. */
export function showRefusal(error: unknown): Content[] {
  const reason = error instanceof Error ? error.message : String(error)
  const code = error instanceof DisclosureError ? ` (${error.code})` : ''
  const findings = error instanceof DisclosureError ? error.findings : []
  return [element('p', { class: 'refused' }, `Nothing comes out${code}.`), element('p', {}, reason), ...showFindings(findings)]
}

/** Show findings as a list, with the words of the rules and where they stand. */
export function showFindings(findings: readonly Finding[]): Content[] {
  if (findings.length === 0) return []
  return [
    element(
      'dl',
      {},
      ...findings.flatMap(({ ruleId, outcome, reason, remedy, quote, document: source, date, url }) => [
        element('dt', {}, `${ruleId}: ${outcome}`),
        element(
          'dd',
          {},
          element('p', {}, reason),
          ...remedy.map((question) => element('p', {}, question)),
          ...(quote === undefined ? [] : [element('blockquote', {}, `“${quote}”`)]),
          ...(source === undefined ? [] : [showSource(`${source}, ${date ?? 'undated'}`, url)])
        )
      ])
    )
  ]
}

function showSource(words: string, url: string | undefined): Content {
  const said = url === undefined ? words : element('a', { href: url, rel: 'noreferrer' }, words)
  return element('p', { class: 'hint' }, said)
}
