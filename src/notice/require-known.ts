import { DisclosureError } from '../disclosure/disclosure-error.js'
import { anyOf } from '../text/template.js'
import type { LabelWords } from './label-words.js'
import { openingWords, type OpeningWords, releasedVersions } from './opening-words.js'

/** A language of which words are missing, and what tells a label in it. */
interface MissingLanguage {
  readonly tag: string
  readonly opening: RegExp
}

// Depends on the known words alone, so it can be kept.
const remembered = new WeakMap<readonly LabelWords[], readonly MissingLanguage[]>()

/**
 * Make sure that a text that has no label in the known words has none in another language either:
 * where a bundle leaves languages out, a label of theirs must not get a second one.
 *
 * What a label opens with is enough to refuse: nothing is taken off by it.
 *
 * @param text As words, unescaped: a lead, or a post.
 * @throws {DisclosureError} `cannot-label`
 */
export function requireKnown(text: string, known: readonly LabelWords[]): void {
  const missing = remembered.get(known) ?? missingFrom(known)
  remembered.set(known, missing)
  const language = missing.find(({ opening }) => opening.test(text))
  if (!language) return
  const { tag } = language
  throw new DisclosureError(
    'cannot-label',
    `Unexpected opening of a label in \`${tag}\`, a language whose words are not loaded here, expected a text without a label or with one in ${listOf(known)}. Load the words of \`${tag}\` too, or take that label off first.`
  )
}

function missingFrom(known: readonly LabelWords[]): MissingLanguage[] {
  const isMissing = ({ tag }: OpeningWords) =>
    // Today's words of the language, and those of every released version.
    known.filter((words) => words.tag === tag).length < 1 + releasedVersions.length
  return openingWords
    .filter(isMissing)
    .map((words) => ({ tag: words.tag, opening: openingPattern(words) }))
}

function listOf(known: readonly LabelWords[]): string {
  return [...new Set(known.map(({ tag }) => `\`${tag}\``))].join(', ')
}

/** `AI-generated. `, `AI-generated: `, `Parody. AI-generated. `, `[Parody: Grace Hopper] …`, `Parody. This is not `. */
function openingPattern({ marks, personaTags, personaStarts }: OpeningWords): RegExp {
  const tag = anyOf(personaTags)
  const before = `${tag}(?:\\. |。|, |、|، )|\\[${tag} ?[:：] ?[^\\]\\n]{1,420}\\] `
  const marked = `(?:${before})?${anyOf(marks)}(?:\\. |。|, |、|، | ?[:：])`
  return new RegExp(`^(?:${marked}|${tag}(?:\\. |。 ?)${anyOf(personaStarts)})`, 'u')
}
