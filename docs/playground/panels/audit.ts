import { auditHtml } from 'forthright/audit'
import { element } from '../dom.js'
import { labelledPage } from '../labelled-page.js'
import type { Show } from '../panel.js'

export const show: Show = (work) => {
  const { verdict, findings, words } = auditHtml(labelledPage(work), {
    facts: work.disclosure,
    locale: work.locale
  })
  return [
    element('p', {}, `Verdict: ${verdict}`),
    ...(words === undefined ? [] : [element('blockquote', { lang: work.locale.tag, dir: 'auto' }, words)]),
    element(
      'dl',
      {},
      ...findings.flatMap(({ ruleId, outcome, question, message }) => [
        element('dt', {}, `${ruleId}: ${outcome}`),
        element('dd', {}, element('p', {}, question), element('p', {}, message))
      ])
    )
  ]
}
