import assert from 'node:assert/strict'
import { defineConfig } from 'forthright/config'

const config = defineConfig({
  disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' },
  overrides: [{ files: 'docs/de/**', locale: 'de' }]
})
assert.equal(config.overrides?.[0]?.locale, 'de')
console.log('ok')
