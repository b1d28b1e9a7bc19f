import { describe, expect, it } from 'vitest'
import type { Contributor } from '../../src/disclosure/disclosure.js'
import { parseDisclosure } from '../../src/disclosure/parse-disclosure.js'
import type { Locale } from '../../src/notice/locale.js'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'
import { readLead } from '../../src/notice/read-label.js'
import { renderLead } from '../../src/notice/render-label.js'

function leadOf(declared: object, locale: Locale): string {
  const lead = renderLead(parseDisclosure(declared), locale)
  return `${lead?.mark} ${lead?.text}`
}

/** So many persons, each with parts of their own, and as many systems, over eight stages. */
function crowd(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const ai = numbers.map((index) => `Model ${index} (Maker ${index})`)
  const people = numbers.map((index) => `Person Number ${index}`)
  const stages = ['idea', 'outline', 'research', 'drafting', 'translation', 'editing', 'revising', 'fact-checking']
  const isOf = (stage: number) => (_: unknown, index: number) => index % 4 === stage % 4
  const roles = stages.map((stage, index): [string, (string | Partial<Contributor>)[]] => [
    stage,
    index % 2 === 1
      ? ai.filter(isOf(index))
      : people
          .map((by, number) => ({ by, part: [`Chapter ${number}`, `Section ${number}`] }))
          .filter(isOf(index))
  ])
  return { author: 'Ada Lovelace', people, ai, responsible: 'author', roles: Object.fromEntries(roles) }
}

describe.each([...locales, ...previewLocales].map((locale) => [locale.tag, locale] as const))(
  'a lead in %s',
  (_tag, locale) => {
    it('is read back with thirty persons, their parts and thirty systems', () => {
      const lead = leadOf(crowd(30), locale)
      const read = readLead(lead, [locale])
      expect(read?.disclosure.ai).toHaveLength(30)
      expect(read && leadOf(read.disclosure, locale)).toBe(lead)
    })
    it('is read back where a name holds a form of the word between alternatives', () => {
      const { or } = locale.names
      const forms = typeof or === 'string' ? [or] : [or.word, or.instead]
      for (const form of forms) {
        const declared = { author: 'Ada Lovelace', ai: `Now${form}Then (Maker)`, roles: { drafting: 'ai' } }
        const lead = leadOf(declared, locale)
        const read = readLead(lead, [locale])
        expect(read && leadOf(read.disclosure, locale)).toBe(lead)
      }
    })
  }
)
