/** What JSON-LD calls the words that a reader sees of a text before its text. */
const shown = ['headline', 'name', 'alternativeHeadline', 'description']
/** Types of schema.org that are a text: Article and all that end in it, postings, pages. */
const textType = /(?:Article|Posting|Page|Report|Review)$/
/** XML has it in a section of its own, and readers of HTML take that off. */
const cdata = /^\s*<!\[CDATA\[([^]*)\]\]>\s*$/
/** Deeper structures are no title. */
const deepest = 6

/**
 * List the fields in a script of JSON-LD that name a text without its title mark, also in `@graph`.
 * JSON that does not parse is read by nobody.
 */
export function bareTitles(json: string, mark: string): string[] {
  if (!/"(?:headline|name|alternativeHeadline|description)"/.test(json)) return []
  try {
    return bareIn(JSON.parse(json.replace(cdata, '$1')), mark, 0)
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function bareIn(value: unknown, mark: string, depth: number): string[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return []
  const members: readonly (readonly [string, unknown])[] = Object.entries(value)
  const types = members.filter(([name]) => name === '@type').flatMap(([, type]) => type)
  const isText = types.some((type) => typeof type === 'string' && textType.test(type))
  const isBare = ([name, words]: readonly [string, unknown]) =>
    shown.includes(name) && typeof words === 'string' && isUnmarked(words.trim(), mark)
  const own = isText ? members.filter(isBare) : []
  return [
    ...own.map(([name]) => name),
    ...members.flatMap(([, member]) => bareIn(member, mark, depth + 1))
  ]
}

function isUnmarked(words: string, mark: string): boolean {
  return words !== '' && !words.startsWith(mark)
}
