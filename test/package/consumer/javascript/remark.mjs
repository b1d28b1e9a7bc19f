import assert from 'node:assert/strict'
import remarkDisclosure from 'forthright/remark'
import { unified } from 'unified'
import { facts } from './disclosure.mjs'

const tree = {
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: 'The engine weaves.' }] }]
}
const labelled = await unified().use(remarkDisclosure, { disclosure: facts }).run(tree)
assert.match(JSON.stringify(labelled.children[0]), /AI-generated/)
console.log('ok')
