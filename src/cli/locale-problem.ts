import { locales } from '../notice/locales/index.js'
import { findLocale } from '../notice/resolve-locale.js'
import { didYouMean } from '../text/did-you-mean.js'

/** Say what is wrong with the tag of a language, and where it stands; nothing for a known one. */
export function localeProblem(tag: string, where: string): string | undefined {
  if (findLocale(tag)) return undefined
  const known = locales.map((each) => each.tag)
  const hint = didYouMean(tag, known)
  return `Unexpected \`${tag}\` in \`${where}\`, expected one of ${known.join(', ')}${hint}`
}
