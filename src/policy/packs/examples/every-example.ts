import type { RuleExample } from '../../pack.js'
import { euAiAct50Examples } from './eu-ai-act-50.js'
import { lawExamples } from './laws.js'
import { openAiApiExamples } from './openai-api.js'
import { openAiPrivacyExamples } from './openai-privacy.js'
import { openAiSharingExamples } from './openai-sharing.js'
import { openAiUsageExamples } from './openai-usage.js'
import { publisherExamples } from './publishers.js'
import { w3cAiDisclosureExamples } from './w3c-ai-disclosure.js'

/** The examples of every rule, by rule id: its tests and its documentation, never bundled. */
export const examples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  ...openAiSharingExamples,
  ...openAiUsageExamples,
  ...openAiApiExamples,
  ...openAiPrivacyExamples,
  ...euAiAct50Examples,
  ...lawExamples,
  ...publisherExamples,
  ...w3cAiDisclosureExamples
}
