import type { RuleExample } from '../../pack.js'
import { chatbot, noAi, reviewed } from './disclosures.js'

const productionReview = {
  supported: 'summaries of our own texts',
  openEnded: 'fixed questions only',
  risk: 'low',
  misuse: 'a filter and a limit',
  endUsers: 'our own staff'
}

const noSafeguard = {
  humanInTheLoop: false,
  accessRestrictions: false,
  postProcessing: false,
  contentFiltration: false,
  lengthLimits: false,
  activeMonitoring: false,
  topicality: false
}

/** What each rule of the API's announcement expects: its tests and its documentation. */
export const openAiApiExamples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  'api/obvious-harm': topics('spam', {}),
  'api/terminated-uses': [
    ...topics('intentional deception', { openEnded: false }),
    {
      title: 'any text for any prompt, and nothing limits misuse',
      disclosure: { ...chatbot, topics: [], openEnded: true, safeguards: noSafeguard },
      use: 'chatbot',
      outcome: 'missing'
    },
    {
      title: 'any text for any prompt, with a guardrail',
      disclosure: {
        ...chatbot,
        topics: [],
        openEnded: true,
        safeguards: { ...noSafeguard, activeMonitoring: true }
      },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    {
      title: 'nobody says what limits misuse',
      disclosure: { ...chatbot, topics: [], openEnded: true },
      use: 'chatbot',
      outcome: 'needs-review'
    },
    {
      title: 'a published text is no application',
      disclosure: { ...reviewed, topics: [] },
      use: 'publication',
      outcome: 'satisfied'
    }
  ],
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
        safeguards: noSafeguard
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
  'api/production-review': [
    {
      title: 'a chatbot',
      disclosure: { ...chatbot, productionReview },
      use: 'chatbot',
      outcome: 'needs-review'
    },
    {
      title: 'shown since the document’s successor asks for no approval',
      disclosure: { ...chatbot, publishedAt: '2022-11-10' },
      use: 'chatbot',
      outcome: 'not-applicable'
    },
    noAi
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

function topics(refused: string, facts: object): RuleExample[] {
  return [
    {
      title: 'none of the listed topics',
      disclosure: { ...chatbot, ...facts, topics: [] },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    {
      title: 'a word that the list does not have',
      disclosure: { ...chatbot, ...facts, topics: ['gardening'] },
      use: 'chatbot',
      outcome: 'needs-review'
    },
    {
      title: 'a topic that ends access',
      disclosure: { ...chatbot, ...facts, topics: [refused] },
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
