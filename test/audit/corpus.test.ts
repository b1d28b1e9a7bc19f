import { describe, expect, it } from 'vitest'
import { auditHtml, type Report } from '../../src/audit/index.js'
import { corpusPages } from './corpus/index.js'
import { searchSource, searchText } from './corpus/searchers.js'
import { kinds } from './corpus/tricks.js'

const pages = corpusPages()
const reports = new Map(pages.map((page) => [page, auditHtml(page.html)]))

/** Whether an audit says more than that marks are fewer, which is no word about the words. */
const isCaught = ({ findings }: Report) =>
  findings.some(({ outcome, ruleId }) => outcome !== 'pass' && ruleId !== 'audit/fewer-marks')

describe('the corpus', () => {
  it('has 300 pages at least in each part, of every kind', () => {
    for (const part of ['developed', 'measured'] as const) {
      const own = pages.filter((page) => page.part === part)
      expect(own.length).toBeGreaterThanOrEqual(300)
      expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(kinds))
    }
  })
  it('has each page once, and each is changed as its name says', () => {
    expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length)
    const html = new Set(pages.map((page) => page.html))
    // What one trick does to the last word of a sentence, another does by the same bytes nowhere.
    expect(html.size).toBe(pages.length)
  })
})

describe.each(['developed', 'measured'] as const)('in the part that was %s', (part) => {
  const own = pages.filter((page) => page.part === part)
  it('99 of 100 lost labels are caught, and none of them passes', () => {
    const lost = own.filter(({ isLost }) => isLost)
    const missed = lost.filter((page) => !isCaught(reports.get(page) as Report))
    expect(missed.length / lost.length).toBeLessThanOrEqual(0.01)
    expect(lost.filter((page) => reports.get(page)?.verdict === 'pass').map(({ name }) => name)).toEqual([])
  })
  it('at most 2 of 100 labels that are seen fail', () => {
    const seen = own.filter(({ isLost }) => !isLost)
    const alarms = seen.filter((page) => reports.get(page)?.verdict === 'fail').map(({ name }) => name)
    expect(alarms.length / seen.length, alarms.join('\n')).toBeLessThanOrEqual(0.02)
  })
  it('a search for words misses most of what is lost: the control', () => {
    const lost = own.filter(({ isLost }) => isLost)
    for (const search of [searchSource, searchText]) {
      const caught = lost.filter(({ html }) => !search(html)).length
      expect(caught / lost.length).toBeLessThan(0.3)
    }
  })
})
