import { createDeclarationCheck, type DeclaredOptions } from './check-declaration.js'

export type * from '../plugin/public-types.js'
export type { DeclaredOptions }
export type { FrontMatterOption } from '../markup/front-matter.js'

/** A place as the language of a file counts it: from 0 in JavaScript, from 1 in Markdown. */
export interface Location {
  readonly line: number
  readonly column: number
}

/** What the rule asks of ESLint. */
export interface RuleContext {
  readonly filename: string
  readonly options: readonly unknown[]
  readonly sourceCode: object
  report(problem: { readonly loc: { start: Location; end: Location }; readonly message: string }): void
}

/** The source of a file of text; that of a binary file has neither. */
interface TextSource {
  readonly text: string
  getLocFromIndex(index: number): Location
}

/** A rule of ESLint, for the languages of `@eslint/markdown` and for the parser of `eslint-mdx`. */
export interface DeclaredRule {
  readonly meta: {
    readonly type: 'problem'
    readonly docs: { readonly description: string; readonly url: string }
    readonly schema: { readonly type: 'object' }[]
  }
  create(context: RuleContext): { root(): void; Program(): void }
}

/** A configuration that turns the rule on, to stand behind one that names a language or a parser. */
export interface DeclaredConfig {
  readonly name: string
  readonly files: string[]
  readonly plugins: { readonly forthright: { readonly rules: { readonly declared: DeclaredRule } } }
  readonly rules: { readonly 'forthright/declared': 'error' }
}

const url = 'https://www.npmjs.com/package/forthright'
const pages = ['md', 'mdx', 'markdown', 'mkd', 'qmd', 'rmd']

const declared: DeclaredRule = {
  meta: {
    type: 'problem',
    docs: { description: 'Ask each page to declare who and what made its text', url },
    // Options are checked by the same function everywhere, which answers a misspelt name with the nearest one.
    schema: [{ type: 'object' }]
  },
  create(context) {
    const { filename } = context
    const sourceCode = context.sourceCode as TextSource
    const check = createDeclarationCheck(context.options[0] as DeclaredOptions | undefined)
    const reportAll = () => {
      for (const { reason, start, end } of check(sourceCode.text)) {
        const loc = { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) }
        context.report({ loc, message: reason })
      }
    }
    return {
      // The tree of `@eslint/markdown`.
      root: reportAll,
      // The tree of `eslint-mdx` is a program. So is a script, and the code in a page is one too.
      Program: () => {
        if (pages.some((extension) => filename.toLowerCase().endsWith(`.${extension}`))) reportAll()
      }
    }
  }
}

const rules = { declared }

/**
 * A plugin for ESLint 10 with one rule, `forthright/declared`: each page declares who and what
 * made it, in facts that parse. Each problem is reported at its key.
 *
 * `configs.recommended` turns it on for Markdown and MDX; a configuration before it says how those
 * are parsed. Nothing is labelled, and no rule of a policy is applied: `forthright check` does that.
 *
 * @example
 * ```ts
 * import markdown from '@eslint/markdown'
 * import forthright from 'forthright/eslint'
 *
 * export default [
 *   { files: ['**\/*.md'], plugins: { markdown }, language: 'markdown/gfm' },
 *   ...forthright.configs.recommended
 * ]
 * ```
 */
const forthright: {
  readonly meta: { readonly name: 'forthright'; readonly namespace: 'forthright' }
  readonly rules: { readonly declared: DeclaredRule }
  readonly configs: { readonly recommended: DeclaredConfig[] }
} = {
  meta: { name: 'forthright', namespace: 'forthright' },
  rules,
  configs: {
    recommended: [
      {
        name: 'forthright/recommended',
        files: [`**/*.{${pages.join(',')}}`],
        plugins: { forthright: { rules } },
        rules: { 'forthright/declared': 'error' }
      }
    ]
  }
}

export default forthright
