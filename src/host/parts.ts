import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, posix, resolve } from 'node:path'
import picomatch from 'picomatch'
import { escapePath, globSync } from 'tinyglobby'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import { withoutShownCode } from '../markup/exported-facts.js'
import { declaredFacts } from '../markup/front-matter-data.js'
import type { Site } from './site.js'
import { slashed, slashedFrom } from './slashed-path.js'

/** Folders of what hosts write and install, where no sources are. */
const ignore = ['**/node_modules/**', '**/dist/**', '**/build/**', '**/out/**']

/** How a host finds its pages. */
export interface PartsOptions {
  /** Tells which files the host shows as pages by where they stand. */
  readonly isPage: (path: string) => boolean
  /** Labels its pages. */
  readonly site: Pick<Site, 'key' | 'labelSource'>
  /** Whether modules that load files of Markdown show them as pages. @default true */
  readonly readsModules?: boolean
}

/**
 * Find the files of Markdown that are parts of pages, which carry the label of their page: a file of
 * Markdown imports them, and nothing shows them as pages.
 *
 * @returns Absolute paths.
 * @throws {DisclosureError} `cannot-label` for a file that is both a page and a part: as a page it needs
 * its label, which would then stand a second time in the page that imports it. Also for a part that
 * declares facts of its own, which nobody would be told.
 */
export function findParts(folder: string, { isPage, site, readsModules = true }: PartsOptions): ReadonlySet<string> {
  const find = (pattern: string) => globSync(pattern, { cwd: folder, absolute: true, ignore }).sort()
  const pages = find('**/*.{md,mdx,markdown,svx}')
  const known = new Set(pages)
  const importers = new Map<string, string>()
  for (const path of pages) {
    for (const imported of importsOf(readFileSync(path, 'utf8'))) {
      const beside = resolve(dirname(path), imported)
      const isExact = /^\.{1,2}\//.test(imported)
      const found = isExact ? [beside].filter((each) => known.has(each)) : pages.filter(leadsTo(imported, path, folder))
      for (const part of found) if (part !== path) importers.set(part, path)
    }
  }
  if (importers.size === 0) return new Set()
  const requirePart = (part: string, reason: string) => {
    const page = importers.get(part) ?? ''
    if (hasLabel(part, site)) throw isBoth(part, page, reason)
    // As a page without a label it may be a part of another one.
    importers.delete(part)
  }
  for (const part of [...importers.keys()].filter(isPage)) requirePart(part, 'it stands where pages do')
  // What is written down for tools, such as globs of stylesheets, shows no page.
  const isConfig = (path: string) => /\.config\.\w+$/.test(path) || /[\\/]content[\\/]config\.\w+$/.test(path)
  for (const path of readsModules ? find('**/*.{js,jsx,ts,tsx,mjs,mts,astro,vue,svelte}') : []) {
    const named = isConfig(path) ? [] : literalsIn(readFileSync(path, 'utf8'))
    const [wanted, unwanted] = [false, true].map((isNot) => named.filter((each) => each.startsWith('!') === isNot))
    const isNamed = (part: string, list: readonly string[] = []) =>
      list.some((each) => leadsTo(each.replace(/^!/, ''), path, folder)(part))
    for (const part of importers.keys()) {
      if (isNamed(part, wanted) && !isNamed(part, unwanted)) requirePart(part, `${nameOf(path)} names it`)
    }
  }
  for (const part of importers.keys()) {
    if (declaredFacts(readFileSync(part, 'utf8'), site.key) === undefined) continue
    throw new DisclosureError(
      'cannot-label',
      `Nothing was built, because ${nameOf(part)} declares facts of its own, and ${nameOf(importers.get(part) ?? '')} imports it as a part, which has the label of its page alone. Are they the facts of the page? Then let them stand there.`
    )
  }
  return new Set(importers.keys())
}

/** The parts of pages, where a server may run while pages are written. */
export interface LiveParts {
  readonly has: (path: string) => boolean
  readonly all: () => ReadonlySet<string>
  /** Looks again where a page was changed since, before what it imports is read. */
  readonly see: (page: string, source: string) => void
}

/**
 * Find the parts of pages as {@link findParts} does, and again for each page that was changed since: what
 * it imports now is a part, and what nothing imports any more may be a page.
 *
 * @throws {DisclosureError} As {@link findParts}, from `see` too.
 */
export function followParts(folder: string, options: PartsOptions): LiveParts {
  const find = () => {
    const at = Date.now()
    const parts = findParts(folder, options)
    // Bundlers name a file behind a symbolic link by where it really is.
    return { at, parts, real: new Set(Array.from(parts, (path) => realpathSync(path))) }
  }
  let found = find()
  return {
    has: (path) => found.parts.has(path) || found.real.has(path),
    all: () => found.parts,
    see(page, source) {
      if (found.parts.size === 0 && importsOf(source).length === 0) return
      const { mtimeMs = 0, ctimeMs = 0 } = statSync(page, { throwIfNoEntry: false }) ?? {}
      // A page that was moved here keeps the time at which it was written.
      // After an error what was found before stays old, and is looked for again: with it a page would go out with two labels.
      if (Math.max(mtimeMs, ctimeMs) >= found.at) found = find()
    }
  }
}

/** Tell whether a file has a label as a page, or would need facts to have one. */
export function hasLabel(path: string, site: Pick<Site, 'labelSource'>): boolean {
  const source = readFileSync(path, 'utf8')
  try {
    return site.labelSource(source, { path }) !== source
  } catch {
    return true
  }
}

/** Globs that leave parts out of a host's sources. */
export function withoutParts(parts: Iterable<string>, folder: string): string[] {
  return [...parts].map((path) => `!${escapePath(slashedFrom(folder, path))}`)
}

export function nameOf(path: string): string {
  return slashedFrom(process.cwd(), path)
}

export function isBoth(part: string, page: string, reason: string): DisclosureError {
  const advice = basename(part).startsWith('_') ? 'Then nothing else shows it' : 'Then let its name begin with `_`, and let nothing else show it'
  return new DisclosureError(
    'cannot-label',
    `Nothing was built, because ${nameOf(part)} is a part of ${nameOf(page)}, which imports it, and a page as well: ${reason}. Its own label would stand a second time in that page. Is it a part? ${advice}. Is it a page? Then link to it, or move what both share to a part.`
  )
}

/** What a page imports, but in code that it shows; a query makes a text or an address of it. */
function importsOf(text: string): string[] {
  if (!/\bimport\b/.test(text)) return []
  // At the start of a line, or as a call anywhere.
  const statement = /(?:^[ \t]*import\b(?:[\w\s{},*$]*?\bfrom)?\s*|\bimport\s*\(\s*)["']([^"'\n]+\.(?:mdx?|markdown|svx))["']/gm
  return Array.from(withoutShownCode(text).replace(/`[^`\n]*`/g, '').matchAll(statement), ([, from = '']) => from)
}

/** Paths and globs of Markdown that a module has as words. */
function literalsIn(text: string): string[] {
  const literal = /(["'`])([^"'`\n]*\.(?:\{[^}"'`\n]*\bmdx?\b[^}"'`\n]*\}|mdx?\b|svx\b|markdown\b)[^"'`\n]*)\1/g
  return Array.from(text.matchAll(literal), ([, , words = '']) => words.replace(/\?[^?]*$/, ''))
}

/**
 * Tell which files a path, a glob or a template leads to. What stands before the first slash of
 * `@/tides.mdx` may be any folder.
 */
function leadsTo(words: string, from: string, root: string): (path: string) => boolean {
  const base = /^\.{1,2}\//.test(words) ? dirname(from) : words.startsWith('/') ? root : undefined
  const rest = base === undefined ? words.replace(/^[@~#$][^/]*\//, '') : words
  const literal = posix.join(base === undefined ? '/' : slashed(base), rest)
  const isLiteral = (path: string) => (base === undefined ? path.endsWith(literal) : path === literal)
  // What is filled in may have slashes of its own.
  const glob = rest.includes('${') ? rest.split(/\$\{[^}]*\}/).map(escapePath).join('{*,*/**/*}') : rest
  const isOfGlob = picomatch(posix.join(base === undefined ? '**' : escapePath(slashed(base)), glob), { dot: true, nonegate: true })
  // In a path, a folder may be called `[slug]` or `(group)`.
  return (path) => isLiteral(slashed(path)) || isOfGlob(slashed(path))
}
