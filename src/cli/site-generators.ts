import { basename } from 'node:path'

/** A generator of sites that has no integration: where it looks for pages. */
export interface SiteGenerator {
  /** Its command. */
  readonly name: string
  /** Globs of its pages, and of what stands among them and is none. */
  readonly files: readonly string[]
  readonly ignore?: readonly string[]
  /** How to keep addresses as they are, where it makes them of titles. The others make them of files. */
  readonly addresses?: 'hugo' | 'pelican'
}

/**
 * Where generators look for pages by default; the configuration's `files` and `ignore` count before.
 *
 * @see https://gohugo.io/configuration/module/ https://jekyllrb.com/docs/structure/
 * https://www.getzola.org/documentation/getting-started/directory-structure/
 * https://www.mkdocs.org/user-guide/configuration/#docs_dir
 * https://www.sphinx-doc.org/en/master/usage/markdown.html
 * https://rust-lang.github.io/mdBook/format/summary.html
 * https://docs.getpelican.com/en/latest/settings.html (all seen 2026-11-28)
 */
export const siteGenerators: readonly SiteGenerator[] = [
  { name: 'hugo', files: ['content/**/*.{md,markdown,html}'], addresses: 'hugo' },
  {
    name: 'jekyll',
    files: ['**/*.{md,markdown}', '**/*.html'],
    ignore: ['_site', '_layouts', '_includes', '_sass', 'vendor', 'README.md']
  },
  { name: 'zola', files: ['content/**/*.md'] },
  { name: 'mkdocs', files: ['docs/**/*.md'] },
  { name: 'sphinx-build', files: ['**/*.md'], ignore: ['_build', 'build', 'README.md'] },
  { name: 'mdbook', files: ['src/**/*.md'], ignore: ['src/SUMMARY.md'] },
  { name: 'pelican', files: ['content/**/*.{md,markdown}'], addresses: 'pelican' }
]

/** Find the generator that a command line calls: `bundle exec jekyll build`, `python -m pelican`. */
export function generatorIn(command: readonly string[]): SiteGenerator | undefined {
  return siteGenerators.find(({ name }) => programOf(command, name) !== -1)
}

/** Find which word of a command line is the program of that name; -1 where none is. */
export function programOf(command: readonly string[], name: string): number {
  return command.findIndex((word) => basename(word).replace(/\.(?:exe|cmd|bat)$/i, '') === name)
}
