// Each way was tried with names of hostile letters in the format's own readers.

/** Write every character that could act as a reference by number, which no reader takes for markup. */
export function escapeByReference(words: string): string {
  return words.replace(/[^\p{L}\p{M}\p{N} .,]|\.(?=\.)|(?<=\.)\./gu, reference)
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`
}

/** Read references by number, and the few names that tools write. */
export function readReferences(source: string): string {
  return source.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, decode)
}

const named: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' '
}

function decode(whole: string, decimal = '', hexadecimal = '', name = ''): string {
  if (name !== '') return named[name] ?? whole
  const code = decimal === '' ? Number.parseInt(hexadecimal, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** What can act inside a paragraph of MediaWiki's markup, addresses and numbers that it links among it. */
const actsInWiki = /[[\]{}<>&|~_]|''|\/\/|\b(?:ISBN|RFC|PMID)\b|mailto:/

/** Switch MediaWiki's markup off around words that could act; signs of HTML stand outside by name. */
export function escapeWiki(words: string): string {
  if (!actsInWiki.test(words)) return words
  const parts = words.split(/([&<>]+)/)
  return parts.map((part, index) => (index % 2 === 1 ? byName(part) : withoutMarkup(part))).join('')
}

function byName(signs: string): string {
  return signs.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function withoutMarkup(words: string): string {
  return actsInWiki.test(words) ? `<nowiki>${words}</nowiki>` : words
}

/** Read words of MediaWiki's markup. */
export function readWiki(source: string): string {
  return readReferences(source.replace(/<\/?nowiki>/g, ''))
}

/** Write a backslash before all ASCII punctuation. */
export function escapeByBackslash(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** Take one backslash off whatever it stands before. */
export function readBackslashes(source: string): string {
  return source.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

const separator = '\u200B'
/** What can act in Org: emphasis, links, macros, targets, timestamps, entities, scripts, dashes. */
const actsInOrg = /[*/_=~+[\]{}<>|^\\#@:&%-]|\.(?=\.)|(?<=\.)\./g

/** Part signs of Org from what they would act on, by spaces without width; a dollar has a name. */
export function escapeOrg(words: string): string {
  return words
    .replace(actsInOrg, `${separator}$&${separator}`)
    .replace(/\$/g, '\\dollar{}')
}

/** Read words of Org without the spaces that have no width. */
export function readOrg(source: string): string {
  return source.replaceAll('\\dollar{}', '$').replaceAll(separator, '')
}
