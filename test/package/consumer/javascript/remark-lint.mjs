import assert from 'node:assert/strict'
import remarkLintDeclared from 'forthright/remark-lint'
import { unified } from 'unified'
import { VFile } from 'vfile'

async function messagesOf(text) {
  const file = new VFile(text)
  await unified().use(remarkLintDeclared).run({ type: 'root', children: [] }, file)
  return file.messages.map(({ ruleId }) => ruleId)
}

assert.deepEqual(await messagesOf('# The engine'), ['forthright-declared'])
assert.deepEqual(await messagesOf('---\ndisclosure: human-only\nauthor: Ada Lovelace\n---\n'), [])
console.log('ok')
