import assert from 'node:assert/strict'
import { publisherStatement } from 'forthright/publishers'
import { facts } from './disclosure.mjs'

const { text } = publisherStatement('icmje', { ...facts, responsible: 'author', roles: { drafting: 'ai', editing: 'author' } })
assert.match(text, /GPT-4/)
console.log('ok')
