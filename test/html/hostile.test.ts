import { describe, expect, it } from 'vitest'
import { labelHtml, unlabelHtml } from '../../src/html/index.js'
import { locateMarks } from '../../src/html/place-marks.js'
import { parseTree } from './compare-trees.js'
import { briefWords, generated, leadWords } from './fixtures.js'
import { treePayloads } from './hostile-payloads.js'
import { readerView } from './reader-view.js'

const plain = `<p><strong>AI-generated.</strong>${leadWords.slice(13)}</p>`
const seen = (html: string, isDocument = false) => readerView(parseTree(html, isDocument))
const outcome = (isKept: boolean) => (isKept ? 'kept' : 'lost')

describe.each(Object.entries(treePayloads))('hostile body %s', (_, { body, prepend, append }) => {
  it('does to a naive label what is known of it', () => {
    // The control: the view does tell a label that is shown from one that is not.
    expect(outcome(seen(plain + body).includes(leadWords))).toBe(prepend)
    expect(outcome(seen(body + plain).includes(leadWords))).toBe(append)
  })

  it('does not get before the label, and can’t swallow it', () => {
    const { value } = labelHtml(body, generated)
    expect(seen(value).replace(/^\s*(?:\[AI-generated\] [^A]*)?/, '')).toMatch(/^AI-generated\. An artificial/)
    expect(unlabelHtml(value).value).toBe(body)
  })

  it('has a repeat at its end only where that is shown', () => {
    const { value } = labelHtml(body, generated)
    const hasEnd = locateMarks(body).marks.end !== undefined
    expect(seen(value).includes(briefWords)).toBe(hasEnd)
    if (append === 'lost') expect(hasEnd).toBe(false)
  })

  it('does not reach a label in the article round it', () => {
    const page = `<!doctype html><html><head><title>T</title></head><body><article><h1>T</h1>${body}</article></body></html>`
    const { value } = labelHtml(page, generated)
    expect(seen(value, true)).toMatch(/^\s*\[AI-generated\] TAI-generated\. An artificial/)
    expect(unlabelHtml(value).value).toBe(page)
  })
})
