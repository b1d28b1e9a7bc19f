import type { Pack } from '../pack.js'
import { aiMayTakePart } from './conditions.js'

/** Italy's law on AI in the intellectual professions. */
export const itAi132: Pack = {
  id: 'it-132-13',
  document: 'Italy, Law no. 132 of 23 September 2025, article 13',
  date: '2025-09-23',
  url: 'https://www.gazzettaufficiale.it/eli/id/2025/09/25/25G00143/sg',
  status: 'In force since 2025-10-10. The quote is from texts that cite the gazette.',
  since: '2025-10-10',
  jurisdictions: ['IT'],
  applies: aiMayTakePart,
  questions: {
    client: 'Which client was it made for (`client`), or none (left out)?',
    professionalUse:
      'Was it made in the course of an intellectual profession (`professionalUse`): `true` or `false`?',
    purpose: 'What was the AI used for (`purpose`)?'
  },
  rules: [
    {
      id: 'it/client-information',
      title: 'Clients learn which AI was used',
      modality: 'must',
      quote: 'con linguaggio chiaro, semplice ed esaustivo',
      source: {
        document: 'Italy, Law no. 132 of 23 September 2025, article 13(2)',
        date: '2025-09-23',
        url: 'https://www.gazzettaufficiale.it/eli/id/2025/09/25/25G00143/sg',
        readIn: 'legal guides that quote it'
      },
      applies: {
        all: [
          { fact: 'use', is: ['publication', 'research', 'message'] },
          { fact: 'professionalUse', is: true }
        ]
      },
      met: { all: [{ declared: 'ai.0.model' }, { declared: 'client' }, { declared: 'purpose' }] },
      needs: ['ai.0.model', 'client', 'purpose'],
      owes: ['label'],
      owesWhen: { fact: 'professionalUse', is: true },
      program:
        'Tells the client which systems were used and what for; use `locale: it` for clients there.',
      onFail: 'refuse',
      onUnknown: 'note'
    },
    {
      id: 'it/support-only',
      title: 'AI supports, the professional works',
      modality: 'must',
      quote: 'con prevalenza del lavoro intellettuale',
      source: {
        document: 'Italy, Law no. 132 of 23 September 2025, article 13(1)',
        date: '2025-09-23',
        url: 'https://www.gazzettaufficiale.it/eli/id/2025/09/25/25G00143/sg',
        readIn: 'legal guides that tell it'
      },
      applies: {
        all: [
          { fact: 'use', is: ['publication', 'research', 'message'] },
          { fact: 'professionalUse', is: true }
        ]
      },
      program: 'Tells who did what, as declared.',
      attest: 'That the professional’s own work prevails.',
      onFail: 'note'
    }
  ]
}
