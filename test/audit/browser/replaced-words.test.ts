import { describe, expect, it } from 'vitest'
import { auditPage as auditWithin } from '../../../src/audit/browser/index.js'
import { browserPages } from '../../browser-pages.js'
import { auditPage } from '../../patient-audit.js'
import { pageOf } from './pages.js'

const { withPage } = browserPages()

/** A page that puts a copy in the place of the label every few milliseconds, as a framework does once that takes over what a server wrote. */
const replacing = (milliseconds: number) =>
  pageOf({}).replace(
    '</body>',
    `<script>
      const began = performance.now()
      const replace = () => {
        const label = document.getElementById('label')
        label.replaceWith(label.cloneNode(true))
        if (performance.now() - began < ${milliseconds}) setTimeout(replace, 5)
      }
      setTimeout(replace, 5)
    </script></body>`
  )

describe('words that a script replaces while they are looked at', () => {
  it('are read again until they stay', async () => {
    const { verdict, findings } = await withPage(replacing(500), (page) => auditPage(page, { states: ['load'] }))
    expect(findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
    expect(verdict).toBe('pass')
  })

  it('are left to a person where they never stay', async () => {
    const { verdict, findings } = await withPage(replacing(1e9), (page) => auditWithin(page, { states: ['load'], stateLimit: 60_000 }))
    expect(verdict).toBe('needs-review')
    expect(findings.map(({ message }) => message)).toEqual(['The page replaced the words each time while they were looked at.'])
  })
})
