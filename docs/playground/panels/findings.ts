import { evaluate } from 'forthright'
import { element } from '../dom.js'
import type { Show } from '../panel.js'
import { showFindings } from '../refusal.js'

export const show: Show = ({ disclosure, packs }) => {
  const { findings, duties } = evaluate(disclosure, { packs })
  const applying = findings.filter(({ outcome }) => outcome !== 'not-applicable')
  const open = applying.filter(({ outcome }) => outcome !== 'satisfied')
  const met = applying.filter(({ outcome }) => outcome === 'satisfied')
  return [
    element(
      'p',
      {},
      `${findings.length} rules, ${applying.length} apply: ${met.length} are met as far as a program can see, ${open.length} are open. Notices owed to readers: ${duties.length}.`
    ),
    ...showFindings(open),
    ...(met.length === 0
      ? []
      : [element('details', {}, element('summary', {}, 'Rules that are met'), ...showFindings(met))])
  ]
}
