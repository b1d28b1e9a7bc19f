/** What every way of making an address of words keeps: letters and digits, in lower case. */
export function lettersOf(words: string): string {
  return words.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Tell whether an address was made of a title with its mark, however words became an address.
 *
 * @param source The page's file, which may be named so itself.
 */
export function isMadeOf(address: string, marked: string, title: string, source: string): boolean {
  const letters = lettersOf(marked)
  if (letters === lettersOf(title) || lettersOf(source).includes(letters)) return false
  return lettersOf(address).includes(letters)
}
