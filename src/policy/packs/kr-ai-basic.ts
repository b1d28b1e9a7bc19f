import type { Pack, Source } from '../pack.js'
import { aiMayTakePart, isChatbot } from './conditions.js'

const report: Source = {
  document: 'Korea, AI Basic Act (Act No. 20676), article 31, with article 23 of its decree',
  date: '2026-01-22',
  url: 'https://hub.rawctx.dev/ai-basic-act',
  readIn: 'hub.rawctx.dev, which cites the articles'
}

/** Korea's act on AI: duties of businesses that offer it, not of users who publish. */
export const krAiBasic: Pack = {
  id: 'kr-ai-basic',
  document: 'Korea, AI Basic Act (Act No. 20676), article 31',
  date: '2026-01-22',
  url: 'https://www.law.go.kr/',
  status:
    'In force since 2026-01-22, with no fines for a year at least. The quotes are from reports in English. Whoever publishes what a tool made is a user, and outside.',
  since: '2026-01-22',
  jurisdictions: ['KR'],
  applies: {
    all: [aiMayTakePart, { fact: 'actsAs', is: 'provider' }]
  },
  questions: {
    actsAs:
      'Do you offer a service of AI, or publish what one made (`actsAs`): as a `provider`, or as a `deployer`?',
    'pictures.depictReality':
      'Could pictures, sound or film by AI be taken for real ones (`pictures.depictReality`): `true` or `false`?'
  },
  rules: [
    {
      id: 'kr/prior-notice',
      title: 'Notice before a service is used',
      modality: 'must',
      quote: 'Notify users before high-impact or generative AI service use',
      source: report,
      applies: isChatbot,
      owes: ['chatbot'],
      owesWhen: { fact: 'actsAs', is: 'provider' },
      program: 'Says before the first reply that an AI system answers.',
      onFail: 'refuse',
      onUnknown: 'note'
    },
    {
      id: 'kr/output-label',
      title: 'Outputs say that AI made them',
      modality: 'must',
      quote: 'label generative or realistic synthetic outputs',
      source: report,
      applies: { fact: 'use', is: ['post', 'livestream', 'demonstration', 'publication', 'message'] },
      owes: ['label'],
      owesWhen: { fact: 'actsAs', is: 'provider' },
      program: 'Labels what leaves the service, in words and in records for machines.',
      onFail: 'refuse',
      onUnknown: 'note'
    }
  ]
}
