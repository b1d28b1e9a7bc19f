import { describe, expect, it } from 'vitest'
import type { DisclosureInput } from '../../src/disclosure/disclosure-input.js'
import { locales } from '../../src/notice/locales/index.js'
import { euAiAct50 } from '../../src/policy/packs/index.js'
import { labelPost, platforms, unlabelPost } from '../../src/social/index.js'
import type { Payload } from '../../src/social/payload.js'
import type { Platform } from '../../src/social/platform.js'
import { isolate } from '../../src/text/names.js'
import { isThorough } from '../thorough.js'
import { keys, payloads } from './payloads.js'

const facts: DisclosureInput = {
  author: { name: 'Harbour Ltd', kind: 'company' },
  ai: 'GPT-4',
  roles: { drafting: 'ai' },
  review: 'none',
  use: 'message'
}
const { review: _, ...silent } = facts

describe('a message that nobody reviewed', () => {
  it.each(locales)('says so, and its label comes off whole: $tag', (locale) => {
    const payload = { chat_id: 1, text: 'The tide is late.' }
    const labelled = labelPost('telegram', payload, facts, { locale }).payload
    expect(labelled.text).toContain(locale.unreviewed.sent)
    expect(labelPost('telegram', labelled, facts, { locale }).payload).toEqual(labelled)
    expect(unlabelPost('telegram', labelled)).toMatchObject({ payload })
  })

  it.each(locales)('is told from one of which nobody says it: $tag', (locale) => {
    const labelled = labelPost('telegram', { chat_id: 1, text: 'The tide is late.' }, silent, { locale }).payload
    expect(labelled.text).not.toContain(locale.unreviewed.sent)
    expect(labelled.text).not.toContain(locale.unreviewed.published)
  })

  it('is said of a post in its own words, where the rules allow one', () => {
    const post = { ...facts, use: 'post' } as DisclosureInput
    const { payload } = labelPost('telegram', { chat_id: 1, text: 'Late.' }, post, { packs: [euAiAct50] })
    expect(payload.text).toContain('Nobody reviewed this text before publication.')
    expect(unlabelPost('telegram', payload)).toMatchObject({ payload: { chat_id: 1, text: 'Late.' } })
  })
})

describe('a payload whose use is not declared', () => {
  // Among the quick tests some languages on each platform, others on the next.
  it.each(keys.map((key, index) => [key, locales.filter((_, at) => isThorough || at % 4 === index % 4)] as const))(
    'has the words of its platform’s use, as where that is declared: %s',
    (key, some) => {
      const platform: Platform = platforms[key]
      const payload = payloads[key] as object
      const use = typeof platform.use === 'function' ? platform.use(payload as Payload) : (platform.use ?? 'post')
      const { use: __, ...undeclared } = silent
      const by: DisclosureInput = { ...undeclared, review: { by: 'Ada Lovelace', at: '2026-11-20' } }
      for (const locale of some) {
        const label = (more: object) => labelPost(platform, payload, { ...by, ...more }, { locale }).payload
        expect(label({}), locale.tag).toEqual(label({ use }))
      }
    }
  )

  it.each(locales)('is sent by a company, and published by none, where it is a message: $tag', (locale) => {
    const { use: __, ...undeclared } = facts
    const { text } = labelPost('telegram', { chat_id: 1, text: 'The tide is late.' }, undeclared, { locale }).payload
    const said = (template: string) => template.replace('{name}', isolate('Harbour Ltd', locale.dir)).replace(/[.。]$/, '')
    expect(text).toContain(said(locale.sent))
    expect(text).not.toContain(said(locale.published))
  })
})
