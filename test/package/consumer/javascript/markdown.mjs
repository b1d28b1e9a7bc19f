import assert from 'node:assert/strict'
import { labelMarkdown, readMarkdown, unlabelMarkdown } from 'forthright/markdown'
import { facts } from './disclosure.mjs'

const source = '# Engines\n\nThe engine weaves.\n'
const { value, changed } = labelMarkdown(source, facts)
assert.ok(changed)
assert.match(value, /AI-generated/)
assert.equal(labelMarkdown(value, facts).value, value)
assert.ok(readMarkdown(value))
assert.equal(unlabelMarkdown(value).value, source)
console.log('ok')
