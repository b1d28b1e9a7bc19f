import { mkdir, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { parseDisclosure } from '../../disclosure/parse-disclosure.js'
import { isModel } from '../../disclosure/people.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import { requireLocale } from '../check-config.js'
import { configsIn } from '../config.js'
import { hostIn, type HostSteps, type SiteHost, stepsFor } from '../site-hosts.js'
import type { ExitCode, Terminal } from '../terminal.js'

const fileName = 'forthright.config.json'

/** `forthright init`: write a configuration with the declared facts; never over one that exists. */
export async function runInit({ options }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  await requireLocale(options.locale)
  const { author, company, responsible, ai, locale } = options
  if ((author === undefined) === (company === undefined)) {
    throw new DisclosureError(
      'invalid-option',
      'Expected `--author NAME` or `--company NAME`: the person or company that texts are attributed to'
    )
  }
  if (author !== undefined && isModel({ name: author }, {})) {
    throw misuse(
      `Unexpected \`${author}\` in \`--author\`, expected a person: texts are attributed to people or companies, never to a model (coauthor/attribution). Whose name do they have?`
    )
  }
  const [existing] = configsIn(terminal.cwd)
  if (existing !== undefined) {
    throw misuse(`Nothing was written: ${existing} is there already, and one configuration counts`)
  }
  const disclosure = {
    author: company === undefined ? author : { name: company, kind: 'company' },
    ...(responsible === undefined ? {} : { responsible }),
    ...(ai === undefined ? {} : { ai: ai.length === 1 ? ai[0] : ai })
  }
  parseDisclosure(disclosure)
  const host = await hostIn(terminal.cwd)
  const labels = host ? { labels: 'build' } : {}
  const config = { disclosure, ...(locale === undefined ? {} : { locale: listed(locale) }), ...labels }
  await createFile(resolve(terminal.cwd, fileName), `${JSON.stringify(config, undefined, 2)}\n`)
  const roles = exampleRoles(ai)
  if (!host) {
    terminal.write(`Wrote ${fileName}. ${nextStep(roles)}\n${unnamed(ai)}`)
    return 0
  }
  const steps = stepsFor(host, terminal.cwd, disclosure)
  const example = resolve(terminal.cwd, steps.page)
  await mkdir(dirname(example), { recursive: true })
  const isNew = await createFile(example, examplePage(roles)).then(() => true, () => false)
  terminal.write(`${hostSteps(host, steps, isNew)}${unnamed(ai)}`)
  return 0
}

/** Two languages are a list in a configuration. */
function listed(locale: string): string | readonly string[] {
  return locale.includes(',') ? locale.split(',') : locale
}

/** `ai` is the one system that is declared: of several, a role names its own. */
function exampleRoles(ai: readonly string[] | undefined): string {
  const [name = 'ai', ...others] = ai ?? []
  return `roles: { drafting: ${others.length === 0 ? 'ai' : JSON.stringify(name)}, editing: author }`
}

function unnamed(ai: readonly string[] | undefined): string {
  return ai === undefined ? `\nNo system is declared yet. Which one took part: \`ai: NAME\` in ${fileName}, or beside the roles of a page?\n` : ''
}

/** A draft, so that no reader meets it before somebody has read it. */
const examplePage = (roles: string): string => `---
title: Who made this
description: An example of a page that says who and what made it.
date: 2026-01-01
draft: true
disclosure:
  ${roles}
---

This page is an example. Who drafted it, and who edited it? Say so above, then take out \`draft\`.
`

function hostSteps({ name, knowsDrafts }: SiteHost, { files, page }: HostSteps, isNew: boolean): string {
  const written = isNew ? `${fileName} and ${page}, a draft` : `${fileName}; ${page} was there already`
  const shown = isNew && !knowsDrafts ? `\nDoes your site leave out what says \`draft: true\`? ${name} itself doesn’t: until then the example is a page.\n` : ''
  const [config, ...others] = files.map(({ file, why, text }) => `${file}${why === undefined ? '' : `, ${why}`}:\n\n${text}\n`)
  return `Found ${name}. Wrote ${written}.
${shown}
Here is what else it takes, in files that have nothing else. In yours, add what they lack. (More: docs/hosts.md of forthright.)

Now in ${config}
${others.map((other) => `And in ${other}\n`).join('')}Then say in each page who did what, as ${page} does, or \`disclosure: human-only\` for a page that no AI
touched, and build the site. A page that says nothing has the facts above, which do not tell who did
what: until it does, or they do, the build fails there.
`
}

const nextStep = (roles: string): string => `Now say in each page who did what, in its front matter:

---
disclosure:
  ${roles}
---

or \`disclosure: human-only\` for a page that no AI touched. Then: forthright label`

async function createFile(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx').catch((cause: unknown) => {
    throw new DisclosureError('invalid-option', `Could not create ${path}: ${String(cause)}`, {
      cause
    })
  })
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}
