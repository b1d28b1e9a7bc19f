import { expect, it } from 'vitest'
import { browserPages } from '../browser-pages.js'
import { measuredPages } from '../audit/browser/measured-pages.js'
import { auditPage } from '../patient-audit.js'

const { withPage } = browserPages()

/** The names of those pages that get another verdict than `wanted`. */
async function otherwise(isSeen: boolean, wanted: string): Promise<string[]> {
  const names: string[] = []
  for (const { name, html } of measuredPages.filter((page) => page.isSeen === isSeen)) {
    const { verdict } = await withPage(html, (page) => auditPage(page, { states: ['load'] }))
    if (verdict !== wanted) names.push(`${name}: ${verdict}`)
  }
  return names
}

it('an audit fails at least 99 % of the pages whose words a person misses', async () => {
  expect((await otherwise(false, 'fail')).length).toBeLessThanOrEqual(2)
})

it('an audit passes at least 98 % of the pages whose words a person sees', async () => {
  expect((await otherwise(true, 'pass')).length).toBeLessThanOrEqual(2)
})
