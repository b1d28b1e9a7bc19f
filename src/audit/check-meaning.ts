import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import type { DisclosureFacts } from '../disclosure/disclosure-input.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { evaluate } from '../policy/evaluate.js'
import { findingAt, type TreeContext } from './tree-context.js'
import type { FoundDisclosure } from './find-disclosures.js'
import type { FindingOf } from './report.js'
import type { DisclosingWords } from './words/find-disclosing.js'

/**
 * Judge what the words say: those of this library by the declared facts, anybody else’s by the rules
 * as well.
 */
export function checkMeaning(best: FoundDisclosure, context: TreeContext): FindingOf[] {
  const { told, disclosing, passage } = best
  const { declared, facts } = context
  if (told) {
    if (!declared || told.readFacts(facts) !== undefined) return []
    const message = 'The label is not that of the declared facts: it tells something else, or less.'
    return [findingAt('audit/declared-facts', 'fail', message, passage, context)]
  }
  if (!disclosing) return []
  const findings = gradeWords(disclosing).map(([outcome, message, question]): FindingOf => ({
    ...findingAt('audit/disclosure-meaning', outcome, message, passage, context),
    ...(question === undefined ? {} : { question })
  }))
  if (!declared) return findings
  const message = 'The words are not those that this library writes for the declared facts. Whether they mean the same, only a person can tell.'
  return [...findings, findingAt('audit/declared-facts', 'needs-review', message, passage, context)]
}

const openMessage =
  'The words name no text, and other words stand beside them, or they are a heading, a button or a caption: a slogan begins so too. If they are said of this text, can they name it (“this article”), or stand alone?'

type Grade = readonly [outcome: FindingOf['outcome'], message: string, question?: string | undefined]

/** Say what words of other people lack, by the rules that ask for it. */
export function gradeWords(words: DisclosingWords): Grade[] {
  const { isBadge, isHedged, stage, standing } = words
  if (isBadge) return [['fail', 'These words name AI and say nothing of what it did in this text.']]
  const hedged: Grade[] = isHedged
    ? [['needs-review', 'The words say that AI may have taken part, not that it did.']]
    : []
  if (standing === 'amid') return [...hedged, ['needs-review', openMessage]]
  if (stage === undefined) return [...hedged, ['needs-review', 'The words don’t say what AI did in this text.']]
  if (stage === 'illustration') return [...hedged, ['needs-review', 'The words tell of pictures, and nothing of the text.']]
  return [...hedged, ...lacksOf(factsIn(words)).map(gradeOf)]
}

/** The facts that words tell, as far as they do. */
function factsIn({ system, stage, isHelp }: DisclosingWords): DisclosureFacts {
  const roles = stage === undefined ? {} : { roles: { [stage]: isHelp ? 'both' : 'ai' } }
  return { ai: system ?? 'unknown', ...roles }
}

function lacksOf(facts: DisclosureFacts): Finding[] {
  try {
    const { findings } = evaluate(parseDisclosure(facts), { use: 'publication' })
    return findings.filter(({ outcome, severity }) => severity === 'refuse' && outcome === 'missing')
  } catch (error) {
    // A name that is a person’s too: then no system is named.
    if (error instanceof DisclosureError && facts.ai !== 'unknown') return lacksOf({ ...facts, ai: 'unknown' })
    throw error
  }
}

function gradeOf({ ruleId, reason, remedy }: Finding): Grade {
  return ['needs-review', `The words lack what \`${ruleId}\` asks for. ${reason}`, remedy[0]]
}
