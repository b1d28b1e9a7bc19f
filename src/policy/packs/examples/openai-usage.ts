import type { RuleExample } from '../../pack.js'
import { chatbot, drafted, noAi, noAiInPost, noPlugin, reviewed, unread } from './disclosures.js'

const { author } = drafted
const persona = { name: 'Grace Hopper' }
const plugin = { description: 'Sends a weekly digest' }
const noPersona: RuleExample = {
  title: 'no persona is declared',
  disclosure: reviewed,
  use: 'post',
  outcome: 'not-applicable'
}

function relianceExamples(domain: string, other: string): RuleExample[] {
  return [
    {
      title: `${domain} information`,
      disclosure: { ...drafted, domain },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: `${other} information`,
      disclosure: { ...drafted, domain: other },
      use: 'publication',
      outcome: 'not-applicable'
    },
    {
      title: 'no domain is declared',
      disclosure: drafted,
      use: 'publication',
      outcome: 'needs-review'
    },
    noAi
  ]
}

/** What each rule of OpenAI's usage policies expects: its tests and its documentation. */
export const openAiUsageExamples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  'usage/topics': [
    {
      title: 'none of the listed topics',
      disclosure: { ...drafted, topics: [] },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'a word that the list does not have',
      disclosure: { ...drafted, topics: ['gardening'] },
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'an app for dating, in the document’s words',
      disclosure: { ...drafted, topics: ['dating apps'] },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'the unauthorized practice of law, which no reviewer makes allowed',
      disclosure: {
        ...drafted,
        topics: ['law-unauthorized'],
        qualifiedReviewer: { name: 'Mary Somerville', qualification: 'solicitor' }
      },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'tailored advice that a qualified person reviewed',
      disclosure: {
        ...drafted,
        topics: ['finance-tailored'],
        qualifiedReviewer: { name: 'Mary Somerville', qualification: 'chartered accountant' }
      },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'tailored advice that nobody qualified reviewed',
      disclosure: { ...drafted, topics: ['law-tailored'] },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'a diagnosis, which no reviewer makes allowed',
      disclosure: {
        ...drafted,
        topics: ['health-diagnosis'],
        qualifiedReviewer: 'Mary Somerville'
      },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'the document’s own words',
      disclosure: { ...drafted, topics: ['Academic dishonesty'] },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'no topics declared',
      disclosure: drafted,
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'a word that may be innocent',
      disclosure: { ...drafted, topics: ['migration'] },
      use: 'publication',
      outcome: 'needs-review'
    },
    noAi
  ],
  'usage/consumer-disclaimer': [
    {
      title: 'a medical text',
      disclosure: { ...drafted, domain: 'medical' },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'another domain, with its limitations',
      disclosure: { ...drafted, domain: 'other', limitations: 'The figures are from 2024.' },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'another domain, without limitations',
      disclosure: { ...drafted, domain: 'other' },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'not for consumers',
      disclosure: { ...drafted, domain: 'legal', consumerFacing: false },
      use: 'publication',
      outcome: 'not-applicable'
    },
    {
      title: 'for consumers, and nobody says on what',
      disclosure: { ...drafted, consumerFacing: true },
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'no domain is declared',
      disclosure: drafted,
      use: 'publication',
      outcome: 'needs-review'
    },
    noAi
  ],
  'usage/medical-reliance': relianceExamples('medical', 'news'),
  'usage/legal-reliance': relianceExamples('legal', 'financial'),
  'usage/financial-reliance': relianceExamples('financial', 'medical'),
  'usage/automated-disclosure': [
    { title: 'a chatbot', disclosure: chatbot, use: 'chatbot', outcome: 'satisfied' },
    {
      title: 'nobody says whether AI takes part',
      disclosure: { author: chatbot.author },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    {
      title: 'a message that AI wrote and nobody read',
      disclosure: unread,
      use: 'message',
      outcome: 'satisfied'
    },
    {
      title: 'a plugin that holds the conversation',
      disclosure: { ...reviewed, plugin: { ...plugin, automatedConversation: true } },
      use: 'message',
      outcome: 'satisfied'
    },
    {
      title: 'a message, and nobody says who wrote it',
      disclosure: { author, ai: drafted.ai },
      use: 'message',
      outcome: 'needs-review'
    },
    {
      title: 'a message that a person edited',
      disclosure: drafted,
      use: 'message',
      outcome: 'not-applicable'
    },
    { title: 'a post', disclosure: reviewed, use: 'post', outcome: 'not-applicable' }
  ],
  'usage/simulated-person': [
    {
      title: 'a parody with its tag',
      disclosure: { ...reviewed, persona: { ...persona, tag: 'parody' } },
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'explicit consent',
      disclosure: {
        ...reviewed,
        persona: { ...persona, consent: { explicit: true, evidence: 'letter of 2026-01-05' } }
      },
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'a chatbot that depicts a historical public figure',
      disclosure: { ...chatbot, persona: { ...persona, historicalPublicFigure: true } },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    {
      title: 'a post that depicts a historical public figure',
      disclosure: { ...reviewed, persona: { ...persona, historicalPublicFigure: true } },
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'a chatbot that depicts somebody else',
      disclosure: { ...chatbot, persona: { ...persona, historicalPublicFigure: false } },
      use: 'chatbot',
      outcome: 'missing'
    },
    {
      title: 'the consent of an estate, which is not that person’s',
      disclosure: {
        ...reviewed,
        persona: { ...persona, consent: { explicit: true, by: 'the estate of Grace Hopper' } }
      },
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'neither tag nor consent',
      disclosure: { ...reviewed, persona: { ...persona, consent: false } },
      use: 'post',
      outcome: 'missing'
    },
    noPersona
  ],
  'usage/simulated-person/exception-limit': [
    {
      title: 'a chatbot',
      disclosure: { ...chatbot, persona: { ...persona, historicalPublicFigure: true } },
      use: 'chatbot',
      outcome: 'satisfied'
    },
    {
      title: 'a book',
      disclosure: { ...reviewed, persona: { ...persona, historicalPublicFigure: true } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'nobody says whether the person is historical and public',
      disclosure: { ...reviewed, persona: { ...persona, tag: 'simulated' } },
      use: 'post',
      outcome: 'needs-review'
    },
    noPersona
  ],
  'usage/sharing-applies': [
    { title: 'a livestream', disclosure: reviewed, use: 'livestream', outcome: 'satisfied' },
    { title: 'a conversation', disclosure: chatbot, use: 'chatbot', outcome: 'not-applicable' }
  ],
  'usage/moderation': [
    {
      title: 'a check is recorded',
      disclosure: { ...drafted, moderation: { provider: 'OpenAI', flagged: false } },
      use: 'publication',
      outcome: 'satisfied'
    },
    { title: 'no check', disclosure: drafted, use: 'publication', outcome: 'missing' },
    noAi
  ],
  'usage/enforcement': [
    { title: 'any text', disclosure: drafted, use: 'publication', outcome: 'satisfied' },
    noAi
  ],
  'usage/policies-change': [
    { title: 'any text', disclosure: drafted, use: 'publication', outcome: 'satisfied' },
    noAi
  ],
  'usage/platforms': [
    { title: 'any text', disclosure: drafted, use: 'publication', outcome: 'satisfied' },
    noAi
  ],
  'plugin/indicate-ai': [
    { title: 'an email', disclosure: reviewed, use: 'message', outcome: 'satisfied' },
    {
      title: 'a plugin’s post',
      disclosure: { ...reviewed, plugin },
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'nobody says whether AI took part',
      disclosure: { author },
      use: 'message',
      outcome: 'missing'
    },
    noAiInPost,
    noPlugin
  ],
  'plugin/no-automated-conversation': [
    {
      title: 'no automated conversation',
      disclosure: { ...reviewed, plugin: { ...plugin, automatedConversation: false } },
      use: 'message',
      outcome: 'satisfied'
    },
    {
      title: 'an automated conversation with a real person, labelled or not',
      disclosure: { ...reviewed, plugin: { automatedConversation: true, realPerson: true } },
      use: 'message',
      outcome: 'missing'
    },
    {
      title: 'nobody says who is at the other end',
      disclosure: { ...reviewed, plugin: { automatedConversation: true } },
      use: 'message',
      outcome: 'needs-review'
    },
    noPlugin
  ],
  'plugin/manifest-description': [
    {
      title: 'a description',
      disclosure: { ...reviewed, plugin },
      use: 'message',
      outcome: 'satisfied'
    },
    {
      title: 'no description',
      disclosure: { ...reviewed, plugin: { realPerson: false } },
      use: 'message',
      outcome: 'missing'
    },
    noPlugin
  ],
  'plugin/no-deceptive-terms': [
    {
      title: 'a plugin',
      disclosure: { ...reviewed, plugin },
      use: 'message',
      outcome: 'needs-review'
    },
    noPlugin
  ],
  'plugin/no-circumvent': [
    {
      title: 'a plugin',
      disclosure: { ...reviewed, plugin },
      use: 'message',
      outcome: 'needs-review'
    },
    noPlugin
  ]
}
