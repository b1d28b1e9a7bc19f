import type { Condition, Pack } from '../pack.js'
import { aiMayTakePart, reviewStands, topicsAllowed } from './conditions.js'

const guardrails = [
  'safeguards.humanInTheLoop',
  'safeguards.accessRestrictions',
  'safeguards.postProcessing',
  'safeguards.contentFiltration',
  'safeguards.lengthLimits',
  'safeguards.activeMonitoring',
  'safeguards.topicality'
]
const askForGuardrail =
  'Which of these limit misuse (`safeguards`), each `true` or `false`: `humanInTheLoop`, `accessRestrictions`, `postProcessing`, `contentFiltration`, `lengthLimits`, `activeMonitoring`, `topicality`?'
const hasGuardrail: Condition = {
  any: /* @__PURE__ */ guardrails.map((fact) => ({ fact, is: true }))
}
const isApplication: Condition = { fact: 'use', is: ['chatbot', 'message', 'demonstration'] }
/**
 * The sentence on terminated uses names "applications that have insufficient guardrails" beside the
 * harmful ones. A text that is published once is no application.
 */
const isGuarded: Condition = {
  any: [
    { all: [{ not: isApplication }, { unless: { fact: 'openEnded', is: true } }] },
    { fact: 'openEnded', is: false },
    hasGuardrail
  ]
}
const fiveQuestions = [
  'productionReview.supported',
  'productionReview.openEnded',
  'productionReview.risk',
  'productionReview.misuse',
  'productionReview.endUsers'
]
const changeUse = 'Can the use be changed? No label and no declaration allows it: can it be left out?'

/** What OpenAI said about uses of its API when it was launched. */
// Made by a call that bundlers know to have no effect: with its lists they would keep it unused.
export const openAiApi: Pack = /* @__PURE__ */ (() => ({
  id: 'openai-api-2020-06',
  document: 'OpenAI, OpenAI API',
  date: 'undated',
  url: 'https://openai.com/index/openai-api',
  status: 'Historic: the announcement of June 2020, edited later; the text has no date of its own.',
  applies: aiMayTakePart,
  topics: [
    { id: 'harassment', quote: 'harassment' },
    { id: 'spam', quote: 'spam' },
    { id: 'radicalization', quote: 'radicalization' },
    { id: 'astroturfing', quote: 'astroturfing' },
    { id: 'deception', quote: 'intentional deception' },
    {
      id: 'harm',
      quote: 'physical, emotional, or psychological harm to people',
      aliases: [
        'physical harm',
        'emotional harm',
        'psychological harm',
        'physical harm to people',
        'emotional harm to people',
        'psychological harm to people'
      ]
    }
  ],
  questions: {
    openEnded: 'Can users make any text with any prompt (`openEnded`): `true` or `false`?',
    ...Object.fromEntries(guardrails.map((path) => [path, askForGuardrail])),
    'productionReview.supported':
      'Is this a currently supported use case (`productionReview.supported`)?',
    'productionReview.openEnded':
      'How open-ended is the application (`productionReview.openEnded`)?',
    'productionReview.risk': 'How risky is the application (`productionReview.risk`)?',
    'productionReview.misuse':
      'How do you plan to address potential misuse (`productionReview.misuse`)?',
    'productionReview.endUsers':
      'Who are the end users of your application (`productionReview.endUsers`)?',
    publishedAt: 'Since when is it shown to the public (`publishedAt`)?'
  },
  rules: [
    {
      id: 'api/obvious-harm',
      title: 'Obviously harmful uses',
      modality: 'mustNot',
      quote:
        'We will terminate API access for obviously harmful use-cases, such as harassment, spam, radicalization, or astroturfing.',
      met: topicsAllowed,
      needs: ['topics'],
      remedy: changeUse,
      program: 'Refuses these topics when they are declared.',
      attest: 'That the declared topics are complete.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'api/terminated-uses',
      title: 'Uses that harm people',
      modality: 'mustNot',
      quote:
        'We terminate API access for use cases that are found to cause (or are intended to cause) physical, emotional, or psychological harm to people, including but not limited to harassment, intentional deception, radicalization, astroturfing, or spam, as well as applications that have insufficient guardrails to limit misuse by end users.',
      met: { all: [topicsAllowed, isGuarded] },
      needs: ['topics', 'openEnded', ...guardrails],
      remedy: 'Can the use be changed, or misuse be limited (`safeguards`)?',
      program:
        'Refuses these topics when they are declared, and an open-ended application without any guardrail.',
      attest: 'That the use harms nobody, and that its guardrails suffice.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'api/open-ended',
      title: 'Open-ended applications',
      modality: 'info',
      quote:
        '(i.e., ones that enable frictionless generation of large amounts of customizable text via arbitrary prompts)',
      applies: { fact: 'openEnded', is: true },
      met: hasGuardrail,
      needs: guardrails,
      remedy: 'Can a guardrail be added: a person in the loop, filters, limits or monitoring?',
      program: 'Warns when an open-ended application declares no guardrail.',
      onFail: 'warn'
    },
    {
      id: 'api/production-review',
      title: 'The production review before going live',
      modality: 'must',
      quote:
        'We have a mandatory production review process before proposed applications can go live.',
      // The changelog of the usage policies ends it on 2022-11-09: "We no longer require you to
      // register your applications with OpenAI."
      applies: {
        all: [
          { fact: 'use', is: 'chatbot' },
          { unless: { not: { fact: 'publishedAt', before: '2022-11-09' } } }
        ]
      },
      needs: fiveQuestions,
      program: 'Asks for the answers to the five questions of an application.',
      attest: 'That the application passed the review before it went live.',
      onFail: 'note'
    },
    {
      id: 'api/review-questions',
      title: 'The five questions of a production review',
      modality: 'should',
      quote:
        'Is this a currently supported use case?, How open-ended is the application?, How risky is the application?, How do you plan to address potential misuse?, and Who are the end users of your application?',
      met: { all: fiveQuestions.map((declared) => ({ declared })) },
      needs: fiveQuestions,
      program: 'Records the answers.',
      onFail: 'note'
    },
    {
      id: 'api/human-in-the-loop',
      title: 'A person in the loop',
      modality: 'can',
      quote: 'systems design that keeps a human in the loop',
      met: {
        any: [
          { fact: 'safeguards.humanInTheLoop', is: true },
          reviewStands
        ]
      },
      needs: ['safeguards.humanInTheLoop'],
      program: 'Counts a declared review, and records the safeguard.',
      onFail: 'note'
    },
    {
      id: 'api/access-restrictions',
      title: 'Who may use it',
      modality: 'can',
      quote: 'end user access restrictions',
      met: { fact: 'safeguards.accessRestrictions', is: true },
      needs: ['safeguards.accessRestrictions'],
      program: 'Records the safeguard.',
      onFail: 'note'
    },
    {
      id: 'api/post-processing',
      title: 'What happens to outputs',
      modality: 'can',
      quote: 'post-processing of outputs',
      met: { fact: 'safeguards.postProcessing', is: true },
      needs: ['safeguards.postProcessing'],
      program: 'Records the safeguard; its own labels post-process outputs, and filter nothing.',
      onFail: 'note'
    },
    {
      id: 'api/content-filtration',
      title: 'Filtering content',
      modality: 'can',
      quote: 'content filtration',
      met: {
        any: [
          { fact: 'safeguards.contentFiltration', is: true },
          { declared: 'moderation.provider' }
        ]
      },
      needs: ['safeguards.contentFiltration'],
      program: 'Counts a moderation check, and records the safeguard.',
      onFail: 'note'
    },
    {
      id: 'api/length-limits',
      title: 'Limits of length',
      modality: 'can',
      quote: 'input/output length limitations',
      met: { fact: 'safeguards.lengthLimits', is: true },
      needs: ['safeguards.lengthLimits'],
      program: 'Records the safeguard.',
      onFail: 'note'
    },
    {
      id: 'api/active-monitoring',
      title: 'Watching for misuse',
      modality: 'can',
      quote: 'active monitoring',
      met: { fact: 'safeguards.activeMonitoring', is: true },
      needs: ['safeguards.activeMonitoring'],
      program: 'Records the safeguard.',
      onFail: 'note'
    },
    {
      id: 'api/topicality',
      title: 'Limits of topic',
      modality: 'can',
      quote: 'and topicality limitations.',
      met: { fact: 'safeguards.topicality', is: true },
      needs: ['safeguards.topicality'],
      program: 'Records the safeguard.',
      onFail: 'note'
    }
  ]
}))()
