import type { SourceValue } from './attributes.js'

const titleName =
  /^(?:(?:dc|dcterms?|og|twitter|parsely|sailthru|article|weibo\s*[:.]\s*(?:article|webpage))\s*[-.:]\s*)?(?:title|description)$|^citation_title$/

/**
 * Whether metadata of a name, in lower case, is what other programs show as the title or the summary
 * of the page: in previews, reading views and lists of sources.
 *
 * @see https://github.com/mozilla/readability/blob/main/Readability.js
 */
export function isTitleName(name: string): boolean {
  return titleName.test(name)
}

/** What `itemprop` calls them. */
export function isTitleProperty(property: string): boolean {
  return ['description', 'headline', 'name'].includes(property.trim())
}

/** Metadata in which a page names its author. */
export const authorNames: readonly string[] = [
  ...['author', 'article:author', 'parsely-author', 'citation_author'],
  ...['dc.creator', 'dc:creator', 'dcterms.creator']
]

/** Read the encoding that a `meta` element declares, if it does. */
export function charsetOf(attributes: ReadonlyMap<string, SourceValue>): string | undefined {
  const charset = attributes.get('charset')?.value
  if (charset !== undefined) return charset.trim().toLowerCase()
  const name = attributes.get('http-equiv')?.value.trim().toLowerCase()
  if (name !== 'content-type') return undefined
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(attributes.get('content')?.value ?? '')?.[1]?.toLowerCase()
}
