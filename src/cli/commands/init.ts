import { mkdir, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { parseDisclosure } from '../../disclosure/parse-disclosure.js'
import { isModel } from '../../disclosure/people.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import { requireLocale } from '../check-config.js'
import { configsIn } from '../config.js'
import { hostIn, type SiteHost } from '../site-hosts.js'
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
  if (!host) {
    terminal.write(`Wrote ${fileName}. ${nextStep}\n`)
    return 0
  }
  const example = resolve(terminal.cwd, host.page)
  await mkdir(dirname(example), { recursive: true })
  const isNew = await createFile(example, examplePage).then(() => true, () => false)
  terminal.write(hostSteps(host, disclosure, isNew))
  return 0
}

/** Two languages are a list in a configuration. */
function listed(locale: string): string | readonly string[] {
  return locale.includes(',') ? locale.split(',') : locale
}

/** A draft, so that no reader meets it before somebody has read it. */
const examplePage = `---
title: Who made this
description: An example of a page that says who and what made it.
date: 2026-01-01
draft: true
disclosure:
  roles: { drafting: ai, editing: author }
---

This page is an example. Who drafted it, and who edited it? Say so above, then take out \`draft\`.
`

function hostSteps({ name, entry, config, line, page }: SiteHost, facts: object, isNew: boolean): string {
  const written = isNew ? `${fileName} and ${page}, a draft` : `${fileName}; ${page} was there already`
  return `Found ${name}. Wrote ${written}.

Now in ${config} (whole files: docs/hosts.md of forthright):

import disclosure from '${entry}'
const facts = ${JSON.stringify(facts)}
${line}

Then say in each page who did what, as ${page} does, or \`disclosure: human-only\` for a page that no AI
touched, and build the site: a page that says nothing has the facts above, or with
\`undeclared: 'error'\` beside them it fails the build.
`
}

const nextStep = `Now say in each page who did what, in its front matter:

---
disclosure:
  roles: { drafting: ai, editing: author }
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
