import type { Disclosure } from '../disclosure/disclosure.js'
import { defaultKey } from '../markup/facts-key.js'
import { escapeHtml, escapeJson } from '../markup/html.js'
import { printableJson } from './printable.js'

/**
 * Declare in the head of a page that this program writes who and what made it, as any page declares it:
 * so `check` and `audit` read it like the others, in whatever folder it lies.
 *
 * Without facts no AI took part. The page tells what was declared of other texts, in words of this
 * program: it quotes neither those texts nor their titles.
 *
 * @param key What the configuration calls the facts.
 */
export function htmlDeclaration(facts: Disclosure | undefined, key: string = defaultKey): string {
  const name = escapeHtml(key)
  const declaration =
    facts === undefined
      ? `<meta name="${name}" content="human-only">`
      : `<script type="application/json" id="${name}">${escapeJson(facts)}</script>`
  return `${generator}\n${declaration}`
}

const generator = '<meta name="generator" content="forthright">'

/** Whether a page is one that this program wrote, so that the next run may write over it. */
export function isOwnPage(text: string): boolean {
  return text.includes(generator) || /^# (?:.* )?What is disclosed$/m.test(text)
}

/** As {@link htmlDeclaration}, as front matter of a Markdown page. JSON is YAML, too. */
export function markdownDeclaration(facts: Disclosure | undefined, key: string = defaultKey): string {
  return `---\n${key}: ${facts === undefined ? 'human-only' : printableJson(facts)}\n---\n\n`
}
