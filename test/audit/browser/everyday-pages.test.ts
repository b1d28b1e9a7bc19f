import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../../src/audit/index.js'
import { browserPages } from '../../browser-pages.js'
import { isThorough } from '../../thorough.js'
import { searchSource } from '../corpus/searchers.js'
import { everydayPages } from './everyday-pages.js'
import { auditPage } from '../../patient-audit.js'

const { withPage } = browserPages()

/** All of them among the slow tests; among the quick ones every so many. */
const opened = isThorough ? everydayPages : everydayPages.filter((_, index) => index % 25 === 0)
const hidden = everydayPages.filter(({ isSeen }) => !isSeen)
const seen = everydayPages.filter(({ isSeen }) => isSeen)

describe('pages as sites are built', () => {
  it.each(opened)('in a browser: $name', async ({ html, isSeen, states }) => {
    const { verdict } = await withPage(html, (page) => auditPage(page, { states }))
    if (isSeen) expect(verdict).toBe('pass')
    else expect(verdict).not.toBe('pass')
  })

  it.each(hidden)('that lose the words are objected to without a browser: $name', ({ html }) => {
    const trouble = auditHtml(html).findings.filter(({ outcome, ruleId }) => outcome !== 'pass' && ruleId !== 'audit/fewer-marks')
    expect(trouble).not.toEqual([])
  })

  it.each(seen)('that show the words fail nowhere: $name', ({ html }) => {
    expect(auditHtml(html).verdict).not.toBe('fail')
  })

  it('that lose the words have them in their source nearly all: the control', () => {
    expect(hidden.filter(({ html }) => searchSource(html)).length / hidden.length).toBeGreaterThan(0.9)
  })
})
