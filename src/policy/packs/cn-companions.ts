import type { Pack } from '../pack.js'
import { isCompanion } from './conditions.js'

/** China's interim measures on services that keep up a relationship with their users. */
export const cnCompanions: Pack = {
  id: 'cn-companions',
  document: 'China, Interim Measures for the Administration of Anthropomorphic AI Interaction Services',
  date: '2026-04-10',
  url: 'https://www.geopolitechs.org/p/china-rolls-out-interim-regulations',
  status:
    'In force since 2026-07-15. Service for customers, answers to questions and assistants are excluded. The text was not read; whether the draft’s two hours are in it could not be confirmed.',
  since: '2026-07-15',
  jurisdictions: ['CN'],
  applies: isCompanion,
  questions: {
    'chatbot.kind':
      'What is the chatbot (`chatbot.kind`): a `companion`, a `service` for customers, or an `assistant`?',
    'chatbot.minors': 'Are some users known to be minors (`chatbot.minors`): `true` or `false`?',
    'chatbot.reminder':
      'How often does a conversation say again that AI answers (`chatbot.reminder`): `every-reply`, `every-two-hours`, `every-three-hours` or `none`?'
  },
  rules: [
    {
      id: 'cn/companion-minors',
      title: 'No virtual relationships with minors',
      modality: 'mustNot',
      quote: 'a clear prohibition on providing minors with “virtual intimate relationships,” such as virtual family members or partners',
      source: {
        document: 'Geopolitechs, China Rolls Out Interim Regulations on AI Human-Like Interaction Services',
        date: '2026-04-10',
        url: 'https://www.geopolitechs.org/p/china-rolls-out-interim-regulations',
        readIn: 'this article on the measures'
      },
      met: { fact: 'chatbot.minors', is: false },
      needs: ['chatbot.minors'],
      remedy: 'Can minors be kept from it?',
      program: 'Warns of a companion that minors are known to talk with.',
      attest: 'That minors can’t use it.',
      onFail: 'warn'
    },
    {
      id: 'cn/companion-reminder',
      title: 'A reminder after two hours',
      modality: 'must',
      quote: 'when a user session reaches 2 hours the provider must continually remind users to end the session',
      source: {
        document: 'Digital Policy Alert, on the draft of the measures',
        date: '2026-01-25',
        url:
          'https://digitalpolicyalert.org/event/36409-cyberspace-administration-closes-consultation-on-draft-interim-measures-for-the-administration-of-anthropomorphic-interactive-artificial-intelligence-services-including-design-requirements',
        readIn: 'this note on the draft'
      },
      status: 'unconfirmed',
      met: { fact: 'chatbot.reminder', is: ['every-reply', 'every-two-hours'] },
      needs: ['chatbot.reminder'],
      owes: ['chatbot'],
      program: 'Says it again every two hours with `schedule: { hours: 2 }`.',
      attest: 'That the reminder asks to end the conversation.',
      onFail: 'warn',
      onUnknown: 'note'
    }
  ]
}
