import assert from 'node:assert/strict'
import { labelNotebook, readNotebook, unlabelNotebook } from 'forthright/notebook'
import { facts } from './disclosure.mjs'

const cells = [{ cell_type: 'markdown', id: 'a1', metadata: {}, source: '# Engines' }]
const source = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)
const { value } = labelNotebook(source, facts)
assert.match(value, /AI-generated/)
assert.ok(readNotebook(value))
assert.equal(unlabelNotebook(value).value, source)
console.log('ok')
