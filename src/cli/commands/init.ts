import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { parseDisclosure } from '../../disclosure/parse-disclosure.js'
import { isModel } from '../../disclosure/people.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import { requireLocale } from '../check-config.js'
import { configsIn } from '../config.js'
import type { ExitCode, Terminal } from '../terminal.js'

const fileName = 'forthright.config.json'

/** `forthright init`: write a configuration with the declared facts; never over one that exists. */
export async function runInit({ options }: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  requireLocale(options.locale)
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
  const config = { disclosure, ...(locale === undefined ? {} : { locale }) }
  await createFile(resolve(terminal.cwd, fileName), `${JSON.stringify(config, undefined, 2)}\n`)
  terminal.write(`Wrote ${fileName}. ${nextStep}\n`)
  return 0
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
