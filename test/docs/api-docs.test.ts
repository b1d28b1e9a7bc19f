import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readManifest } from '../../scripts/entries.js'
import { apiDocsPath, readApi, renderApiDocs } from '../../scripts/generate-api-docs.js'

const docs = renderApiDocs()

it('docs/api.md is what the types and docblocks say (UPDATE_DOCS=1 writes it)', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(apiDocsPath, docs)
  expect(existsSync(apiDocsPath) && readFileSync(apiDocsPath, 'utf8')).toBe(docs)
})

it('docs/api.md has every entry, and every export but languages with its docblock', () => {
  const entries = Object.keys(readManifest().exports).filter((subpath) => !subpath.endsWith('.json'))
  const api = readApi()
  expect([...api.keys()]).toEqual(entries.map((subpath) => subpath.replace('.', 'forthright')))
  const missing = [...api].flatMap(([entry, exports]) =>
    [...exports].filter(([, { isType, docs, signature }]) => !isType && docs === '' && !signature.endsWith(': Locale')).map(([name]) => `${entry}: ${name}`)
  )
  expect(missing).toEqual([])
})

it('what a module exports is found through every way of passing it on', async () => {
  const api = readApi()
  const modules = {
    forthright: await import('../../src/index.js'),
    'forthright/social': await import('../../src/social/index.js'),
    'forthright/chat': await import('../../src/chat/index.js'),
    'forthright/remark': await import('../../src/markdown/remark.js'),
    'forthright/packs': await import('../../src/policy/packs/index.js')
  }
  for (const [entry, module] of Object.entries(modules)) {
    const values = [...(api.get(entry) ?? [])].filter(([, { isType }]) => !isType).map(([name]) => name)
    expect([entry, ...values.sort()]).toEqual([entry, ...Object.keys(module).sort()])
  }
})
