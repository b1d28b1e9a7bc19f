/** Where brackets stand, and the colon behind them. Offsets are UTF-16 code units. */
interface BracketColon {
  readonly start: number
  readonly end: number
}

/**
 * Find what may define a reference or an abbreviation, wherever it stands: the nearest opening bracket
 * before each `]:`, with what is between. Time is linear in the source.
 */
export function bracketColons(source: string): readonly BracketColon[] {
  if (before?.source === source) return before.found
  const found: BracketColon[] = []
  let from = 0
  for (let at = source.indexOf(']:'); at !== -1; at = source.indexOf(']:', from)) {
    const open = source.slice(from, at).lastIndexOf('[')
    if (open !== -1) found.push({ start: from + open, end: at + 2 })
    from = at + 2
  }
  before = { source, found }
  return found
}

// Whoever labels a text asks for references and for abbreviations.
let before: { readonly source: string; readonly found: readonly BracketColon[] } | undefined
