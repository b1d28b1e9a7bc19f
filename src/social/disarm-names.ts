import type { Disclosure } from '../disclosure/disclosure.js'
import { looksLikeLink } from './count/index.js'

/**
 * Write the names of a disclosure so that no platform makes a link, a mention, a hashtag or a
 * command of them: `claude.ai` becomes `claude .ai`, `@openai` becomes `@ openai`, and Reddit's
 * `u/ada` becomes `u/ ada`.
 *
 * On X a domain in a byline would be a link, count 23 and cost more to post; `@openai` would call a
 * real account, and `#1` would take Threads' only tag. A space does it: zero-width characters break
 * search and screen readers, and are what a hostile label would use.
 *
 * Only the author's names and words pass through here. The locales' own words never hold any of it.
 */
export function disarmNames(disclosure: Disclosure): Disclosure {
  const { author, ai, responsible, persona, limitations, research, review } = disclosure
  return {
    ...disclosure,
    ...(author ? { author: withName(author) } : {}),
    ...(responsible ? { responsible: withName(responsible) } : {}),
    ...(persona ? { persona: withName(persona) } : {}),
    ...(review ? { review: { ...review, by: disarm(review.by) } } : {}),
    ...(limitations === undefined ? {} : { limitations: disarm(limitations) }),
    ...(research?.subsidy === undefined
      ? {}
      : { research: { ...research, subsidy: disarm(research.subsidy) } }),
    ...(ai
      ? {
          ai: ai.map(({ model, provider, version }) => ({
            model: disarm(model),
            ...(provider === undefined ? {} : { provider: disarm(provider) }),
            ...(version === undefined ? {} : { version: disarm(version) })
          }))
        }
      : {})
  }
}

/** List the declared names that are written otherwise than they are declared. */
export function disarmed({ author, responsible, persona, ai = [] }: Disclosure): string[] {
  return [
    author?.name,
    responsible?.name,
    persona?.name,
    ...ai.flatMap(({ model, provider, version }) => [model, provider, version])
  ].filter((name) => name !== undefined && disarm(name) !== name) as string[]
}

function withName<T extends { readonly name: string }>(named: T): T {
  return { ...named, name: disarm(named.name) }
}

/** Take from a name what a platform would act on. The same name always becomes the same words. */
function disarm(name: string): string {
  return name
    .replace(/[<[]/g, '(')
    .replace(/[>\]]/g, ')')
    .split(' ')
    .map((word) => (looksLikeLink(word) ? unlink(word) : word))
    .join(' ')
    .replace(/([@＠#＃])(?=\S)/gu, '$1 ')
    .replace(/\$(?=\p{L})/gu, '$ ')
    .replace(/(^|\s)([/!])(?=\w)/g, '$1$2 ')
    .replace(/(?<![\p{L}\p{N}_])([ur]\/)(?=\w)/giu, '$1 ')
    // NIP-21; clients link the bare identifier too.
    .replace(/\b(nostr:)(?=\S)|\b(npub|nprofile|note|nevent|naddr)(?=1[a-z\d]{6})/gi, '$& ')
}

function unlink(word: string): string {
  return word.replaceAll('://', ': //').replace(/(?<=\S)\.(?=\S)/g, ' .')
}
