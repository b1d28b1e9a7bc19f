import assert from 'node:assert/strict'
import { createHtmlLabelStream, labelHtml, readHtml, renderOverlay, unlabelHtml } from 'forthright/html'
import { facts } from './disclosure.mjs'

const source = '<!doctype html><title>Engines</title><main><h1>Engines</h1><p>It weaves.</p></main>'
const { value, changed } = labelHtml(source, facts)
assert.ok(changed)
assert.match(value, /AI-generated/)
assert.equal(labelHtml(value, facts).value, value)
assert.ok(readHtml(value))
assert.equal(unlabelHtml(value).value, source)

const pieces = new Blob([source]).stream().pipeThrough(new TextDecoderStream())
let streamed = ''
for await (const piece of pieces.pipeThrough(createHtmlLabelStream(facts))) streamed += piece
assert.match(streamed, /AI-generated/)
assert.match(renderOverlay({ ...facts, use: 'livestream' }), /AI/)
console.log('ok')
