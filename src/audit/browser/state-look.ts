import type { Disclosure } from '../../disclosure/disclosure.js'
import type { AuditRuleId } from '../audit-checks.js'
import type { PageWords } from './find-page-words.js'
import type { Judgement } from './judge-words.js'
import type { AuditPageOptions } from './page-options.js'
import type { PageStateId } from './page-states.js'
import type { WordsGeometry } from './words-geometry.js'

/** Words that were found before, and have to be there in every other state. */
export interface WordsSought extends Pick<PageWords, 'kind' | 'text'> {
  /** The address of the page at which they were found, without its fragment. */
  readonly address: string
}

/** What was found in one state of a page. */
export interface StateLook {
  readonly id: PageStateId
  readonly judgements: readonly (Judgement & { readonly ruleId: AuditRuleId })[]
  readonly found?: WordsSought
  readonly geometry?: WordsGeometry
  /** Whether the page broke off, so that no other state can be looked at. */
  readonly hasFailed?: true
}

export interface LookOptions extends AuditPageOptions {
  readonly sought: WordsSought | undefined
  /** The facts of the options, parsed. */
  readonly declared: Disclosure | undefined
  readonly scripts: readonly (() => void)[]
}
