import type { Pack } from '../pack.js'
import { isChatbot } from './conditions.js'

/** Utah's law on generative AI that answers consumers. */
export const usUt: Pack = {
  id: 'us-ut',
  document: 'Utah Code §§ 13-77-103 and -104 (SB 226 of 2025, then numbered 13-75)',
  date: '2025-05-07',
  url: 'https://le.utah.gov/~2025/bills/static/SB0226.html',
  status: 'In force since 2025-05-07, until 2027-07-01 unless it is extended.',
  since: '2025-05-07',
  until: '2027-07-01',
  jurisdictions: ['US-UT'],
  questions: {
    'chatbot.regulated':
      'Does it give services for which a person needs a licence (`chatbot.regulated`): `true` or `false`?',
    'chatbot.reminder':
      'How often does a conversation say again that AI answers (`chatbot.reminder`): `every-reply`, `every-two-hours`, `every-three-hours` or `none`?'
  },
  rules: [
    {
      id: 'us-ut/regulated-service',
      title: 'Regulated services say it first',
      modality: 'must',
      quote: 'prominently',
      source: {
        document: 'Utah Code § 13-77-103',
        date: '2025-05-07',
        url: 'https://le.utah.gov/~2025/bills/static/SB0226.html',
        readIn: 'lexace.ai'
      },
      applies: { all: [isChatbot, { fact: 'chatbot.regulated', is: true }] },
      owes: ['chatbot'],
      program: 'Says before the first reply that an AI system answers.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'us-ut/safe-harbour',
      title: 'Said at the outset and throughout',
      modality: 'may',
      quote:
        '(i) is generative artificial intelligence; (ii) is not human; or (iii) is an artificial intelligence assistant.',
      source: {
        document: 'Utah, SB 226 of 2025, § 13-75-104(1)',
        date: '2025-05-07',
        url: 'https://le.utah.gov/~2025/bills/static/SB0226.html',
        readIn: 'copies of the bill'
      },
      applies: isChatbot,
      met: { fact: 'chatbot.reminder', is: 'every-reply' },
      needs: ['chatbot.reminder'],
      owes: ['chatbot'],
      program:
        'Says it before the first reply, and in each with `schedule: every`; then whoever asks has been told.',
      attest: 'That the chatbot runs with that schedule.',
      onFail: 'note'
    }
  ]
}
