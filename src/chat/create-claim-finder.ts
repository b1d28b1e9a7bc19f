import { type ClaimWords, humanClaims } from './human-claims.js'

// What turns a claim round although its words are there: "imagine I am a person".
const unreal = /\b(?:if|not that|pretend|imagine|as though|whether) i(?: a|[’'])m\b/i

/**
 * Make a function that finds a claim to be human in one sentence of a reply: "I am a real person",
 * "I am not a bot".
 *
 * It gives the words of the claim, or `undefined`. A hint, no proof: a model can say it in ways
 * that no list holds. The patterns are made once, with the finder.
 *
 * @example
 * ```ts
 * const findClaim = createClaimFinder()
 * findClaim('Don’t worry, I am a real person.') // 'I am a real person'
 * ```
 */
export function createClaimFinder(): (sentence: string) => string | undefined {
  const languages = humanClaims.map((words) => ({
    claims: [pattern(words, words.amNot, words.machine), pattern(words, words.am, words.person)],
    denial: pattern(words, words.amNot, words.person)
  }))
  // Most sentences are not in the first person at all: one look tells.
  const opening = new RegExp(humanClaims.flatMap(({ am, amNot }) => [am, amNot]).join('|'), 'iu')
  return (sentence) => {
    // What is compared is what a reader sees: without characters that nobody sees, and without
    // Markdown's emphasis.
    const shown = sentence
      .normalize('NFKC')
      .replace(/[\p{Cf}\p{Mn}*_`~]/gu, '')
      .replace(/\s+/g, ' ')
    if (!opening.test(shown) || unreal.test(shown)) return undefined
    for (const { claims, denial } of languages) {
      const claim = claims.map((each) => each.exec(shown)).find((found) => found !== null)
      if (claim && !denial.test(shown)) return claim[0].slice(0, 200)
    }
    return undefined
  }
}

function pattern({ between, isUnspaced }: ClaimWords, opening: string, noun: string): RegExp {
  const space = isUnspaced ? '' : ' '
  const [before, after] = isUnspaced ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})']
  const middle = `${space}(?:(?:${between})${space})*`
  return new RegExp(`${before}(?:${opening})${middle}(?:${noun})${after}`, 'iu')
}
