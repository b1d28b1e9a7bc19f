import { DisclosureError } from '../disclosure/disclosure-error.js'
import { findLocale } from '../notice/resolve-locale.js'
import { requireText } from '../disclosure/options.js'

/**
 * Choose the language of the notices by what a browser says that its reader reads.
 *
 * @param acceptLanguage The header `Accept-Language` of the request, such as `sv, de;q=0.8`.
 * @param fallback The language for everybody whose languages are not there. Left out, such a
 * request is an error: nobody is taken for a reader of English.
 * @returns A tag for `options.locale`.
 * @throws {DisclosureError} `unknown-locale`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-accept-language
 * @example
 * ```ts
 * readerLocale('sv, de-AT;q=0.8, *;q=0.1') // 'de'
 * readerLocale('sv', 'en') // 'en'
 * ```
 */
export function readerLocale(acceptLanguage: string | null | undefined, fallback?: string): string {
  const wanted = rangesOf(requireText(acceptLanguage ?? '', 'acceptLanguage'))
  for (const tag of fallback === undefined ? wanted : [...wanted, requireText(fallback, 'fallback')]) {
    const found = findLocale(tag)
    if (found) return found.tag
  }
  throw new DisclosureError(
    'unknown-locale',
    `Unexpected languages \`${wanted.join(', ')}\` in \`Accept-Language\`, in which no notice can be said. Which language do all of your readers understand? Name it as the second argument.`
  )
}

/** The languages of the header, those that are preferred first. */
function rangesOf(header: string): readonly string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
      const quality = parameters.find((each) => /^q=/i.test(each))?.slice(2)
      return { tag, quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(tag) && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag)
}
