import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factDocsPath, renderFactDocs } from '../../scripts/generate-fact-docs.js'
import { stages } from '../../src/disclosure/disclosure.js'
import { disclosureShape } from '../../src/disclosure/schema.js'
import { en } from '../../src/notice/locales/index.js'

it('docs/facts.md is what the facts and the words are (UPDATE_DOCS=1 writes it)', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(factDocsPath, renderFactDocs())
  expect(existsSync(factDocsPath) && readFileSync(factDocsPath, 'utf8')).toBe(renderFactDocs())
})

describe('docs/facts.md', () => {
  it('has every fact, every stage and every mark, and describes each fact', () => {
    const docs = renderFactDocs()
    for (const mark of Object.values(en.marks)) expect(docs).toContain(`| ${mark} |`)
    for (const stage of stages) expect(docs).toContain(`| \`${stage}\` |`)
    for (const fact of Object.keys(disclosureShape.fields)) {
      if (fact !== 'roles') expect(docs).toMatch(new RegExp(`### \`${fact}\`\\n\\n\\S`))
    }
  })
})
