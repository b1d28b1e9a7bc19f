import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderRuleDocs, ruleDocsPath } from '../../scripts/generate-rule-docs.js'

it('docs/rules.md is what the rule packs say (UPDATE_DOCS=1 writes it)', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(ruleDocsPath, renderRuleDocs())
  expect(existsSync(ruleDocsPath) && readFileSync(ruleDocsPath, 'utf8')).toBe(renderRuleDocs())
})
