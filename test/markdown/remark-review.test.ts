import rehypeStringify from 'rehype-stringify'
import { rehype } from 'rehype'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/disclosure/review.js'
import rehypeDisclosure from '../../src/html/rehype.js'
import { bodyOf } from '../../src/markdown/strip-label.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import remarkDisclosure from '../../src/markdown/remark.js'

const source = '---\ntitle: Tides\n---\n\n# Tides\n\nThe sea rises twice a day.\n'

function factsFor(text: string) {
  return {
    author: 'Ada Lovelace',
    responsible: 'author',
    ai: 'GPT-4 (OpenAI)',
    roles: { drafting: 'ai', editing: 'author' },
    review: { by: 'Ada Lovelace', digest: digestOf(text) },
    topics: []
  }
}

/** Every message about the review. */
async function reports(value: string, reviewed: string) {
  const file = new VFile({ value })
  await remark()
    .use(remarkFrontmatter)
    .use(remarkDisclosure, { disclosure: factsFor(reviewed) })
    .process(file)
  return file.messages.filter(({ ruleId }) => ruleId === 'sharing/manual-review')
}

describe('a bound review in a build', () => {
  it.each([
    ['the body', bodyOf(source)],
    ['the whole source', source]
  ])('holds for %s, labelled or not', async (_name, reviewed) => {
    expect(await reports(source, reviewed)).toEqual([])
    const { value } = labelMarkdown(source, factsFor(reviewed), { locale: 'de' })
    expect(await reports(value, reviewed)).toEqual([])
  })
  it('is a warning where the text is another one, which names the command that decides', async () => {
    const found = await reports(source, bodyOf(source).replace('twice', 'thrice'))
    expect(found).toMatchObject([{ fatal: false, source: 'forthright', line: 1 }])
    expect(found[0]?.reason).toContain('Ada Lovelace reviewed')
    expect(found[0]?.reason).toContain('`forthright check`')
  })
  it('is compared in a list of reviews, and each of another text is named', async () => {
    const [own, other] = [digestOf(bodyOf(source)), digestOf('Another text')]
    const reasonsFor = async (...digests: string[]) => {
      const names = ['Ada Lovelace', 'Bea Smith', 'Carl Roe']
      const review = digests.map((digest, index) => ({ by: names[index] ?? '', digest }))
      const file = new VFile({ value: source })
      const disclosure = { ...factsFor(''), people: names.slice(1), review }
      await remark().use(remarkFrontmatter).use(remarkDisclosure, { disclosure }).process(file)
      return file.messages.map(({ reason }) => names.find((name) => reason.includes(name)))
    }
    expect(await reasonsFor(own, own)).toEqual([])
    expect(await reasonsFor(own, other, other)).toEqual(['Bea Smith', 'Carl Roe'])
  })
  it('is a note where the host gives no text', async () => {
    const file = new VFile()
    const processor = unified()
      .use(remarkParse)
      .use(remarkDisclosure, { disclosure: factsFor(source) })
    await processor.run(processor.parse(source), file)
    expect(file.messages).toMatchObject([{ fatal: undefined, ruleId: 'sharing/manual-review' }])
  })
  it('is reported once by both plugins, and by the second one alone too', async () => {
    for (const disclosure of [factsFor(bodyOf(source)), factsFor('Another text')]) {
      const both = new VFile({ value: source })
      await unified()
        .use(remarkParse)
        .use(remarkFrontmatter)
        .use(remarkDisclosure, { disclosure })
        .use(remarkRehype)
        .use(rehypeDisclosure, { disclosure })
        .use(rehypeStringify)
        .process(both)
      const second = new VFile({ value: source })
      await unified()
        .use(remarkParse)
        .use(remarkFrontmatter)
        .use(remarkRehype)
        .use(rehypeDisclosure, { disclosure })
        .use(rehypeStringify)
        .process(second)
      const count = disclosure.review.digest === digestOf(bodyOf(source)) ? 0 : 1
      expect([both.messages.length, second.messages.length]).toEqual([count, count])
    }
  })
  it('is compared with the HTML of an HTML pipeline', async () => {
    const html = '<h1>Tides</h1><p>The sea rises twice a day.</p>'
    const messagesOf = async (reviewed: string) => {
      const file = new VFile({ value: html })
      await rehype().use(rehypeDisclosure, { disclosure: factsFor(reviewed) }).process(file)
      return file.messages.map(({ ruleId }) => ruleId)
    }
    expect(await messagesOf(html)).toEqual([])
    expect(await messagesOf('Another text')).toEqual(['sharing/manual-review'])
  })
})

describe.each([
  ['remark', remarkDisclosure],
  ['rehype', rehypeDisclosure]
])('the %s plugin', (_name, plugin) => {
  it.each(['warning', 'fail', 'Ignore', '', null, 5])('refuses %j as `undeclared`', (undeclared) => {
    const make = () => Reflect.apply(plugin, undefined, [{ undeclared }])
    expect(make).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        message: expect.stringContaining('expected one of error, warn, ignore')
      })
    )
  })
  it('offers the nearest level', () => {
    const make = () => Reflect.apply(plugin, undefined, [{ undeclared: 'warns' }])
    expect(make).toThrow('Did you mean `warn`?')
  })
})
