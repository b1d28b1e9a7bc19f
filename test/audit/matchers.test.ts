import { describe, expect, it } from 'vitest'
import { auditHtml } from '../../src/audit/index.js'
import { type DiscloseMatchers, toDisclose } from '../../src/audit/matchers.js'

declare module 'vitest' {
  // eslint-disable-next-line no-unused-vars
  interface Matchers<T> extends DiscloseMatchers {}
}

expect.extend({ toDisclose })

const told = '<h1>Tides</h1><p>This article was written by ChatGPT.</p><p>The sea rises.</p>'
const untold = '<h1>Tides</h1><p>The sea rises.</p>'

describe('toDisclose', () => {
  it('passes for a page that discloses, and for the report of one', async () => {
    await expect(told).toDisclose()
    await expect(auditHtml(told)).toDisclose()
    await expect(untold).not.toDisclose()
  })
  it('fails with what a reader misses, and asks', async () => {
    await expect(expect(told.replace('<p>', '<p hidden>')).toDisclose()).rejects.toThrow(
      /The words stand in an element that is `hidden`\. Can the words stand/
    )
    await expect(expect(told).not.toDisclose()).rejects.toThrow(/written by ChatGPT/)
  })
  it('fails for what needs a review', async () => {
    await expect(expect(`${told}<script>x()</script>`).toDisclose()).rejects.toThrow(/needs-review/)
  })
  it('takes the options of the audit', async () => {
    const facts = { author: 'Ada Lovelace', ai: 'GPT-4', roles: { drafting: 'ai' }, review: 'none' } as const
    await expect(untold).not.toDisclose({ facts })
  })
})
