import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { stages, type Stage } from '../src/disclosure/disclosure.js'
import type { DisclosureFacts } from '../src/disclosure/disclosure-input.js'
import { parseDisclosure } from '../src/disclosure/parse-disclosure.js'
import { disclosureShape } from '../src/disclosure/schema.js'
import { factSynonyms, stageSynonyms } from '../src/disclosure/synonyms.js'
import { isQuiet } from '../src/notice/label-kinds.js'
import { type LabelKind, mediaKinds, quietKinds, textKinds } from '../src/notice/locale.js'
import { en } from '../src/notice/locales/index.js'
import { renderLabel } from '../src/notice/render-label.js'
import { factDescriptions } from './fact-descriptions.js'

/** Where the documentation of the facts lies. */
export const factDocsPath = fileURLToPath(new URL('../docs/facts.md', import.meta.url))

const source = new URL('../src/disclosure/disclosure.ts', import.meta.url)

const intro = `# Facts

Made by \`scripts/generate-fact-docs.ts\` from the types, the parser and the words of the labels: what
readers see is rendered by the library. What a rule asks of the facts is in [Rules](rules.md).

A fact that is not declared is unknown: it is never told, and never guessed. What is not understood
is an error that names it, with the fact that may be meant.
`

/** What an example is about, and what is declared. */
type Example = readonly [title: string, facts: DisclosureFacts]

const ada = 'Ada Lovelace'
const bea = 'Bea Smith'

/** Values of a role: the keywords, names, and what has its own form. */
const values: readonly Example[] = [
  ['A system by its name', { author: ada, ai: ['GPT-4', 'DeepL'], roles: { drafting: 'GPT-4', translation: 'DeepL' } }],
  ['`ai`: the system, where there is one', { author: ada, ai: 'GPT-4', roles: { drafting: 'ai' } }],
  ['A person by name', { author: ada, people: [bea], ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: bea } }],
  ['`author`: the author, or the authors', { author: ada, ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'author' } }],
  ['`human`: a person who is not named', { author: ada, ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'human' } }],
  ['`people`: several who are not named', { author: { name: 'Harbour Ltd', kind: 'company' }, ai: 'GPT-4', roles: { drafting: 'GPT-4', editing: 'people' } }],
  ['`both`: a person and AI together', { author: ada, ai: 'GPT-4', roles: { drafting: 'both' } }],
  ['A list: together', { author: ada, ai: 'GPT-4', roles: { drafting: [ada, 'GPT-4'] } }],
  ['A part of the text', { author: ada, ai: 'GPT-4', roles: { drafting: ['author', { by: 'GPT-4', part: 'Chapter 3' }] } }]
]

const base: DisclosureFacts = { author: ada, ai: 'GPT-4', roles: { drafting: 'GPT-4' } }

/** An example of each fact that readers are told. */
const told: { readonly [fact: string]: readonly Example[] } = {
  author: [
    ['One', base],
    ['Several', { ...base, author: [ada, bea] }],
    ['More than three', { author: [ada, bea, 'Carl Roe', 'Dee Low'], ai: 'GPT-4', roles: { drafting: 'author', editing: 'GPT-4' } }],
    ['A company', { ...base, author: { name: 'Harbour Ltd', kind: 'company' } }]
  ],
  people: [['Others who took part', { ...base, people: [bea], roles: { drafting: 'GPT-4', editing: bea } }]],
  publisher: [['Who publishes, where that is not the author', { ...base, publisher: { name: 'Harbour Ltd', kind: 'company' } }]],
  client: [['Whom it was made for', { ...base, client: { name: 'Harbour Ltd', kind: 'company' } }]],
  ai: [
    ['A model and its provider', { ...base, ai: 'GPT-4 (OpenAI)' }],
    ['A system that nobody knows', { ...base, ai: 'unknown', roles: { drafting: 'ai' } }],
    ['One that another may have stood in for', { ...base, ai: { model: 'GPT-4', or: ['Claude'] } }]
  ],
  review: [
    ['By a person', { ...base, review: ada }],
    ['By nobody', { ...base, review: 'none' }],
    ['Of the facts alone', { ...base, review: { by: ada, of: 'facts' } }],
    ['While it appears', { ...base, use: 'livestream', review: { by: ada, mode: 'while-streaming' } }]
  ],
  responsible: [['Who answers for the text', { ...base, responsible: 'author' }]],
  part: [
    ['By name', { ...base, part: 'Chapter 3' }],
    ['Nobody says which', { ...base, part: 'part' }]
  ],
  tell: [['A text without AI that shall be told to be one', { humanOnly: true, tell: true, author: ada }]],
  persona: [
    ['In another person’s name', { ...base, persona: { name: 'The Mayor', tag: 'parody' } }],
    ['The same without AI', { humanOnly: true, author: ada, persona: { name: 'The Mayor', tag: 'parody' } }]
  ],
  domain: [['A field in which readers act on what they read', { ...base, domain: 'legal' }]],
  limitations: [['In the author’s own words', { ...base, limitations: 'Two sources only.' }]],
  qualifiedReviewer: [['A person of the field', { ...base, qualifiedReviewer: { name: 'Carl Roe', qualification: 'attorney' } }]],
  purpose: [['What the AI was used for', { ...base, purpose: 'finding ideas' }]],
  contact: [['Where readers can write', { ...base, contact: 'desk@harbour.example' }]],
  use: [['A message', { ...base, use: 'message', review: 'none' }]]
}

/** When a text is called so: the first of its words that fits, and the first of its media. */
const marks: { readonly [kind in LabelKind]: string } = {
  generated: 'AI alone drafted all of it',
  translated: 'AI translated it, alone or with a person',
  summarized: 'AI summarized all of it, and no person drafted it',
  transcribed: 'AI transcribed all of it',
  written: 'AI had a part in its words or code: drafted with a person or in part, edited, revised',
  withSummary: 'AI summarized what a person drafted, or a part of it',
  illustrated: 'AI made pictures for it: beside the mark of its words',
  narrated: 'AI reads it aloud: beside the mark of its words',
  checked: 'AI checked facts or spelling, and nothing else',
  described: 'AI described its pictures, and nothing else of the above',
  helped: 'AI helped otherwise: with ideas, research, an outline, the layout',
  used: 'AI took part, and no role says in what; a post says “AI-generated” then, as the policy asks'
}

function markRows(): string[][] {
  const kinds: readonly LabelKind[] = [...textKinds, ...mediaKinds, ...quietKinds, 'used']
  return kinds.map((kind) => [en.marks[kind], isQuiet(kind) ? 'lead, end and record' : 'titles too', marks[kind]])
}

/** Render the documentation of the facts, the stages and the marks. */
export function renderFactDocs(): string {
  const descriptions = factDescriptions(readFileSync(source, 'utf8'))
  const facts = Object.keys(disclosureShape.fields).filter((fact) => fact !== 'roles')
  return [
    intro,
    '## Who did what: `roles`\n',
    'A role says who did a stage, in any of these forms:\n',
    ...values.map(example),
    '## Stages\n',
    'With AI in this stage alone, and a person’s drafting in the others:\n',
    table(['stage', 'also called', 'mark in titles', 'what readers see'], stages.map(stageRow)),
    '',
    '## Marks\n',
    'What a text is called follows from the roles. Tags of a persona stand before it:\n',
    table(['mark', 'stands in', 'when'], markRows()),
    '',
    '## Facts\n',
    ...facts.flatMap((fact) => factSection(fact, descriptions[fact]))
  ].join('\n')
}

function stageRow(stage: Stage): string[] {
  const roles = stage === 'drafting' ? { drafting: 'AI Tool' } : { drafting: 'author', [stage]: 'AI Tool' }
  const label = labelOf({ author: ada, ai: 'AI Tool', roles })
  const names = (stageSynonyms[stage] ?? []).slice(0, 3)
  return [`\`${stage}\``, names.join(', '), label.title === '' ? 'none' : `\`${label.title.trim()}\``, leadText(label)]
}

function factSection(fact: string, description: string | undefined): string[] {
  const names = factSynonyms[fact] ?? []
  return [
    `### \`${fact}\`\n`,
    `${description ?? ''}\n`,
    ...(names.length > 0 ? [`An error answers ${names.map((name) => `\`${name}\``).join(', ')} with this name.\n`] : []),
    ...(told[fact] ?? []).map(example)
  ]
}

function example([title, facts]: Example): string {
  const label = labelOf(facts)
  const mark = label.title === '' ? '' : `Title: \`${label.title.trim()}\`\n\n`
  return `**${title}**\n\n\`\`\`yaml\n${stringify({ disclosure: facts }, { lineWidth: 0 })}\`\`\`\n\n${mark}> ${leadText(label)}\n`
}

function labelOf(facts: DisclosureFacts) {
  const label = renderLabel(parseDisclosure(facts), en)
  if (!label) throw new Error(`Expected facts with a label, got ${JSON.stringify(facts)}`)
  return label
}

function leadText({ lead }: ReturnType<typeof labelOf>): string {
  return `**${lead.mark}** ${lead.text}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
