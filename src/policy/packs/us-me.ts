import type { Pack } from '../pack.js'
import { isChatbot } from './conditions.js'

/** Maine's law on chatbots in trade. */
export const usMe: Pack = {
  id: 'us-me',
  document: 'Maine Revised Statutes, title 10, § 1500-DD (Public Law 2025, chapter 294)',
  date: '2025-06-12',
  url: 'https://legislature.maine.gov/statutes/10/title10sec1500-DD.html',
  status: 'In force since 2025-09-24; some sources say one day earlier.',
  since: '2025-09-24',
  jurisdictions: ['US-ME'],
  rules: [
    {
      id: 'us-me/chatbot',
      title: 'A chatbot in trade is no human being',
      modality: 'must',
      quote:
        'notified in a clear and conspicuous manner that they are not engaging with a human being',
      source: {
        document: 'Maine Revised Statutes, title 10, § 1500-DD',
        date: '2025-06-12',
        url: 'https://legislature.maine.gov/statutes/10/title10sec1500-DD.html',
        readIn: 'plainstamp, 2026-05-10'
      },
      applies: isChatbot,
      owes: ['chatbot'],
      program: 'Says before the first reply that an AI system answers, not a human.',
      onFail: 'refuse'
    }
  ]
}
