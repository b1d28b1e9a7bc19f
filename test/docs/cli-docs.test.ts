import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cliDocsPath, renderCliDocs } from '../../scripts/generate-cli-docs.js'

it('docs/cli.md is what the tables of the command line say (UPDATE_DOCS=1 writes it)', () => {
  const docs = renderCliDocs()
  if (process.env['UPDATE_DOCS']) writeFileSync(cliDocsPath, docs)
  expect(existsSync(cliDocsPath) && readFileSync(cliDocsPath, 'utf8')).toBe(docs)
  for (const name of ['extends', '`--print-config', '`forthright/undeclared`']) expect(docs).toContain(name)
})
