import { countGraphemes } from './graphemes.js'
import { scanUrls, type UrlGrammar } from './urls.js'

/** How an instance counts. */
export interface MastodonCountOptions {
  /** The content warning: it counts too, and a URL in it counts whole. @default '' */
  readonly spoilerText?: string | undefined
  /**
   * What a URL counts: `configuration.statuses.characters_reserved_per_url` of the instance.
   * @default 23
   */
  readonly charactersReservedPerUrl?: number | undefined
}

// Path and query take letters of any script, unlike X's (mastodon/mastodon,
// config/initializers/twitter_regex.rb).
const grammar: UrlGrammar = {
  path: /[^\s\x85<>()?]*/y,
  pathEnding: /[^\s\x85()?!*"'「」<>;:=,.$%[\]~&|@]/,
  query: /[-a-z0-9!?*'();:&=+$/%#[\]_.,~|@^\xA0-\uFFEF]*/iy,
  queryEnding: /[-a-z0-9_&=#/\xA0-\uFFEF]/i,
  bareDomains: false
}

// A mention with a domain, not behind a letter, `=` or `/` (app/models/account.rb).
const word = '[\\p{L}\\p{M}\\p{N}\\p{Pc}]'
const remoteMention = /* @__PURE__ */ new RegExp(
  `(?<!${word}|[=/])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@${word}+(?:[.-]+${word}+)*`,
  'giu'
)
// What follows a mention that is none (twitter-text, `end_mention_match`).
const mentionBreaker = /^(?:[@＠]|:\/\/)/

/**
 * Count a status as Mastodon does: graphemes of the content warning and of the status, in which
 * each URL counts 23 and each `@user@example.org` only `@user`. The limit is the instance's own,
 * 500 by default.
 *
 * Only URLs with `http://` or `https://` are shortened, and none in the content warning.
 *
 * @returns Graphemes.
 * @see https://docs.joinmastodon.org/user/posting/#text
 * @example
 * ```ts
 * countMastodon('By @ada@example.org: https://example.org/a/long/path') // 32
 * countMastodon('Hi', { spoilerText: 'AI-generated' }) // 14
 * ```
 */
export function countMastodon(text: string, options: MastodonCountOptions = {}): number {
  const { spoilerText = '', charactersReservedPerUrl = 23 } = options
  return countGraphemes(spoilerText + countableText(text, charactersReservedPerUrl))
}

function countableText(text: string, charactersReservedPerUrl: number): string {
  const placeholder = 'x'.repeat(charactersReservedPerUrl)
  let countable = ''
  let index = 0
  for (const url of text.includes('://') ? scanUrls(text, grammar) : []) {
    countable += shortenMentions(text.slice(index, url.start)) + placeholder
    index = url.end
  }
  return countable + shortenMentions(text.slice(index))
}

function shortenMentions(text: string): string {
  if (!text.includes('@')) return text
  return text.replace(remoteMention, (mention: string, local: string, index: number) => {
    const end = index + mention.length
    return mentionBreaker.test(text.slice(end, end + 3)) ? mention : local
  })
}
