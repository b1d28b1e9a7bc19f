import type { Condition, Pack, Source } from '../pack.js'
import { isChatbot, isCompanion } from './conditions.js'

const companionAct: Source = {
  document: 'California, SB 243 (Business and Professions Code §§ 22601–22606)',
  date: '2025-10-13',
  url: 'https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=202520260SB243',
  readIn: 'copies of the bill'
}
const botAct: Source = {
  document: 'California, SB 1001 (Business and Professions Code § 17941)',
  date: '2018-09-28',
  url:
    'https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=201720180SB1001',
  readIn: 'copies of the section'
}
const transparencyAct: Source = {
  document: 'California, SB 942 (Business and Professions Code §§ 22757.1–22757.6), amended by AB 853',
  date: '2024-09-19',
  url: 'https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=202320240SB942',
  readIn: 'self-law.org'
}
const forMinors: Condition = { all: [isCompanion, { fact: 'chatbot.minors', is: true }] }

/** California's laws on bots, companions and AI media. */
export const usCa: Pack = {
  id: 'us-ca',
  document: 'California, Business and Professions Code, on bots, companion chatbots and AI media',
  date: '2025-10-13',
  url: 'https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=202520260SB243',
  status:
    'In force. AB 853 adds duties of large platforms from 2027-01-01; AB 1609, SB 1000 and SB 1050 of 2026 are not in it.',
  jurisdictions: ['US-CA'],
  questions: {
    actsAs: 'Do you offer the AI system, or use one (`actsAs`): as its `provider`, or as a `deployer`?',
    'chatbot.crisisProtocol':
      'Where is your protocol for users in a crisis published (`chatbot.crisisProtocol`), or is there none (left out)?',
    'chatbot.kind':
      'What is the chatbot (`chatbot.kind`): a `companion`, a `service` for customers, or an `assistant`?',
    'chatbot.minors': 'Are some users known to be minors (`chatbot.minors`): `true` or `false`?',
    'chatbot.persuades':
      'Does it sell something, or influence a vote (`chatbot.persuades`): `true` or `false`?',
    'chatbot.reminder':
      'How often does a conversation say again that AI answers (`chatbot.reminder`): `every-reply`, `every-two-hours`, `every-three-hours` or `none`?',
    'pictures.depictReality':
      'Could pictures, sound or film by AI be taken for real ones (`pictures.depictReality`): `true` or `false`?'
  },
  rules: [
    {
      id: 'us-ca/companion-notice',
      title: 'A companion says that it is no human',
      modality: 'must',
      quote:
        'If a reasonable person interacting with a companion chatbot would be misled to believe that the person is interacting with a human, an operator shall issue a clear and conspicuous notification indicating that the companion chatbot is artificially generated and not human.',
      source: companionAct,
      since: '2026-01-01',
      applies: isCompanion,
      owes: ['chatbot'],
      program: 'Says before the first reply that an AI system answers, not a human.',
      onFail: 'refuse'
    },
    {
      id: 'us-ca/minor-reminder',
      title: 'A reminder to minors every three hours',
      modality: 'must',
      quote:
        'a clear and conspicuous notification to the user at least every three hours for continuing companion chatbot interactions that reminds the user to take a break',
      source: companionAct,
      since: '2026-01-01',
      applies: forMinors,
      met: {
        fact: 'chatbot.reminder',
        is: ['every-reply', 'every-two-hours', 'every-three-hours']
      },
      needs: ['chatbot.reminder'],
      owes: ['chatbot'],
      program:
        'Says again every three hours that AI answers, and suggests a break, with `minors: true` in the options of a chat.',
      attest: 'That the chatbot runs with that option.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'us-ca/minor-suitability',
      title: 'Companions may not suit some minors',
      // The words that could be read say what is disclosed, and leave out how strongly it is asked.
      modality: 'info',
      quote: 'that companion chatbots may not be suitable for some minors',
      source: companionAct,
      since: '2026-01-01',
      applies: isCompanion,
      program: 'Leaves it to the operator, whose service says it.',
      attest: 'That the service says it where users choose it.',
      onFail: 'note'
    },
    {
      id: 'us-ca/crisis-protocol',
      title: 'A protocol for users in a crisis',
      modality: 'must',
      quote:
        'An operator shall prevent a companion chatbot on its companion chatbot platform from engaging with users unless the operator maintains a protocol',
      source: companionAct,
      since: '2026-01-01',
      applies: isCompanion,
      met: { declared: 'chatbot.crisisProtocol' },
      needs: ['chatbot.crisisProtocol'],
      program: 'Refuses a companion whose operator names no published protocol.',
      attest: 'That the protocol prevents harm.',
      onFail: 'refuse'
    },
    {
      id: 'us-ca/bot',
      title: 'A bot that sells or campaigns says so',
      modality: 'must',
      quote:
        'clear, conspicuous, and reasonably designed to inform persons with whom the bot communicates or interacts that it is a bot',
      source: botAct,
      since: '2019-07-01',
      applies: { all: [isChatbot, { fact: 'chatbot.persuades', is: true }] },
      owes: ['chatbot'],
      program: 'Says before the first reply that an AI system answers.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'us-ca/latent-mark',
      title: 'Provenance in pictures, sound and film',
      modality: 'must',
      quote: 'permanent or extraordinarily difficult to remove',
      source: transparencyAct,
      since: '2026-08-02',
      applies: {
        all: [
          { fact: 'use', is: ['post', 'livestream', 'demonstration', 'publication', 'research'] },
          { fact: 'actsAs', is: 'provider' },
          { fact: 'pictures.depictReality', is: true }
        ]
      },
      program:
        'Keeps provenance that it finds, and records provider, system and time of a text; marks in pictures are the provider’s.',
      attest: 'That the pictures carry the provider’s marks.',
      onFail: 'note'
    }
  ]
}
