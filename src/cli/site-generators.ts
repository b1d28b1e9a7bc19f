import { basename } from 'node:path'

/** A generator of sites that has no integration: where it looks for pages. */
export interface SiteGenerator {
  /** Its command. */
  readonly name: string
  /** Globs of its pages, and of what stands among them and is none. */
  readonly files: readonly string[]
  readonly ignore?: readonly string[]
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
  { name: 'hugo', files: ['content/**/*.{md,markdown,html}'] },
  {
    name: 'jekyll',
    files: ['**/*.{md,markdown}', '**/*.html'],
    ignore: ['_site', '_layouts', '_includes', '_sass', 'vendor', 'README.md']
  },
  { name: 'zola', files: ['content/**/*.md'] },
  { name: 'mkdocs', files: ['docs/**/*.md'] },
  { name: 'sphinx-build', files: ['**/*.md'], ignore: ['_build', 'build', 'README.md'] },
  { name: 'mdbook', files: ['src/**/*.md'], ignore: ['src/SUMMARY.md'] },
  { name: 'pelican', files: ['content/**/*.{md,markdown}'] }
]

/** Find the generator that a command line calls: `bundle exec jekyll build`, `python -m pelican`. */
export function generatorIn(command: readonly string[]): SiteGenerator | undefined {
  const names = command.map((word) => basename(word).replace(/\.(?:exe|cmd|bat)$/i, ''))
  return siteGenerators.find(({ name }) => names.includes(name))
}
