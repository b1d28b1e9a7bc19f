import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { appliesWhen, timeAndPlaceOf } from '../src/policy/condition.js'
import { describeCondition, listNames } from '../src/policy/condition-words.js'
import { factExamples } from '../src/policy/packs/fact-examples.js'
import type { Modality, Pack, Rule, RuleExample } from '../src/policy/pack.js'
import { examples } from '../src/policy/packs/examples/every-example.js'
import { packs } from '../src/policy/packs/index.js'

/** Where the documentation of the rules lies. */
export const ruleDocsPath = fileURLToPath(new URL('../docs/rules.md', import.meta.url))

const intro = `# Rules

Made from the rule packs by \`scripts/generate-rule-docs.ts\`; the examples are the rules' tests.
To change a rule, change its pack: see [Adding a rule](adding-a-rule.md).

A pack is one document of one rule-maker at one date. \`evaluate\` applies OpenAI's sharing policy
and its usage policies unless it is given other \`packs\`. They are this library's house rules: they
are applied whichever company made the AI system. Nothing here is legal advice.

| outcome | means |
|---|---|
| satisfied | what a program can see is met |
| missing | it is not met, or a fact that it needs is not declared |
| needs-review | only a person can say, or whether it applies is not known |
| not-applicable | the facts say that it does not apply, and the finding says why |

When a rule is not met, \`refuse\` lets nothing out, \`warn\` warns and \`note\` notes.
`

const modalities: { readonly [modality in Modality]: string } = {
  must: 'obligation',
  mustNot: 'prohibition',
  should: 'request or recommendation',
  may: 'permission',
  can: 'possibility',
  info: 'information'
}

/** Write the rules, their sources and their examples as Markdown. */
export function renderRuleDocs(): string {
  const contents = packs.map(({ document, date, rules }) => {
    const ids = rules.map(({ id }) => `[\`${id}\`](#${anchor(id)})`)
    return `**${document}, ${date}:** ${ids.join(' · ')}`
  })
  return [intro, ...contents.map((line) => `${line}\n`), ...packs.map(renderPack)].join('\n')
}

function renderPack(pack: Pack): string {
  const { id, document, date, url, status, applies, topics = [] } = pack
  const about = applies ? describeCondition({ all: [applies] }) : 'always'
  const lines = [
    `## ${document}, ${date}`,
    '',
    `Pack \`${id}\`. ${status} Applies: ${about}.`,
    `<${url}>`,
    '',
    ...(topics.length > 0 ? renderTopics(pack) : []),
    ...pack.rules.map((rule) => renderRule(rule, pack))
  ]
  return lines.join('\n')
}

function renderTopics({ topics = [] }: Pack): string[] {
  const rows = topics.map(({ id, quote, unless, exact }) => {
    const limits = [
      unless && `allowed when ${describeCondition(unless)}`,
      exact && 'the whole id only: its parts are innocent words too'
    ]
    return `| \`${id}\` | “${quote}” | ${limits.filter(Boolean).join('; ')} |`
  })
  return ['| topic | the document says | |', '|---|---|---|', ...rows, '']
}

function renderRule(rule: Rule, pack: Pack): string {
  const { id, title, modality, quote, source, met, needs = [], owes, remedy, attest } = rule
  const applies = appliesWhen(rule, pack)
  const declarations = [...new Set(needs.map((path) => `\`${factExamples[path] ?? path}\``))]
  const { since, until, jurisdictions } = timeAndPlaceOf(rule, pack)
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['kind', modalities[modality]],
    ['document', source && `[${source.document}, ${source.date}](${source.url})`],
    ['secondary source', (source ?? pack).readIn],
    ['unconfirmed', rule.status && 'a bill, or a law whose signing could not be confirmed'],
    ['where', jurisdictions?.join(', ')],
    ['since', since],
    ['until', until],
    ['applies', applies ? describeCondition(applies) : 'always'],
    ['met when', met && describeCondition(met)],
    ['declare', declarations.length > 0 ? declarations.join('<br>') : undefined],
    ['readers see', owes && listNames(owes)],
    ['the library', rule.program],
    ['if not met', met || owes ? failure(rule) : undefined],
    ['what helps', remedy],
    ['only a person can say', attest]
  ]
  return [
    `<a id="${anchor(id)}"></a>`,
    '',
    `### \`${id}\`: ${title}`,
    '',
    `> ${quote}`,
    '',
    '| | |',
    '|---|---|',
    ...rows.flatMap(([name, value]) => (value === undefined ? [] : [`| ${name} | ${value} |`])),
    '',
    ...(examples[id] ?? []).map(renderExample),
    ''
  ].join('\n')
}

function failure({ onFail, onUnknown = onFail }: Rule): string {
  if (onUnknown === onFail) return `\`${onFail}\``
  return `\`${onFail}\`; \`${onUnknown}\` while a needed fact is not declared`
}

function renderExample({ title, disclosure, use, outcome }: RuleExample): string {
  const facts = stringify(disclosure, { collectionStyle: 'flow', lineWidth: 0 }).trim()
  return `- **${outcome}**, \`${use}\`: ${title}<br>\`${facts}\``
}

function anchor(id: string): string {
  return id.replaceAll('/', '-')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(ruleDocsPath, renderRuleDocs())
}
