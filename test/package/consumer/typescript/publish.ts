import { DisclosureError, evaluate, parseDisclosure, renderNotices, reviewOf } from 'forthright'
import type { Disclosure } from 'forthright'

// What a publishing pipeline writes, without a type of its own: each is inferred.

export const disclosure = parseDisclosure({ author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' })

export function publish(text: string, facts: Disclosure) {
  const review = reviewOf(text, { by: 'Ada Lovelace', at: '2026-11-20' })
  const reviewed = { ...facts, review }
  const { duties, findings } = evaluate(reviewed, { use: 'post' })
  return { notices: renderNotices(reviewed, { locale: 'en' }), duties, findings }
}

export function explainRefusal(error: unknown) {
  return error instanceof DisclosureError ? { code: error.code, findings: error.findings } : undefined
}

// @ts-expect-error: under exactOptionalPropertyTypes a fact is declared or absent.
export const undeclared: Disclosure = { author: undefined }
