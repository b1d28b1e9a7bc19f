import assert from 'node:assert/strict'
import rehypeDisclosure from 'forthright/rehype'
import { unified } from 'unified'
import { facts } from './disclosure.mjs'

const text = { type: 'text', value: 'The engine weaves.' }
const tree = {
  type: 'root',
  children: [{ type: 'element', tagName: 'p', properties: {}, children: [text] }]
}
const labelled = await unified().use(rehypeDisclosure, { disclosure: facts }).run(tree)
assert.match(JSON.stringify(labelled.children), /AI-generated/)
console.log('ok')
