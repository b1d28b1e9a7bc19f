import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { locales } from '../../src/notice/locales/index.js'
import { previewLocales } from '../../src/notice/locales/preview/index.js'

const root = new URL('../../', import.meta.url)
const facts = {
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'GPT-4', editing: 'author' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' }
}
const setting = `
import { labelMarkdown } from 'forthright/markdown'
import { labelPost } from 'forthright/social'
import { de } from 'forthright/locales'
import { openAiSharing } from 'forthright/packs'
const facts = ${JSON.stringify(facts)}
const packs = [openAiSharing]
`

const german = "labelMarkdown('# Tides\\n', facts, { locale: de, packs }).value"
const programs = {
  english: "labelMarkdown('# Tides\\n', facts, { packs }).value",
  withoutPacks: "labelMarkdown('# Tides\\n', facts).value",
  german,
  byTag: "labelMarkdown('# Tides\\n', facts, { locale: 'de', packs }).value",
  anew: `labelMarkdown(${german}, facts, { packs }).value`,
  post: "labelPost('x', { text: 'KI-generiert: Hallo.' }, facts, { packs }).payload.text"
}
type Told = Readonly<Record<keyof typeof programs, string>>

/** What the programs give on the package as it is built; the small build has a condition. */
function toldBy(condition: readonly string[] = []): Told {
  const runs = Object.entries(programs).map(
    ([name, program]) => `try { told.${name} = ${program} } catch (error) { told.${name} = error.message }`
  )
  const program = `${setting}const told = {}\n${runs.join('\n')}\nconsole.log(JSON.stringify(told))`
  const options = [...condition, '--input-type=module', '--eval', program]
  return JSON.parse(execFileSync(process.execPath, options, { cwd: root, encoding: 'utf8' }))
}

/** Bundle a program as a site's own bundler does. */
async function bundle(contents: string, conditions: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root.pathname },
    bundle: true,
    write: false,
    format: 'esm',
    // As the words are written.
    charset: 'utf8',
    logLevel: 'silent',
    external: ['node:*'],
    conditions
  })
  return outputFiles[0]?.text ?? ''
}

/** The tags of the preview languages that are in a bundle. */
function previewsIn(code: string): string[] {
  return previewLocales.filter(({ name }) => code.includes(`name: "${name}"`)).map(({ tag }) => tag)
}

describe('a small build', () => {
  let small: Told
  let whole: Told
  beforeAll(() => {
    small = toldBy(['-C', 'forthright-lean'])
    whole = toldBy()
  })

  it('labels in English by the packs that are given', () => {
    expect(small.english).toContain('# [AI-generated] Tides')
    expect(small.english).toBe(whole.english)
  })

  it('asks for packs, so that no rule is left out unnoticed', () => {
    expect(small.withoutPacks).toContain('`options.packs`, expected a list')
    expect(whole.withoutPacks).toContain('AI-generated')
  })

  it('writes another language once its words are imported', () => {
    expect(small.german).toContain('KI-generiert')
    expect(small.byTag).toContain('expected one of en, or what `forthright/locales` or `forthright/locales/preview` exports')
  })

  it('refuses a text with a label in a language that it does not have, where others replace it', () => {
    expect(small.anew).toContain('Unexpected opening of a label in `de`')
    expect(whole.anew).toContain('**AI-generated.**')
    expect(whole.anew).not.toContain('KI-generiert')
    expect(small.post).toContain('Unexpected opening of a label in `de`')
  })

  it('leaves languages and packs out of a bundle', async () => {
    const source = "export { labelHtml } from 'forthright/html'"
    const [small, whole] = [await bundle(source, ['forthright-lean']), await bundle(source)]
    for (const words of ['takes responsibility for it', 'sharing/ai-label']) {
      expect(whole).toContain(words)
    }
    // Packs that nobody imports cost nothing in any build.
    for (const id of ['us-ca/bot', 'kdp/ai-generated', 'eu/deep-fake', 'api/obvious-harm']) {
      expect(whole).not.toContain(id)
    }
    expect(small).toContain('takes responsibility for it')
    expect(small).not.toContain('sharing/ai-label')
    // The words of eleven languages and the default packs, however much both have besides.
    expect(whole.length - small.length).toBeGreaterThan(180_000)
    for (const { name } of locales) expect([name, small.includes(`name: "${name}"`)]).toEqual([name, name === 'English'])
  })
})

describe('a preview language', () => {
  it('costs no byte where it is not imported', async () => {
    const entries = ['forthright', 'forthright/markdown', 'forthright/html', 'forthright/social', 'forthright/chat', 'forthright/locales']
    const code = await bundle(entries.map((entry, at) => `export * as entry${at} from '${entry}'`).join('\n'))
    expect(previewsIn(code)).toEqual([])
  })

  it('costs its own words alone where it is', async () => {
    const program = (words: string) => `import { labelMarkdown } from 'forthright/markdown'
${words}
export const label = (source, facts) => labelMarkdown(source, facts, { locale })`
    const none = await bundle(program("const locale = 'en'"))
    const one = await bundle(program("import { cs as locale } from 'forthright/locales/preview'"))
    const all = await bundle(program("import { previewLocales } from 'forthright/locales/preview'\nconst [locale] = previewLocales"))
    expect(previewsIn(one)).toEqual(['cs'])
    expect(one.length - none.length).toBeLessThan(14_000)
    // What finds them in a bundle would find them all.
    expect(previewsIn(all)).toEqual(previewLocales.map(({ tag }) => tag))
  })
})
