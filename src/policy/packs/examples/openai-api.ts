import type { RuleExample } from '../../pack.js'
import { chatbot, noAi, reviewed } from './disclosures.js'

const productionReview = {
  supported: 'summaries of our own texts',
  openEnded: 'fixed questions only',
  risk: 'low',
  misuse: 'a filter and a limit',
  endUsers: 'our own staff'
}

/** What each rule of the API's announcement expects: its tests and its documentation. */
export const openAiApiExamples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  'api/obvious-harm': topics('spam'),
  'api/terminated-uses': topics('intentional deception'),
  'api/open-ended': [
    {
      title: 'with a guardrail',
      disclosure: { ...chatbot, openEnded: true, safeguards: { activeMonitoring: true } },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    {
      title: 'without any',
      disclosure: {
        ...chatbot,
        openEnded: true,
        safeguards: {
          humanInTheLoop: false,
          accessRestrictions: false,
          postProcessing: false,
          contentFiltration: false,
          lengthLimits: false,
          activeMonitoring: false,
          topicality: false
        }
      },
      use: 'chatbot',
      outcome: 'missing'
    },
    {
      title: 'nobody says whether there is a guardrail',
      disclosure: { ...chatbot, openEnded: true },
      use: 'chatbot',
      outcome: 'missing'
    },
    {
      title: 'nobody says whether it is open-ended',
      disclosure: chatbot,
      use: 'chatbot',
      outcome: 'needs-review'
    },
    {
      title: 'not open-ended',
      disclosure: { ...chatbot, openEnded: false },
      use: 'chatbot',
      outcome: 'not-applicable'
    }
  ],
  'api/review-questions': [
    {
      title: 'five answers',
      disclosure: { ...chatbot, productionReview },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    {
      title: 'one answer',
      disclosure: { ...chatbot, productionReview: { risk: 'low' } },
      use: 'chatbot',
      outcome: 'missing'
    },
    noAi
  ],
  'api/human-in-the-loop': [
    {
      title: 'a person reviewed the text',
      disclosure: reviewed,
      use: 'publication',
      outcome: 'satisfied'
    },
    ...safeguard('humanInTheLoop')
  ],
  'api/access-restrictions': safeguard('accessRestrictions'),
  'api/post-processing': safeguard('postProcessing'),
  'api/content-filtration': [
    {
      title: 'a moderation check',
      disclosure: { ...chatbot, moderation: { provider: 'OpenAI', flagged: false } },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    ...safeguard('contentFiltration')
  ],
  'api/length-limits': safeguard('lengthLimits'),
  'api/active-monitoring': safeguard('activeMonitoring'),
  'api/topicality': safeguard('topicality')
}

function topics(refused: string): RuleExample[] {
  return [
    {
      title: 'a free word',
      disclosure: { ...chatbot, topics: ['gardening'] },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    {
      title: 'a topic that ends access',
      disclosure: { ...chatbot, topics: [refused] },
      use: 'chatbot',
      outcome: 'missing'
    },
    { title: 'no topics declared', disclosure: chatbot, use: 'chatbot', outcome: 'needs-review' },
    noAi
  ]
}

function safeguard(name: string): RuleExample[] {
  return [
    {
      title: 'declared',
      disclosure: { ...chatbot, safeguards: { [name]: true } },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    { title: 'not declared', disclosure: chatbot, use: 'chatbot', outcome: 'missing' },
    noAi
  ]
}
