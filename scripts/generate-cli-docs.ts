import { fileURLToPath } from 'node:url'
import { commands, optionTable } from '../src/cli/command-table.js'
import { ownRule, ownRuleIds } from '../src/cli/own-rules.js'
import { configMembers, type ConfigMember } from './config-docs.js'

/** Where the documentation of the command line lies. */
export const cliDocsPath = fileURLToPath(new URL('../docs/cli.md', import.meta.url))

const intro = `# The command line

Made from the tables of \`src/cli\` by \`scripts/generate-cli-docs.ts\`: to change it, change those.

\`\`\`sh
npx forthright label docs                # shows what would change, as a diff
npx forthright check docs --cache        # for CI: passes over what has not changed
npx forthright --print-config docs/tides.md
\`\`\`

Files, folders and globs may be named; without any, \`files\` of the configuration are meant, or every
Markdown, MDX and HTML file. \`-\` is the standard input: \`forthright label - --stdin-filename docs/tides.md\`
writes the labelled text to the output, whole or not at all. \`node_modules\`, dotted folders, symbolic
links and what \`.gitignore\` names are left out, unless they are named; what \`.forthrightignore\` names is
left out always. No link is followed out of the project.

| exit code | means |
|---|---|
| 0 | done, and nothing is wrong |
| 1 | there are findings |
| 2 | the command was not understood, or could not start, or its results could not be written |
| 130 | interrupted: every file is whole, and the summary says how many are left |

A cache that can't be written changes no exit code: the results are right without it, and the error
stream says why.
`

const configuration = `## Configuration

The one nearest to each *file* counts, alone: \`forthright.config.json\`, \`.jsonc\`, \`.yaml\`, \`.yml\`,
\`.toml\`, \`.js\`, \`.mjs\`, \`.cjs\`, \`.ts\`, \`.mts\`, \`.cts\`, or \`forthright\` in package.json, up to the root of the repository.
Two in one folder are an error. \`--verbose\` says which one counts, and \`--print-config FILE\` where each fact
comes from. One that is a program is run only at the root of the project; \`--no-config-code\` refuses it.

\`\`\`ts
import { defineConfig } from 'forthright/config'

export default defineConfig({
  disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' },
  overrides: [{ files: 'docs/de', locale: 'de' }]
})
\`\`\`

Editors complete JSON and YAML with \`"$schema": "./node_modules/forthright/dist/config.schema.json"\`.
`

const declaring = `## Where a file declares its facts

In one of these places; two are asked about. They lie over the facts of the configuration.

- front matter: \`disclosure\`, also in \`params\` or \`extra\`
- an HTML page: \`<script type="application/json" id="disclosure">\`, or \`<meta name="disclosure" content="human-only">\`
- a file beside it: \`tides.html.disclosure.yaml\` (or \`.json\`), which holds the facts alone, or under \`disclosure\`

The \`lang\` of front matter chooses the language of the label. Templates, parts (\`_part.mdx\`) and empty
files are left alone, with a note.
`

const report = `\`forthright report --output-file report.html\` is one page that is searched and filtered without a network;
\`report.csv\`, \`report.json\` and \`report.md\` are in those formats:

![The report of four documents: one as declared, one changed since its review, one by people, one without its label](images/report.png)
`

/** Write the reference of the command line as Markdown. */
export function renderCliDocs(): string {
  return [
    intro,
    '## Commands\n',
    ...commands.map(renderCommand),
    report,
    '## Options\n',
    ...renderOptions(),
    configuration,
    ...renderMembers(configMembers('Config')),
    'Each entry of `overrides`:\n',
    ...renderMembers(configMembers('ConfigOverride')),
    declaring,
    '## Ids of findings\n',
    'Those of rules are in [rules.md](rules.md). These are of the program; `forthright explain ID` says more.\n',
    '| id | what |\n|---|---|',
    ...ownRuleIds.map((id) => `| \`${id}\` | ${cell(ownRule(id)?.title ?? '')} |`),
    ''
  ].join('\n')
}

function renderCommand({ name, takes, does, options }: (typeof commands)[number]): string {
  const names = options.map((option) => `\`--${option}\``).join(' ')
  return `### \`${`forthright ${name} ${takes}`.trim()}\`\n\n${does[0]?.toUpperCase()}${does.slice(1)}.${names === '' ? '' : `\n\n${names}`}\n`
}

interface OptionRow {
  readonly short?: string
  readonly takes?: string
  readonly does: string
}

function renderOptions(): string[] {
  const rows = Object.entries<OptionRow>(optionTable).map(([name, { short, takes, does }]) => {
    const value = takes === undefined ? '' : ` ${takes}`
    return `| \`--${name}${cell(value)}\` | ${short === undefined ? '' : `\`-${short}\``} | ${cell(does)} |`
  })
  return ['| option | short | what it does |\n|---|---|---|', ...rows, '']
}

function renderMembers(members: readonly ConfigMember[]): string[] {
  const rows = members.map(
    ({ name, words, byDefault }) => `| \`${name}\` | ${cell(words)} | ${cell(byDefault ?? '')} |`
  )
  return ['| key | what it says | default |\n|---|---|---|', ...rows, '']
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
