import { describe, expect, it } from 'vitest'
import { auditChecks, type AuditRuleId } from '../../src/audit/audit-checks.js'
import { auditHtml, auditMarkdown, type Report } from '../../src/audit/index.js'
import { labelHtml } from '../../src/html/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { reviewOf } from '../../src/index.js'
import { browserPages } from '../browser-pages.js'
import { generated } from '../html/fixtures.js'
import { lead, pageOf } from './browser/pages.js'
import { auditPage } from '../patient-audit.js'

const text = '<p>The sea rises twice a day, and falls twice, as the moon pulls it along.</p>'
const page = `<!doctype html><html lang="en"><head><title>Tides</title></head><body><main><h1>Tides</h1>${text}</main></body></html>`
const labelled = labelHtml(page, generated).value
const changed = (from: string | RegExp, to: string) => {
  const html = labelled.replace(from, to)
  expect(html).not.toBe(labelled)
  return auditHtml(html)
}

/** One failing text for each check: what makes the check more than a name. */
const failing: Readonly<Record<AuditRuleId, () => Report | Promise<Report>>> = {
  'audit/disclosure-present': () => auditHtml(page, { facts: generated }),
  'audit/disclosure-meaning': () => auditHtml(`<h1>Tides</h1><p>AI Transparent</p>${text}`),
  'audit/declared-facts': () => auditHtml(labelled, { facts: { author: 'Bea Smith', ai: 'Claude (Anthropic)', roles: { drafting: 'ai' } } }),
  'audit/label-whole': () => changed('drafted this text. ', ''),
  'audit/label-first': () => changed('<h1>', `${text.repeat(3)}<h1>`),
  'audit/label-form': () => auditHtml(`<h1>Tides</h1><aside><p>This article was written by ChatGPT.</p></aside>${text}`),
  'audit/label-place': () => changed('<main>', '<main hidden>'),
  'audit/label-single': () => changed('</main>', `${lead.replaceAll('GPT-4', 'GPT-5')}</main>`),
  'audit/label-language': () => changed('<html lang="en">', '<html lang="fr">'),
  'audit/titles': () => changed('<h1>[AI-generated] ', '<h1>'),
  'audit/record': () => changed(/"name":"Ada Lovelace"/g, '"name":"Bea Smith"'),
  'audit/fewer-marks': () => changed(/<script type="application\/ld\+json">.*?<\/script>/, ''),
  'audit/stylesheets': () => changed('</head>', '<style>main{opacity:.1}</style></head>'),
  'audit/scripts': () => changed('</main>', '</main><script>document.title</script>'),
  'audit/characters': () => auditHtml(`<h1>Tides</h1><p>\u202EThis article was written by ChatGPT.</p>${text}`),
  'audit/hijack': () => {
    const { value } = labelMarkdown('# Tides\n\nThe sea rises twice a day.\n', generated)
    return auditMarkdown(`${value}\n*[AI-generated]: Written by people\n`)
  },
  'audit/contradiction': () => changed('</main>', '<p>No AI was used.</p></main>'),
  'audit/review-text': () => {
    const review = reviewOf('Another text.\n', { by: 'Ada Lovelace', at: '2026-11-20' })
    return auditMarkdown(labelMarkdown('# Tides\n\nThe sea rises.\n', generated).value, { facts: { ...generated, review } })
  },
  'audit/rendered': () => open('#label{opacity:0}'),
  'audit/viewport': () => open('#label{position:absolute;left:-9999px}'),
  'audit/glyph-size': () => open('#label,#label *{font-size:3px}'),
  'audit/contrast': () => open('#label,#label *{color:#ccc}'),
  'audit/covered': () => open('main::after{content:"";position:fixed;inset:0 0 40%;background:#eee}'),
  'audit/reading-order': () => open('main{display:flex;flex-direction:column}#label{order:9}'),
  'audit/accessible-name': () => open('', `<h1>Tides</h1><div aria-hidden="true">${lead}</div>${text}`),
  'audit/states': () => {
    const script = `<script>matchMedia('print').onchange = () => document.getElementById('label')?.remove()</script>`
    return open('', `<h1>Tides</h1>${lead}${text}${script}`, ['load', 'print'])
  }
}

const { withPage } = browserPages()

function open(css: string, body?: string, states: readonly ('load' | 'print')[] = ['load']): Promise<Report> {
  const html = pageOf({ css, ...(body === undefined ? {} : { body }) })
  return withPage(html, (page) => auditPage(page, { states }))
}

const troubleIn = ({ findings }: Report) => findings.flatMap(({ outcome, ruleId }) => (outcome === 'pass' ? [] : [ruleId]))

describe('every check', () => {
  it.each(Object.keys(auditChecks) as AuditRuleId[])('has a text that it objects to: %s', async (id) => {
    expect(troubleIn(await failing[id]())).toContain(id)
  })

  it('takes a label under a marked title for changed, also where its words still tell something', () => {
    expect(troubleIn(changed(/artificial intelligence/g, 'natural wit'))).toContain('audit/label-whole')
    expect(troubleIn(changed(/An artificial intelligence system/, 'Nobody but a system'))).toContain('audit/label-whole')
    // Without a mark before the title it may be the label of somebody else.
    expect(auditHtml('<h1>Tides</h1><p>AI-generated. ChatGPT wrote this text.</p>').verdict).toBe('pass')
  })

  it('has nothing to object to in the texts that these are made of', async () => {
    expect(troubleIn(auditHtml(labelled, { facts: generated }))).toEqual([])
    expect(troubleIn(await open('', undefined, ['load', 'print']))).toEqual([])
  })
})
