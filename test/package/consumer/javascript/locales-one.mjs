import assert from 'node:assert/strict'
import { labelMarkdown } from 'forthright/markdown'
import { facts } from './disclosure.mjs'

// Every export of a language's file is a locale, and a label can be written with it.
const locales = Object.values(await import(process.argv[2]))
assert.ok(locales.length > 0)
for (const locale of locales) {
  const { value } = labelMarkdown('# Engines\n', facts, { locale })
  assert.ok(value.includes(locale.marks.generated))
}
console.log('ok')
