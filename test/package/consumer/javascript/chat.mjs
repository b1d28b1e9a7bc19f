import assert from 'node:assert/strict'
import { createChatLabeler, createChatLabelStream, labelReply, labelResponse } from 'forthright/chat'
import { bot } from './disclosure.mjs'

const reply = 'The harbour opens at six.'
const options = { disclosure: bot }
const { value, conversation } = labelReply(reply, options)
assert.match(value, /artificial intelligence/)
assert.equal(labelReply(reply, { ...options, conversation }).value, reply)

const labeler = createChatLabeler(options)
assert.equal(labeler.feed(reply) + labeler.end().value, value)

const pieces = new Blob([reply]).stream().pipeThrough(new TextDecoderStream())
let streamed = ''
for await (const piece of pieces.pipeThrough(createChatLabelStream(options))) streamed += piece
assert.equal(streamed, value)

const response = new Response(reply, { headers: { 'content-type': 'text/plain' } })
assert.equal(await labelResponse(response, options).text(), value)
console.log('ok')
