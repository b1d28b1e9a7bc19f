import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolders } from '../folders.js'
import { runIn } from './support.js'

let folder = ''
inFolders((path) => {
  folder = path
  write('a.md', '# Tides\n\nThey come.\n')
})
const disclosure = {
  author: 'Ada Lovelace',
  ai: 'GPT-4',
  roles: { drafting: 'ai', editing: 'author' },
  responsible: 'author',
  topics: ['spam']
}

function write(path: string, content: string): void {
  writeFileSync(join(folder, path), content)
}

function configure(packs?: unknown): void {
  write('forthright.config.json', JSON.stringify({ disclosure, ...(packs ? { packs } : {}) }))
}

describe('`packs` of a configuration', () => {
  it('apply in the place of the default ones', async () => {
    configure()
    expect(await runIn(folder, ['label', '--write'])).toMatchObject({ code: 1 })
    configure(['eu-ai-act-50'])
    expect(await runIn(folder, ['label', '--write'])).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('[AI-generated]')
    expect(await runIn(folder, ['check'])).toMatchObject({ code: 0 })
    configure(['eu-ai-act-50', 'openai-usage-2023-03-23'])
    const { code, output, errors } = await runIn(folder, ['check'])
    expect(code).toBe(1)
    expect(output + errors).toContain('usage/topics')
  })

  it('apply to posts', async () => {
    write('post.json', '{"text":"The tides come."}')
    configure()
    expect(await runIn(folder, ['post', 'x', 'post.json'])).toMatchObject({ code: 1 })
    configure(['eu-ai-act-50'])
    const { code, output } = await runIn(folder, ['post', 'x', 'post.json'])
    expect(code).toBe(0)
    expect(output).toContain('AI-generated')
  })

  it('may be packs of one’s own', async () => {
    const rule = {
      ...{ id: 'house/byline', title: 'A name', modality: 'must', quote: 'Sign it.', onFail: 'refuse' },
      ...{ met: { fact: 'author.name', is: 'Bea Smith' }, program: 'Refuses other names.' }
    }
    const pack = {
      ...{ id: 'house', document: 'House rules', date: '2026-11-20', status: 'In force.' },
      ...{ url: 'https://example.org', rules: [rule] }
    }
    write(
      'forthright.config.mjs',
      `export default ${JSON.stringify({ disclosure, packs: [pack] })}`
    )
    const { code, output, errors } = await runIn(folder, ['check'])
    expect(code).toBe(1)
    expect(output + errors).toContain('house/byline')
  })

  it.each([
    [['eu-ai-act-5'], 'Did you mean `eu-ai-act-50`?'],
    [[{ id: 'mine' }], 'expected a pack of your own'],
    ['eu-ai-act-50', 'expected a list']
  ])('are refused as %j', async (packs, message) => {
    configure(packs)
    const { code, errors } = await runIn(folder, ['label'])
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })

  it('are listed with their ids by explain', async () => {
    expect((await runIn(folder, ['explain'])).output).toContain(': eu-ai-act-50')
  })
})
