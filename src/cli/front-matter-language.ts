import { locateField } from '../markup/front-matter-field.js'
import { type FrontMatterOption, locateFrontMatter } from '../markup/front-matter.js'

/**
 * Read the language that front matter names: its `lang`, a tag such as `de` or `pt-BR`.
 *
 * @returns `undefined` where there is none, or something else than a tag.
 */
export function languageIn(source: string, option?: FrontMatterOption): string | undefined {
  const frontMatter = locateFrontMatter(source, option)
  if (!frontMatter) return undefined
  const place = locateField(source, frontMatter, 'lang')
  if (typeof place !== 'number') return undefined
  const [, , tag] = /^[ \t]*(["']?)([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\1[ \t]*(?:[#,}\r\n]|$)/.exec(
    source.slice(place, Math.min(frontMatter.end, place + 60))
  ) ?? []
  return tag?.replaceAll('_', '-')
}
