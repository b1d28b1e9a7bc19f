import { readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { lettersOf } from '../text/letters.js'
import { anyOf } from '../text/template.js'
import type { MarkedTitle } from './title-addresses.js'

const mayHaveAnchors: ReadonlySet<string> = new Set(['.html', '.htm', '.xml', '.json', '.js', '.txt', '.md'])

/**
 * Take marks out of the anchors that a generator made of marked headings, and out of links to them in
 * pages, menus, search indexes and feeds. An anchor that would then be that of another heading of its
 * page stays as it is.
 *
 * @param files Paths of what the generator wrote.
 */
export async function takeMarksOutOfAnchors(files: readonly string[], titles: readonly MarkedTitle[]): Promise<void> {
  const marks = new Map(titles.map(({ mark, title }) => [lettersOf(mark + title), lettersOf(mark).length]))
  const paths = marks.size === 0 ? [] : files.filter((path) => mayHaveAnchors.has(extname(path).toLowerCase()))
  const plain = new Map<string, string>()
  const taken = new Set<string>()
  for (const path of paths) {
    const ids = new Set(Array.from((await readFile(path, 'utf8')).matchAll(idPattern), ([, id = '']) => id))
    for (const id of ids) {
      const length = marks.get(lettersOf(id))
      if (length === undefined || length === 0) continue
      const other = withoutLetters(id, length)
      if (other === '' || ids.has(other)) taken.add(id)
      else plain.set(id, other)
    }
  }
  for (const id of taken) plain.delete(id)
  if (plain.size === 0) return
  const place = new RegExp(`(\\bid=["']?|#)(${anyOf([...plain.keys()])})(?![\\p{L}\\p{N}_.:%-])`, 'gu')
  for (const path of paths) {
    const text = await readFile(path, 'utf8')
    const changed = text.replace(place, (_, before: string, id: string) => before + (plain.get(id) ?? id))
    if (changed !== text) await writeFile(path, changed)
  }
}

const idPattern = /\bid=["']?([\p{L}\p{N}_.:%-]+)/gu

/** Cut that many letters off the start, and what parts them from the rest. */
function withoutLetters(id: string, count: number): string {
  let seen = 0
  let at = 0
  for (const letter of id) {
    if (seen >= count) break
    seen += lettersOf(letter).length
    at += letter.length
  }
  return id.slice(at).replace(/^[_.:-]+/, '')
}
