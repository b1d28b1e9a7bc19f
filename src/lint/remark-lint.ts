import type { Root } from 'mdast'
import { lintRule } from 'unified-lint-rule'
import { placeAt } from '../markup/locate-facts.js'
import { createDeclarationCheck, type DeclaredOptions } from './check-declaration.js'

export type * from '../plugin/public-types.js'
export type { DeclaredOptions }
export type { FrontMatterOption } from '../markup/front-matter.js'

const origin = 'remark-lint:forthright-declared'
const url = 'https://www.npmjs.com/package/forthright'

/**
 * Warn of pages that don't declare who and what made them, and of declarations that don't parse,
 * each problem at its key: a rule of `remark-lint`, for the command line and for editors.
 *
 * It reads the file's own text, so `remark-frontmatter` may be there or not. Nothing is labelled, and
 * no rule of a policy is applied: `forthright check` does that.
 *
 * @example
 * ```ts
 * const { messages } = await remark().use(remarkLintDeclared).process('# Tides')
 * console.log(String(messages[0])) // 1:1-1:8: Unexpected page without a disclosure, expected …
 * ```
 */
const remarkLintDeclared = lintRule<Root, DeclaredOptions | undefined>(
  { origin, url },
  (_tree, file, options) => {
    const source = String(file)
    const at = (offset: number) => ({ ...placeAt(source, offset), offset })
    for (const { reason, start, end } of createDeclarationCheck(options ?? {})(source)) {
      file.message(reason, { place: { start: at(start), end: at(end) } })
    }
  }
)

export default remarkLintDeclared
