import { describe, expect, it } from 'vitest'
import { createModerationClient, labelReply, labelResponse, moderate } from '../../src/chat/index.js'
import { requireOptions } from '../../src/disclosure/options.js'
import { createHtmlLabeler } from '../../src/html/create-html-labeler.js'
import { labelHtml, readHtml, renderOverlay, unlabelHtml } from '../../src/html/index.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'
import { toAigc } from '../../src/metadata/index.js'
import { renderNotices } from '../../src/notice/index.js'
import { evaluate, explain } from '../../src/policy/index.js'
import { labelPost, labelThread, unlabelPost } from '../../src/social/index.js'

const facts = { author: 'Ada', ai: 'GPT-4' }
const client = { moderations: { create: async () => ({ results: [] }) } }

/** Every public function that takes options, with one option more than it has. */
const calls: Readonly<Record<string, (options: never) => unknown>> = {
  labelMarkdown: (options) => labelMarkdown('x', facts, options),
  remarkDisclosure: (options) => remarkDisclosure(options),
  labelHtml: (options) => labelHtml('<p>x', facts, options),
  unlabelHtml: (options) => unlabelHtml('<p>x', options),
  readHtml: (options) => readHtml('<p>x', options),
  createHtmlLabeler: (options) => createHtmlLabeler(facts, options),
  renderOverlay: (options) => renderOverlay(facts, options),
  rehypeDisclosure: (options) => rehypeDisclosure(options),
  labelPost: (options) => labelPost('x', { text: 'x' }, facts, options),
  labelThread: (options) => labelThread('x', 'x', facts, options),
  unlabelPost: (options) => unlabelPost('x', { text: 'x' }, options),
  labelReply: (options: object) => labelReply('x', { disclosure: facts, ...options }),
  labelResponse: (options: object) => labelResponse(new Response('x'), { disclosure: facts, ...options }),
  moderate: (options) => moderate(client, options),
  createModerationClient: (options: object) =>
    createModerationClient({ baseUrl: 'http://127.0.0.1', ...options }),
  evaluate: (options) => evaluate(facts, options),
  explain: (options) => explain('sharing/ai-label', options),
  renderNotices: (options) => renderNotices(facts, options),
  toAigc: (options: object) => toAigc(facts, { producer: '1', id: '1', ...options })
}

describe('an option that does not exist', () => {
  it.each(Object.entries(calls))('is refused by %s', (_, call) => {
    expect(() => call({ localle: 'de' } as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        message: expect.stringContaining('Unexpected `options.localle`, expected')
      })
    )
  })
  it('is answered with the nearest one', () => {
    expect(() => labelMarkdown('x', facts, { localle: 'de' } as never)).toThrow(
      'Did you mean `locale`?'
    )
    expect(() => labelPost('x', { text: 'x' }, facts, { limit: 500 } as never)).toThrow(
      'Did you mean `limits`?'
    )
  })
  it('is one that an object inherits by name', () => {
    expect(() => requireOptions({ toString: 1 }, { locale: 'any' })).toThrow('options.toString')
  })
  it('is no matter where it is undefined', () => {
    expect(() => requireOptions({ localle: undefined }, { locale: 'any' })).not.toThrow()
  })
})
