import type { RuleExample } from '../../pack.js'
import { chatbot, drafted, noAi } from './disclosures.js'

const moderation: readonly RuleExample[] = [
  {
    title: 'a moderation check received the text',
    disclosure: {
      ...drafted,
      moderation: { provider: 'OpenAI', at: '2026-11-20', flagged: false }
    },
    use: 'publication',
    outcome: 'satisfied'
  },
  {
    title: 'no check is declared',
    disclosure: drafted,
    use: 'publication',
    outcome: 'not-applicable'
  }
]
const anyText: readonly RuleExample[] = [
  { title: 'any text', disclosure: drafted, use: 'publication', outcome: 'satisfied' },
  noAi
]

/** What each rule of OpenAI's privacy policy expects: its tests and its documentation. */
export const openAiPrivacyExamples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  'privacy/no-silent-transfer': moderation,
  'privacy/end-user-input': [
    { title: 'a chatbot', disclosure: chatbot, use: 'chatbot', outcome: 'needs-review' },
    {
      title: 'a published text',
      disclosure: drafted,
      use: 'publication',
      outcome: 'not-applicable'
    }
  ],
  'privacy/spot-checks': moderation,
  'privacy/email-insecure': anyText,
  'privacy/versioned': anyText
}
