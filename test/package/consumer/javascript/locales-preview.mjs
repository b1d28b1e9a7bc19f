import assert from 'node:assert/strict'
import { previewLocales } from 'forthright/locales/preview'
import { labelMarkdown } from 'forthright/markdown'
import { facts } from './disclosure.mjs'

for (const locale of previewLocales) {
  const { value, notes } = labelMarkdown('# Engines\n', facts, { locale })
  assert.ok(value.includes(locale.marks.generated))
  assert.ok(notes.some(({ ruleId }) => ruleId === 'label/preview'))
}
console.log('ok')
