import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { frontMatterOf } from '../../host/front-matter-of.js'
import { anyOf } from '../../text/template.js'
import { pathMatcher } from '../files.js'
import type { FileContext } from '../file-settings.js'
import { slashedFrom } from '../../host/slashed-path.js'

/** Where a built site shows what a document is called and how it is described. */
export interface BuiltCopies {
  /** Files in which each of these words stands behind the mark of the document. */
  readonly marked: readonly string[]
  /** Files in which one of them stands without it. */
  readonly bare: readonly string[]
}

/** Finds the copies of a document, by its title and its description. */
export type FindCopies = (path: string, source: string, mark: string) => BuiltCopies | undefined

const patterns = '**/*.{html,xml,json,txt,md,rss,atom}'

/**
 * Prepare to find the copies of documents in the folders that their configuration calls `built`: pages,
 * lists, heads, feeds, search indexes and texts for machines. Each built file is read once.
 *
 * Words count where they stand alone: in an element, in quotes, in brackets, on a line.
 */
export function createCopyFinder({ cwd, settings }: FileContext): FindCopies {
  const sites = new Map<string, ReadonlyMap<string, string>>()
  return (path, source, mark) => {
    const { config, folder } = settings(path)
    const built = [config.built ?? []].flat()
    if (built.length === 0) return undefined
    const site = sites.get(folder) ?? readSite(folder, built, cwd)
    sites.set(folder, site)
    const { title, description } = frontMatterOf(source)
    const places = [title, description].flatMap((words) => (typeof words === 'string' ? placesOf(bareWords(words, mark)) : []))
    const marked = new Set<string>()
    const bare = new Set<string>()
    for (const [file, text] of site) {
      for (const place of places) {
        for (const { index } of text.matchAll(place)) (isMarked(text, index, mark) ? marked : bare).add(file)
      }
    }
    return { marked: [...marked].filter((file) => !bare.has(file)), bare: [...bare] }
  }
}

function readSite(folder: string, built: readonly string[], cwd: string): Map<string, string> {
  const isBuilt = pathMatcher(folder, built, () => true)
  const paths = globSync(patterns, { cwd: folder, absolute: true, dot: true, ignore: ['**/node_modules/**'] })
  const files = paths.filter((path) => isBuilt(resolve(path))).sort()
  return new Map(files.map((path) => [slashedFrom(cwd, path), readFileSync(path, 'utf8')]))
}

/** A source that was labelled itself has the mark already. */
function bareWords(words: string, mark: string): string {
  return words.startsWith(mark) ? words.slice(mark.length).trimStart() : words
}

function placesOf(words: string): RegExp[] {
  if (words.trim() === '') return []
  return [new RegExp(`(?<=^|[>"'\\[(\\n]|\\] |: |# )${anyOf([words])}(?=$|[<"'\\])\\n]| [|·–-] )`, 'gm')]
}

function isMarked(text: string, at: number, mark: string): boolean {
  return text.slice(Math.max(0, at - mark.length - 40), at).replace(/<!--[^>]*-->|\\/g, '').endsWith(`${mark} `)
}
