import { expect, it } from 'vitest'
import { DisclosureError } from '../src/index.js'

/** The entries whose functions take what is not text alone, and hosts, which take what a host makes. */
const entries: Readonly<Record<string, () => Promise<object>>> = {
  forthright: () => import('../src/index.js'),
  'forthright/markdown': () => import('../src/markdown/index.js'),
  'forthright/remark': () => import('../src/markdown/remark.js'),
  'forthright/html': () => import('../src/html/index.js'),
  'forthright/rehype': () => import('../src/html/rehype.js'),
  'forthright/social': () => import('../src/social/index.js'),
  'forthright/social/core': () => import('../src/social/core.js'),
  'forthright/chat': () => import('../src/chat/index.js'),
  'forthright/chat/ai-sdk': () => import('../src/chat/adapters/ai-sdk.js'),
  'forthright/chat/openai': () => import('../src/chat/adapters/openai.js'),
  'forthright/chat/anthropic': () => import('../src/chat/adapters/anthropic.js'),
  'forthright/chat/fetch': () => import('../src/chat/adapters/fetch.js'),
  'forthright/chat/langchain': () => import('../src/chat/adapters/langchain.js'),
  'forthright/chat/express': () => import('../src/chat/adapters/express.js'),
  'forthright/chat/fastify': () => import('../src/chat/adapters/fastify.js'),
  'forthright/chat/hono': () => import('../src/chat/adapters/hono.js'),
  'forthright/metadata': () => import('../src/metadata/index.js'),
  'forthright/audit': () => import('../src/audit/index.js'),
  'forthright/text': () => import('../src/text-formats/index.js'),
  'forthright/epub': () => import('../src/epub/index.js'),
  'forthright/notebook': () => import('../src/notebook/index.js'),
  'forthright/publishers': () => import('../src/notice/publisher-statement.js'),
  'forthright/host': () => import('../src/host/index.js'),
  'forthright/astro': () => import('../src/host/astro.js'),
  'forthright/vitepress': () => import('../src/host/vitepress.js'),
  'forthright/docusaurus': () => import('../src/host/docusaurus.js'),
  'forthright/eleventy': () => import('../src/host/eleventy.js'),
  'forthright/hexo': () => import('../src/host/hexo.js'),
  'forthright/next': () => import('../src/host/next.js'),
  'forthright/velite': () => import('../src/host/velite.js')
}

const wrong: readonly (readonly unknown[])[] = [[], [null, null, null], [5, 5, 5, 5], [{}, {}, {}, {}], ['x', 'x', 'x', 'x']]

it.each(Object.entries(entries))('%s answers wrong use with a `DisclosureError`, or with a result', async (_, load) => {
  const others: string[] = []
  for (const [name, value] of Object.entries(await load())) {
    if (typeof value !== 'function' || name === 'DisclosureError') continue
    for (const given of wrong) {
      try {
        await value(...given)
      } catch (error) {
        if (!(error instanceof DisclosureError)) others.push(`${name}(${JSON.stringify(given).slice(1, -1)}): ${error}`)
      }
    }
  }
  expect(others).toEqual([])
})
