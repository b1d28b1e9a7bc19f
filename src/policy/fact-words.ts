import { derivedFacts } from './packs/derived-facts.js'

/** Say a fact's value in words: `` `use` is `post` ``, "no AI took part". */
export function factIs(path: string, value: unknown): string {
  const words = derivedFacts[path]?.[String(value)]
  return words ?? `\`${path}\` is \`${String(value)}\``
}

/** Name a fact as it is declared: what is derived goes by what it is derived from. */
export function factName(path: string): string {
  return path in derivedFacts ? path.slice(0, path.indexOf('.')) : path
}

/** Join names in code marks: `` `a`, `b` and `c` ``. */
export function listNames(names: readonly string[], last = 'and'): string {
  const marked = [...new Set(names)].map((name) => `\`${name}\``)
  if (marked.length < 2) return marked.join('')
  return `${marked.slice(0, -1).join(', ')} ${last} ${marked.at(-1)}`
}

/** Say that facts are not declared: `` `topics` is not declared ``. */
export function factsNotDeclared(paths: readonly string[]): string {
  if (paths.includes('ai.share')) return 'whether AI took part is not declared'
  const names = [...new Set(paths.map(factName))]
  return `${listNames(names)} ${names.length === 1 ? 'is' : 'are'} not declared`
}
