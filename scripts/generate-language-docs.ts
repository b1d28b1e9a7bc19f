import { fileURLToPath } from 'node:url'
import type { Contributor, Disclosure } from '../src/disclosure/disclosure.js'
import type { DisclosureFacts } from '../src/disclosure/disclosure-input.js'
import { parseDisclosure } from '../src/disclosure/parse-disclosure.js'
import { joinHumans, joinNames, joinTasks, partName, systemNames } from '../src/notice/accounts.js'
import type { Locale, Task } from '../src/notice/locale.js'
import { en, locales } from '../src/notice/locales/index.js'
import { previewLocales } from '../src/notice/locales/preview/index.js'
import { fillSentence } from '../src/notice/sentence-end.js'
import { renderNotices } from '../src/notice/render-notices.js'

/** Where the sheets lie: one for each language, and a page that lists them. */
export const languageDocsPath = fileURLToPath(new URL('../docs/languages/', import.meta.url))

/** Every page of the folder by the name of its file. */
export function renderLanguageDocs(): ReadonlyMap<string, string> {
  const all = [...locales, ...previewLocales]
  return new Map([
    ['README.md', renderIndex(all)],
    ...all.map((locale): [string, string] => [`${locale.tag}.md`, renderSheet(locale)])
  ])
}

const indexIntro = `# Languages

Made by \`scripts/generate-language-docs.ts\`: the words are those of the library.

Labels can be written in the languages below. Each has a sheet with every sentence, so that people who
speak the language can read them all in a quarter of an hour and say what is wrong.

- **Read**: used wherever its tag is given, such as \`locale: 'de'\`.
- **Preview**: no native reader has read it yet. No tag chooses it. Whoever wants it names it, and is
  told in a note that nobody has read it:

\`\`\`js
import { cs } from 'forthright/locales/preview'

const { value, notes } = labelMarkdown(source, disclosure, { locale: cs })
\`\`\`

## If you speak one of them

Open its sheet. It begins with whole labels, as readers meet them; then comes each sentence alone. What
matters most:

1. **Is it true?** It must say what the English sentence says, and no more: who wrote, who edited, who
   reviewed, and that nobody did, are different things.
2. **Is it right?** Grammar, for one and for several, for any name, for men, women and everybody else.
3. **Would you say it so?** Plain words, as in a good newspaper. Words that sound translated are a fault.

Then open an issue, or change the file and send it: name what stands in grey beside the sentence (such as
\`human.one.next\`), write what it should be, and if you like, why. [Adding a locale](../adding-a-locale.md)
says how the files are made. Once a native reader has read a preview as a whole, it moves to the others.

| Language | Tag | | A mark |
| --- | --- | --- | --- |
`

function renderIndex(all: readonly Locale[]): string {
  const rows = all.map(
    ({ tag, name, isPreview, marks }) =>
      `| [${name}](${tag}.md) | \`${tag}\` | ${isPreview ? 'Preview' : 'Read'} | ${marks.generated} |`
  )
  return `${indexIntro}${rows.join('\n')}\n`
}

const ada = 'Ada Lovelace'
const bea = 'Bea Smith'
const gpt = { model: 'GPT-4', provider: 'OpenAI' }
const midjourney = { model: 'Midjourney' }
const harbour = { name: 'Harbour Ltd', kind: 'company' as const }

/** What whole labels are shown of. */
const situations: readonly (readonly [title: string, facts: DisclosureFacts])[] = [
  [
    'AI wrote it, and nobody reviewed it',
    { author: ada, ai: gpt, roles: { drafting: 'ai' }, review: 'none' }
  ],
  [
    'AI drafted it, a person edited and reviewed it and answers for it, another checked the facts',
    {
      author: ada,
      people: [bea],
      ai: [gpt, midjourney],
      roles: { drafting: 'GPT-4', illustration: 'Midjourney', editing: 'author', 'fact-checking': bea },
      responsible: 'author',
      review: 'author',
      domain: 'medical'
    }
  ],
  [
    'Two people of a company wrote it, an unknown system translated a part of it, as a parody',
    {
      author: harbour,
      ai: 'unknown',
      roles: { drafting: 'people', translation: [{ by: 'ai', part: 'Chapter 3' }] },
      persona: { name: 'Grace Hopper', tag: 'parody' },
      limitations: 'Only two sources'
    }
  ]
]

function renderSheet(locale: Locale): string {
  const { tag, name, isPreview } = locale
  const state = isPreview
    ? 'No native reader has read these words yet: each correction helps.'
    : 'These words are used wherever the tag is given.'
  return [
    `# ${name} (\`${tag}\`)`,
    `${state} [How to correct them](README.md#if-you-speak-one-of-them).`,
    '## Whole labels',
    ...situations.map(([title, facts]) => renderSituation(title, facts, locale)),
    '## Marks',
    'What a text is called: before a title, opening a post, and opening a text.',
    renderMarks(locale),
    '## What was done',
    'Each task as two sentences have it, and as the list of a foreword does.',
    renderTasks(locale),
    '## Sentences with names',
    'Each with three sets of names and tasks.',
    ...renderSentences(locale),
    '## Words that never change',
    renderFixed(locale)
  ].join('\n\n') + '\n'
}

function renderSituation(title: string, facts: DisclosureFacts, locale: Locale): string {
  const notices = renderNotices(facts, { locale })
  const english = renderNotices(facts, { locale: en })
  if (!notices.label || !english.label) throw new Error(`Expected a label of "${title}"`)
  const { label, foreword, chatbot } = notices
  const lines = [
    `**${label.lead.mark}** ${label.lead.text}`,
    `**${label.brief.mark}** ${label.brief.text}`,
    ...(foreword ? [`${foreword.heading}: ${foreword.entries.join(' / ')}`] : []),
    ...(chatbot ? [chatbot.notice] : [])
  ]
  return [
    `### ${title}`,
    `English: ${english.label.lead.mark} ${english.label.lead.text}`,
    lines.map((line) => `- ${shown(line, locale)}`).join('\n')
  ].join('\n\n')
}

function renderMarks(locale: Locale): string {
  const { marks, tags, told, colon, stop } = locale
  const row = (english: string, words: string, key: string) =>
    `| ${english} | ${[`[${words}] …`, `${words}${colon}…`, `**${words}${stop}** …`].map((each) => shown(each, locale)).join(' | ')} | ${grey(key)} |`
  const kinds = Object.keys(en.marks) as (keyof Locale['marks'])[]
  return table(['English', 'Title', 'Post', 'Text', ''], [
    ...kinds.map((kind) => row(en.marks[kind], marks[kind], `marks.${kind}`)),
    row(en.tags.simulated, tags.simulated, 'tags.simulated'),
    row(en.tags.parody, tags.parody, 'tags.parody'),
    row(en.told.mark, told.mark, 'told.mark')
  ])
}

function renderTasks(locale: Locale): string {
  const { did, foreword, ai, human } = locale
  const systems = systemNames([gpt], locale)
  const rows = (Object.keys(en.did) as Task[]).map((task) => {
    const tasks = joinTasks([did[task]], locale)
    const words = [
      ai.one.first.replace('{systems}', systems).replace('{tasks}', tasks),
      human.one.next.replace('{name}', ada).replace('{tasks}', tasks),
      task === 'writing' ? '' : foreword.tasks[task]
    ]
    return `| ${en.did[task]} | ${words.map((each) => shown(each, locale)).join(' | ')} | ${grey(`did.${task}`)} |`
  })
  return table(['English', 'AI', 'A person', 'In a list', ''], rows)
}

/** Parts of a locale that are shown with others, or are no words. */
const elsewhere = /^(?:tag|dir|isPreview|name|colon|gap|stop|names|tasks|marks|tags|did|foreword\.tasks|told\.mark)(?:\.|$)/

/** Every string of the English words that has a place of its own, by its path: `ai.one.first`. */
function pathsOf(words: unknown, path = ''): [path: string, words: string][] {
  if (elsewhere.test(path)) return []
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, member]) =>
    pathsOf(member, path === '' ? key : `${path}.${key}`)
  )
}

function renderSentences(locale: Locale): string[] {
  const own = new Map(pathsOf(locale))
  // Sentences that are the same for one and for several, or in two places, are read once.
  const keys = new Map<string, string[]>()
  for (const [path, english] of pathsOf(en)) {
    const words = own.get(path)
    if (words === undefined || !english.includes('{')) continue
    keys.set(words, [...(keys.get(words) ?? []), path])
  }
  return [...keys].map(([words, paths]) => {
    const isOfOne = paths.filter((path) => !path.includes('.many'))
    const [path = ''] = paths
    const counts = namesOnly(path) ?? (isOfOne.length === 0 ? many : isOfOne.length < paths.length ? both : one)
    const english = pathsOf(en).find(([each]) => each === path)?.[1] ?? ''
    const purpose = path.startsWith('declaration') ? 'find ideas' : 'finding ideas'
    const examples = counts.map((values) => `- ${shown(filled(words, { ...values, purpose }, locale), locale)}`)
    const [first] = counts
    const meaning = first ? filled(english, { ...first, purpose }, en) : ''
    return [`${meaning} ${paths.map(grey).join(' ')}`, [...new Set(examples)].join('\n')].join('\n\n')
  })
}

function renderFixed(locale: Locale): string {
  const own = new Map(pathsOf(locale))
  const rows = pathsOf(en)
    .filter(([, english]) => !english.includes('{'))
    .map(([path, english]) => `| ${english} | ${shown(own.get(path) ?? '', locale)} | ${grey(path)} |`)
  return table(['English', '', ''], rows)
}

/** What stands in the slots of a sentence. */
interface Values {
  readonly humans: readonly Contributor[]
  readonly ai: readonly { readonly model: string; readonly provider?: string; readonly or?: readonly { readonly model: string }[] }[]
  readonly tasks: readonly Task[]
  readonly parts: readonly string[]
  /** Whose people are meant, where a company's are. */
  readonly author?: Disclosure['author']
  readonly purpose?: string
}

const named = (...names: readonly string[]): Contributor[] => names.map((by) => ({ kind: 'person', by }))

const oneNamed: Values = { humans: named(ada), ai: [gpt], tasks: ['writing'], parts: ['Chapter 3'] }
const oneCompany: Values = {
  humans: [{ kind: 'company', by: harbour.name }],
  ai: [{ model: 'Claude', provider: 'Anthropic', or: [{ model: 'Gemini' }] }],
  tasks: ['drafting', 'editing', 'reviewing'],
  parts: ['part']
}
const oneUnnamed: Values = {
  humans: [{ kind: 'person' }],
  ai: [{ model: 'unknown' }],
  tasks: ['translation', 'illustration'],
  parts: ['Chapter 3', 'Chapter 4']
}
const two: Values = { humans: named(ada, bea), ai: [gpt, midjourney], tasks: ['writing'], parts: ['Chapter 3'] }
const authors: Values = {
  humans: named(ada, bea, 'Carl Roe', 'Dee Low'),
  author: [ada, bea, 'Carl Roe', 'Dee Low'].map((name) => ({ name, kind: 'person' as const })),
  ai: [gpt, midjourney, { model: 'DeepL' }],
  tasks: ['drafting', 'editing', 'reviewing'],
  parts: ['part']
}
const people: Values = {
  humans: [{ kind: 'people' }],
  author: harbour,
  ai: [gpt, { model: 'unknown' }],
  tasks: ['translation', 'illustration'],
  parts: ['Chapter 3', 'Chapter 4']
}
const one = [oneNamed, oneCompany, oneUnnamed]
const many = [two, authors, people]
const both = [oneNamed, two, people]

/** What stands where only a name can: of one person or company, or of the authors. */
function namesOnly(path: string): readonly Values[] | undefined {
  if (path === 'persona.many') return [two, authors, people].map((values) => ({ ...values, humans: named(ada) }))
  if (/^(?:persona|brief\.persona|qualified)/.test(path)) {
    return one.map((values, index) => ({ ...values, humans: named([ada, 'Émilie du Châtelet', 'J. R. R. Tolkien'][index] ?? ada) }))
  }
  if (/^(?:published|sent|client|subsidy|who\.peopleAt)/.test(path)) {
    return one.map((values, index) => ({ ...values, humans: named(['Harbour Ltd', 'Acme Inc.', 'Tide House'][index] ?? ada) }))
  }
  if (path === 'responsible.many') return [two, authors]
  return /^(?:attributed|responsible|told|brief|byline|chat)/.test(path) ? [oneNamed, oneCompany, two] : undefined
}

function filled(template: string, values: Values, locale: Locale): string {
  const { humans, ai, tasks, parts, author, purpose = '' } = values
  const disclosure: Disclosure = parseDisclosure({ ai: 'GPT-4', ...(author ? { author } : {}) } as DisclosureFacts)
  return fillSentence(template, {
    name: joinHumans(template, humans, { disclosure, locale }),
    systems: systemNames(ai, locale),
    tasks: joinTasks(tasks.map((task) => locale.did[task]), locale),
    part: joinNames(parts.map((part) => partName(part, locale)), locale),
    purpose,
    contact: 'desk@harbour.example',
    limitations: 'Only two sources'
  }, locale)
}

function table(heads: readonly string[], rows: readonly string[]): string {
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n')
}

function grey(key: string): string {
  return `\`${key}\``
}

/** Words as a Markdown page shows them, from right to left where the language runs so. */
function shown(words: string, { dir, tag }: Locale): string {
  const text = words.replace(/(?<!\*)\[/g, '\\[')
  return dir === 'rtl' && words !== '' ? `<span dir="rtl" lang="${tag}">${text}</span>` : text
}
