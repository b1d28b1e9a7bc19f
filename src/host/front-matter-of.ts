import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { locateFrontMatter } from '../markup/front-matter.js'

/** Read all fields of a source's front matter; none where it does not parse, which is asked before. */
export function frontMatterOf(source: string): Readonly<Record<string, unknown>> {
  const head = locateFrontMatter(source)
  if (!head) return {}
  const text = source.slice(head.start, head.end)
  try {
    const data: unknown = head.format === 'toml' ? parseToml(text) : parseYaml(text, { merge: true })
    return typeof data === 'object' && data !== null ? { ...data } : {}
  } catch {
    return {}
  }
}
