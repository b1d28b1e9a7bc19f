export { evaluate, requireAllowed } from './evaluate.js'
export type { EvaluateOptions, Evaluation } from './evaluate.js'
export { explain } from './explain.js'
export type { ExplainOptions } from './explain.js'
export { findRules } from './find-rules.js'
export type { FindRulesOptions, FoundRule } from './find-rules.js'
export type { TextFacts } from './facts.js'
export type { Duty } from './judge-rule.js'
export type {
  Condition,
  FactPath,
  Modality,
  NoticeKind,
  Pack,
  RefusedTopic,
  Rule,
  RuleExample,
  Source
} from './pack.js'
export * from './packs/index.js'
