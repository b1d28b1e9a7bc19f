import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locale } from '../src/notice/locale.js'
import { locales } from '../src/notice/locales/index.js'
import { previewLocales } from '../src/notice/locales/preview/index.js'
import { openingWords, type OpeningWords } from '../src/notice/opening-words.js'
import { previewOpenings } from '../src/notice/preview-openings.js'
import { partsOf } from '../src/text/template.js'
import { freezeProblem, frozenLocales, isReleased } from '../test/released/frozen-words.js'
import { labelSamples } from '../test/released/label-samples.js'
import { samplesToJson } from '../test/released/labelled-samples.js'

// Freezes the words of the version in package.json: its templates, as data, and what it makes of
// documents, posts and replies of every kind. `npm run freeze openings` only adds the words that
// labels open with to the table of them.
const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }

writeOpenings()
if (process.argv[2] !== 'openings') await freeze()

async function freeze(): Promise<void> {
  const frozen = await frozenLocales(version)
  const problem = freezeProblem({ version, isReleased: isReleased(version), frozen, today: locales })
  if (frozen && problem !== undefined && isReleased(version)) throw new Error(problem)
  const words = `${root}src/notice/released/${version}/`
  const samples = `${root}test/released/fixtures/${version}/`
  for (const folder of [words, samples]) if (!existsSync(folder)) mkdirSync(folder)
  for (const locale of locales) {
    const { tag } = locale
    const name = nameOf(tag)
    const source = `import type { Locale } from '../../locale.js'\n\nexport const ${name}: Locale = ${toSource(locale)}\n`
    writeFileSync(`${words}${tag.toLowerCase()}.ts`, source)
    writeFileSync(`${samples}${tag}.json`, samplesToJson(labelSamples(tag)))
  }
  writeFileSync(`${words}index.ts`, indexSource())
  console.log(`The words of ${version} are frozen. Commit src/notice/released and test/released.`)
}

function indexSource(): string {
  const tags = locales.map(({ tag }) => tag)
  const imports = tags.map((tag) => `import { ${nameOf(tag)} } from './${tag.toLowerCase()}.js'`)
  const names = tags.map(nameOf).join(', ')
  return `import type { Locale } from '../../locale.js'
${imports.toSorted().join('\n')}

/** The words of version ${version}, which never change again. */
export const locales: readonly Locale[] = [${names}]
`
}

/** `zh-Hans` as a name. */
function nameOf(tag: string): string {
  return tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Write words as source. Only texts and tables can be frozen. */
function toSource(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) {
    throw new Error(`Unexpected ${typeof value} in a locale, expected texts and tables of texts`)
  }
  const open = Array.isArray(value) ? '[' : '{'
  const close = Array.isArray(value) ? ']' : '}'
  const members = Object.entries(value).map(([key, member]) => {
    const name = Array.isArray(value) ? '' : `${/^[a-z]\w*$/i.test(key) ? key : quoted(key)}: `
    return `${indent}  ${name}${toSource(member, `${indent}  `)}`
  })
  return `${open}\n${members.join(',\n')}\n${indent}${close}`
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

/** Add what the labels of today open with to what those of every version do. */
function writeOpenings(): void {
  writeRows('opening-words', 'openingWords', locales, openingWords)
  writeRows('preview-openings', 'previewOpenings', previewLocales, previewOpenings)
}

function writeRows(
  file: string,
  list: string,
  today: readonly Locale[],
  before: readonly OpeningWords[]
): void {
  const path = `${root}src/notice/${file}.ts`
  const source = readFileSync(path, 'utf8')
  const end = `${list}: readonly OpeningWords[] = [`
  const code = source.slice(0, source.indexOf(end) + end.length)
  writeFileSync(path, `${code}\n${today.map((locale) => openingRow(locale, before)).join(',\n')}\n]\n`)
}

function openingRow({ tag, marks, tags, told, brief }: Locale, before: readonly OpeningWords[]): string {
  const known = before.find((words) => words.tag === tag)
  const union = (old: readonly string[] = [], today: Readonly<Record<string, string>>) =>
    [...new Set([...old, ...Object.values(today)])].map(quoted)
  return `  {
    tag: '${tag}',
    marks: [
      ${union(known?.marks, { ...marks, told: told.mark }).join(',\n      ')}
    ],
    personaTags: [${union(known?.personaTags, tags).join(', ')}],
    personaStarts: [${union(known?.personaStarts, { today: partsOf(brief.persona).opening }).join(', ')}]
  }`
}
