import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { platformDocsPath, renderPlatformDocs } from '../../scripts/generate-platform-docs.js'
import { platforms } from '../../src/social/index.js'

it('the table of docs/social.md is what the records say (UPDATE_DOCS=1 writes it)', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(platformDocsPath, renderPlatformDocs())
  const docs = readFileSync(platformDocsPath, 'utf8')
  expect(docs).toBe(renderPlatformDocs())
  for (const key of Object.keys(platforms)) expect(docs).toContain(`\n| \`${key}\` | `)
})
