import type { Disclosure } from '../disclosure/disclosure.js'
import type { AuditRuleId } from './audit-checks.js'
import type { AuditOptions } from './audit-options.js'
import type { Passage } from './passages.js'
import type { AuditPlace, FindingOf } from './report.js'

/** A title that stands outside the tree. */
export interface OtherTitle {
  readonly name: string
  readonly isMarked: boolean
}

/** What an audit of a tree takes beside the tree. */
export interface TreeContext extends AuditOptions {
  /** The facts, parsed. */
  readonly declared: Disclosure | undefined
  /** Gives the place of a passage in the source. */
  readonly placeOf: (passage: Passage) => AuditPlace | undefined
  /** Whether the text is a part of something else: then its marks are looked at there. */
  readonly isPart?: boolean
  /** Whether a heading is one that carries the mark; it may stand directly beside the label. */
  readonly isMarkedHeading: (heading: Passage, isBeside: boolean) => boolean
  /** Titles that stand elsewhere, such as in front matter, and whether each carries the mark. */
  readonly otherTitles?: (mark: string) => readonly OtherTitle[]
}

/** A finding about a passage. */
export function findingAt(
  ruleId: AuditRuleId,
  outcome: FindingOf['outcome'],
  message: string,
  passage?: Passage,
  context?: Pick<TreeContext, 'placeOf'>
): FindingOf {
  const place = passage && context?.placeOf(passage)
  return {
    ruleId,
    outcome,
    message,
    ...(place ? { place } : {}),
    ...(passage ? { quote: passage.text.slice(0, 200) } : {})
  }
}
