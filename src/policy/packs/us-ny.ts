import type { Pack, Source } from '../pack.js'
import { aiMayTakePart, isCompanion, reviewStands } from './conditions.js'

const companions: Source = {
  document: 'New York, General Business Law, article 47, § 1702',
  date: '2025-11-07',
  url: 'https://www.nysenate.gov/legislation/laws/GBS/A47',
  readIn: 'newyork.public.law, 2026-08-22'
}
const performers: Source = {
  document: 'New York, General Business Law, § 396-b, as amended by S.8420-A',
  date: '2025-12-19',
  url: 'https://www.nysenate.gov/legislation/laws/GBS/396-B'
}
const fairNews: Source = {
  document: 'New York, FAIR News Act, S.8451-B and A.8962-B (General Business Law, article 48)',
  date: '2026-06-09',
  url: 'https://assembly.state.ny.us/leg/?Text=Y&bn=S8451B&term=2025',
  readIn: 'myprivacy.blog'
}

/** New York's laws on companions, on performers in advertisements, and its bill on news. */
export const usNy: Pack = {
  id: 'us-ny',
  document: 'New York, General Business Law, on AI companions, advertisements and news',
  date: '2026-06-09',
  url: 'https://www.nysenate.gov/legislation/laws/GBS/A47',
  status:
    'Article 47 and § 396-b are in force. That the FAIR News Act was signed could not be confirmed.',
  jurisdictions: ['US-NY'],
  questions: {
    advertisement: 'Does the text advertise something (`advertisement`): `true` or `false`?',
    'chatbot.kind':
      'What is the chatbot (`chatbot.kind`): a `companion`, a `service` for customers, or an `assistant`?',
    'chatbot.reminder':
      'How often does a conversation say again that AI answers (`chatbot.reminder`): `every-reply`, `every-two-hours`, `every-three-hours` or `none`?',
    'pictures.syntheticPerformer':
      'Does a person whom AI made perform in it (`pictures.syntheticPerformer`): `true` or `false`?'
  },
  rules: [
    {
      id: 'us-ny/companion-notice',
      title: 'A companion says at the start that it is no human',
      modality: 'must',
      quote:
        'An operator shall provide a clear and conspicuous notification to a user at the beginning of any AI companion interaction which need not exceed once per day and at least every three hours for continuing AI companion interactions which states either verbally or in writing that the user is not communicating with a human.',
      source: companions,
      since: '2025-11-05',
      applies: isCompanion,
      owes: ['chatbot'],
      program: 'Says before the first reply that an AI system answers, not a human.',
      onFail: 'refuse'
    },
    {
      id: 'us-ny/companion-reminder',
      title: 'And again every three hours',
      modality: 'must',
      quote:
        'at least every three hours for continuing AI companion interactions which states either verbally or in writing that the user is not communicating with a human',
      source: companions,
      since: '2025-11-05',
      applies: isCompanion,
      met: {
        fact: 'chatbot.reminder',
        is: ['every-reply', 'every-two-hours', 'every-three-hours']
      },
      needs: ['chatbot.reminder'],
      owes: ['chatbot'],
      program: 'Says it again every three hours with `schedule: { hours: 3 }`.',
      attest: 'That the chatbot runs with that schedule.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'us-ny/synthetic-performer',
      title: 'Synthetic performers in advertisements',
      modality: 'must',
      quote: 'conspicuously disclose',
      source: performers,
      since: '2026-06-09',
      applies: {
        all: [
          { fact: 'use', is: ['post', 'livestream', 'demonstration', 'publication', 'message'] },
          { fact: 'advertisement', is: true },
          { fact: 'pictures.syntheticPerformer', is: true }
        ]
      },
      owes: ['label'],
      owesWhen: { fact: 'pictures.syntheticPerformer', is: true },
      program: 'Says before the text that AI made pictures; it doesn’t write into the pictures.',
      attest: 'That the advertisement itself says that the performer is synthetic.',
      onFail: 'refuse',
      onUnknown: 'note'
    },
    {
      id: 'us-ny/fair-news',
      title: 'News that AI substantially made',
      modality: 'must',
      quote: 'substantially composed, authored, or otherwise created',
      source: fairNews,
      status: 'unconfirmed',
      applies: {
        all: [
          aiMayTakePart,
          { fact: 'use', is: ['post', 'livestream', 'publication'] },
          { fact: 'domain', is: 'news' }
        ]
      },
      met: reviewStands,
      needs: ['review'],
      owes: ['label'],
      owesWhen: { fact: 'domain', is: 'news' },
      program: 'Labels the news above its text, and warns where no person’s review stands.',
      attest: 'That whoever reviewed it could have changed or stopped it.',
      onFail: 'warn',
      onUnknown: 'note'
    }
  ]
}
