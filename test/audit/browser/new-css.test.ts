import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../../src/audit/index.js'
import { browserPages } from '../../browser-pages.js'
import { isThorough } from '../../thorough.js'
import { newCssPages } from './new-css-pages.js'
import { auditPage } from '../../patient-audit.js'

const { withPage } = browserPages()

/** All of them among the slow tests; among the quick ones every so many. */
const opened = isThorough ? newCssPages : newCssPages.filter((_, index) => index % 25 === 0)
const hidden = newCssPages.filter(({ isSeen }) => !isSeen)
const seen = newCssPages.filter(({ isSeen }) => isSeen)

describe('new CSS', () => {
  it.each(opened)('in a browser: $name', async ({ html, isSeen }) => {
    const { verdict } = await withPage(html, (page) => auditPage(page, { states: ['load'] }))
    if (isSeen) expect(verdict).not.toBe('fail')
    else expect(verdict).not.toBe('pass')
  })

  it.each(hidden)('that hides the words is objected to without a browser: $name', ({ html }) => {
    const trouble = auditHtml(html).findings.filter(({ outcome, ruleId }) => outcome !== 'pass' && ruleId !== 'audit/fewer-marks')
    expect(trouble).not.toEqual([])
  })

  it.each(seen)('that hides nothing fails nowhere: $name', ({ html }) => {
    expect(auditHtml(html).verdict).not.toBe('fail')
  })
})
