import { humanClaims } from './human-claims.js'

/**
 * Find a claim to be human in one sentence of a reply.
 *
 * @returns The words of the claim, or `undefined`. A hint, no proof: a model can say it in ways that
 * no list holds.
 * @example
 * ```ts
 * findHumanClaim('Don’t worry, I am a real person.') // 'I am a real person'
 * ```
 */
export function findHumanClaim(sentence: string): string | undefined {
  // What is compared is what a reader sees: without characters that nobody
  // sees, and without Markdown's emphasis.
  const shown = sentence
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}*_`~]/gu, '')
    .replace(/\s+/g, ' ')
  for (const { claims, denial } of humanClaims) {
    for (const claim of claims) {
      const found = claim.exec(shown)
      if (found && !denial.test(shown)) return found[0].slice(0, 200)
    }
  }
  return undefined
}
