import { DisclosureError } from '../disclosure/disclosure-error.js'
import { anyOf } from '../text/template.js'
import type { LabelWords } from './label-words.js'
import { openingWords, type OpeningWords, releasedVersions } from './opening-words.js'
import { previewOpenings } from './preview-openings.js'

/** The languages of which words are missing, and what tells a label in each. */
interface MissingLanguages {
  /** What their labels begin with. */
  readonly openings: readonly string[]
  /** The first characters of those: most texts begin otherwise. */
  readonly firsts: ReadonlySet<string>
  readonly languages: readonly { readonly tag: string; readonly opening: RegExp }[]
}

// Depends on the known words alone, so it can be kept.
const remembered = new WeakMap<readonly LabelWords[], MissingLanguages>()

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
  const tag = languageLeftOut(text, known)
  if (tag === undefined) return
  const from = previewOpenings.some((preview) => preview.tag === tag)
    ? ', which `forthright/locales/preview` has, and name them in `locale`'
    : ' too'
  throw new DisclosureError(
    'cannot-label',
    `Unexpected opening of a label in \`${tag}\`, a language whose words are not loaded here, expected a text without a label or with one in ${listOf(known)}. Load the words of \`${tag}\`${from}, or take that label off first.`
  )
}

/** The tag of a language whose words are missing and in which a text opens as a label does. */
export function languageLeftOut(text: string, known: readonly LabelWords[]): string | undefined {
  const missing = missingIn(known)
  if (!missing.firsts.has(text.charAt(0))) return undefined
  return missing.languages.find(({ opening }) => opening.test(text))?.tag
}

/** What the labels of languages begin with whose words are missing. */
export function openingsLeftOut(known: readonly LabelWords[]): readonly string[] {
  return missingIn(known).openings
}

function missingIn(known: readonly LabelWords[]): MissingLanguages {
  const missing = remembered.get(known) ?? missingFrom(known)
  remembered.set(known, missing)
  return missing
}

function missingFrom(known: readonly LabelWords[]): MissingLanguages {
  const wordings = (tag: string) => known.filter((words) => words.tag === tag).length
  const missing = [
    // Today's words of the language, and those of every released version.
    ...openingWords.filter(({ tag }) => wordings(tag) < 1 + releasedVersions.length),
    // No version was released with previews.
    ...previewOpenings.filter(({ tag }) => wordings(tag) < 1)
  ]
  const openings = ['[', ...missing.flatMap(({ marks, personaTags }) => [...marks, ...personaTags])]
  return {
    openings,
    firsts: new Set(openings.map((opening) => opening.charAt(0))),
    languages: missing.map((words) => ({ tag: words.tag, opening: openingPattern(words) }))
  }
}

function listOf(known: readonly LabelWords[]): string {
  return [...new Set(known.map(({ tag }) => `\`${tag}\``))].join(', ')
}

/** `AI-generated. `, `AI-generated: `, `Parody. AI-generated. `, `[Parody: Grace Hopper] …`, `Parody. This is not `. */
function openingPattern({ marks, personaTags, personaStarts }: OpeningWords): RegExp {
  const tag = anyOf(personaTags)
  const before = `${tag}(?:\\. |。|। |, |、|، )|\\[${tag} ?[:：] ?[^\\]\\n]{1,420}\\] `
  const marked = `(?:${before})?${anyOf(marks)}(?:\\. |。|। |, |、|، | ?[:：])`
  return new RegExp(`^(?:${marked}|${tag}(?:\\. |。 ?|। )${anyOf(personaStarts)})`, 'u')
}
