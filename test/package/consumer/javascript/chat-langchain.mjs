import assert from 'node:assert/strict'
import { labelRunnable } from 'forthright/chat/langchain'
import { bot } from './disclosure.mjs'

/** What is used of LangChain's class. */
class Runnable {
  pipe() {}
}

const runnable = labelRunnable(Runnable, { disclosure: bot })
assert.match(await runnable.invoke('At six.'), /artificial intelligence/)
console.log('ok')
