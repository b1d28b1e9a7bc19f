import assert from 'node:assert/strict'
import { labelRunnable } from 'forthright/chat/langchain'
import { bot } from './disclosure.mjs'

const runnable = labelRunnable(class {}, { disclosure: bot })
assert.match(await runnable.invoke('At six.'), /artificial intelligence/)
console.log('ok')
