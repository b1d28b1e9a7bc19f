import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { globSync } from 'tinyglobby'
import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import { slashedFrom } from './slashed-path.js'

/** Which Markdown a source is written in, by its extension: that with components of MDX, or of Svelte. */
export function formatOf(path: string): 'md' | 'mdx' | 'svelte' {
  const extension = extname(withoutQuery(path)).toLowerCase()
  if (extension === '.mdx') return 'mdx'
  return extension === '.svx' ? 'svelte' : 'md'
}

/** Tell whether a file is a page that is written in Markdown. */
export function isMarkdownPath(path: string): boolean {
  return /\.(?:md|mdx|markdown|svx)$/i.test(withoutQuery(path))
}

function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/s, '')
}

/** Find the sources of a site: absolute paths, sorted. */
export function findSources(folder: string, patterns: readonly string[], isOne = isMarkdownPath): string[] {
  const ignore = ['**/node_modules/**']
  return globSync([...patterns], { cwd: folder, absolute: true, ignore, expandDirectories: false })
    .filter(isOne)
    .sort()
}

/**
 * Try each page of a site before the host builds anything. Hosts catch what a plugin throws, or
 * don't call it for pages that they keep in a cache; this is asked with every build.
 *
 * @param tryPage Labels a page's source, and throws where it can't.
 * @throws {DisclosureError} One for all pages, with the file and the line of each.
 */
export function requireEachLabelled(
  paths: readonly string[],
  tryPage: (source: string, path: string) => void
): void {
  const findings = paths.flatMap((path): Finding[] => {
    const source = readFileSync(path, 'utf8')
    try {
      tryPage(source, path)
      return []
    } catch (error) {
      if (!(error instanceof DisclosureError)) throw error
      return [asFinding(error, placeOf(path, source))]
    }
  })
  const [first] = findings
  if (!first) return
  const count = findings.length === 1 ? 'a page' : `${findings.length} pages`
  const list = findings.map(({ path, reason }) => `${path}: ${reason}`).join('\n')
  const code = first.ruleId === 'undeclared' ? 'undeclared' : 'refused'
  throw withoutFindings(new DisclosureError(code, `Nothing was built, because ${count} can't be labelled:\n${list}`, { findings }))
}

/** Hosts print an error with all of its fields: the findings would say again what its message says. */
function withoutFindings(error: DisclosureError): DisclosureError {
  return Object.defineProperty(error, 'findings', { enumerable: false })
}

function asFinding(error: DisclosureError, place: string): Finding {
  const [finding] = error.findings
  return {
    ...finding,
    ruleId: finding?.ruleId ?? error.code,
    outcome: 'missing',
    severity: 'refuse',
    reason: error.message,
    remedy: finding?.remedy ?? [],
    path: place
  }
}

/** Say where a page's facts stand: its path from where the command runs, and the line. */
function placeOf(path: string, source: string): string {
  return `${slashedFrom(process.cwd(), path)}:${lineOfFacts(source)}`
}

/**
 * Do the work for one page, and say in an error which page it is.
 *
 * @throws {DisclosureError} With the file and the line before the message.
 */
export function inPage<T>(path: string, source: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    const { code, findings, cause } = error
    throw withoutFindings(new DisclosureError(code, `${placeOf(path, source)}: ${error.message}`, { findings, cause }))
  }
}

/** The line where the facts stand, from 1 on; of a page without any, its first. */
function lineOfFacts(source: string): number {
  const lines = source.split(/\r\n?|\n/, 200)
  return lines.findIndex((line) => /^\s*["']?\w*disclosure\b/i.test(line)) + 1 || 1
}
