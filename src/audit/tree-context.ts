import type { Disclosure } from '../disclosure/disclosure.js'
import type { AuditRuleId } from './audit-checks.js'
import type { AuditOptions } from './audit-options.js'
import type { Passage } from './passages.js'
import type { AuditPlace, FindingOf } from './report.js'

/** What an audit of a tree takes beside the tree. */
export interface TreeContext extends AuditOptions {
  /** The facts, parsed. */
  readonly declared: Disclosure | undefined
  /** Gives line and column of an offset in the tree’s source. */
  readonly placeAt: (utf16Start: number | undefined) => AuditPlace | undefined
  /** Whether the page is a part of something else: then it has no titles and no record. */
  readonly isFragment?: boolean
}

/** A finding about a passage. */
export function findingAt(
  ruleId: AuditRuleId,
  outcome: FindingOf['outcome'],
  message: string,
  passage?: Passage,
  context?: Pick<TreeContext, 'placeAt'>
): FindingOf {
  const place = context?.placeAt(passage?.utf16Start)
  return {
    ruleId,
    outcome,
    message,
    ...(place ? { place } : {}),
    ...(passage ? { quote: passage.text.slice(0, 200) } : {})
  }
}
