import type { Pack } from '../pack.js'
import { aiMayTakePart, aiTookPart } from './conditions.js'

/** Kazakhstan's law on AI, which speaks of text too. */
export const kzAi21: Pack = {
  id: 'kz-ai-21',
  document: 'Kazakhstan, Law on Artificial Intelligence (No. 230-VIII), article 21',
  date: '2025-11-17',
  url: 'https://adilet.zan.kz/eng/docs/Z2500000230',
  status:
    'In force since 2026-01-18. Owners of AI systems answer for it. The quotes are from reports in English.',
  since: '2026-01-18',
  jurisdictions: ['KZ'],
  applies: aiMayTakePart,
  rules: [
    {
      id: 'kz/mark-and-warning',
      title: 'A mark for machines and a warning for people',
      modality: 'must',
      quote:
        'The distribution of synthetic results of the activities of artificial intelligence systems is permitted only if they are marked in machine-readable form and accompanied by a visual or other form of warning that ensures the possibility of perception by the user without the use of methods that hinder such perception.',
      source: {
        document: 'Kazakhstan, Law on Artificial Intelligence (No. 230-VIII), article 21(2)',
        date: '2025-11-17',
        url: 'https://www.sipoch.com/en/article/300330021321520',
        readIn: 'a report on the law, in English'
      },
      met: aiTookPart,
      needs: ['ai.share'],
      owes: ['label'],
      program: 'Labels the text in words, and writes records for machines beside them.',
      onFail: 'refuse'
    },
    {
      id: 'kz/notice',
      title: 'Users are told of AI in goods and services',
      modality: 'must',
      quote: 'users must be informed that goods, works, and services are produced or provided using AI systems',
      source: {
        document: 'Kazakhstan, Law on Artificial Intelligence (No. 230-VIII), article 21(1)',
        date: '2025-11-17',
        url: 'https://www.sipoch.com/en/article/300330021321520',
        readIn: 'a report on the law, in English'
      },
      applies: { fact: 'use', is: ['chatbot', 'message'] },
      owes: ['chatbot'],
      owesWhen: { fact: 'use', is: 'chatbot' },
      program: 'Says before the first reply, or in the message, that AI took part.',
      onFail: 'refuse'
    }
  ]
}
