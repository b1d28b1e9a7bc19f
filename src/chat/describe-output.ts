import type { Finding } from '../disclosure/finding.js'

/** Make the finding for a reply that says a person writes it. */
export function describeHumanClaim(claim: string): Finding {
  return {
    ruleId: 'chat/human-claim',
    outcome: 'needs-review',
    severity: 'warn',
    reason: `The output says that a person writes it: “${claim}”.`,
    remedy: [
      'Tell the model in its instructions that it is an AI system and says so.',
      'Say the notice more often: `schedule: every`.'
    ],
    quote:
      'Automated systems (including conversational AI and chatbots) must disclose to users that they are interacting with an AI system.',
    document: 'OpenAI, Usage policies',
    date: '2023-03-23',
    url: 'https://openai.com/policies/usage-policies'
  }
}

/** Make the finding for a reply with control characters. */
export function describeRemoval(): Finding {
  return {
    ruleId: 'chat/control-characters',
    outcome: 'needs-review',
    severity: 'note',
    reason:
      'The output held control characters that can overwrite words already shown; they were taken out.',
    remedy: []
  }
}
