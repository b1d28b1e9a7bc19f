import type { Pack, Source } from '../pack.js'
import { aiMayTakePart, isChatbot } from './conditions.js'

const report: Source = {
  document: 'Vietnam, Law on Artificial Intelligence (No. 134/2025/QH15), article 11',
  date: '2025-12-10',
  url:
    'https://digitalpolicyalert.org/event/36043-law-on-artificial-intelligence-including-user-rights-was-adopted-by-the-national-assembly',
  readIn: 'digitalpolicyalert.org, which reports the article'
}

/** Vietnam's law on AI with its decree: chatbots and media; text that AI only helped with is exempt. */
export const vnAi142: Pack = {
  id: 'vn-142',
  document: 'Vietnam, Law No. 134/2025/QH15, article 11, with Decree 142/2026/ND-CP',
  date: '2026-04-30',
  url: 'https://www.aplawjapan.com/newsletter/20260528',
  status:
    'The law is in force since 2026-03-01, the decree since 2026-05-01. Text that AI checked, summarised or translated is exempt. The quotes are from reports in English.',
  since: '2026-03-01',
  jurisdictions: ['VN'],
  applies: aiMayTakePart,
  questions: {
    'pictures.depictReality':
      'Could pictures, sound or film by AI be taken for real persons or events (`pictures.depictReality`): `true` or `false`?'
  },
  rules: [
    {
      id: 'vn/interaction',
      title: 'Users know that they talk with AI',
      modality: 'must',
      quote:
        'Providers must ensure that AI systems interacting directly with humans make it clear to users when they are engaging with the system.',
      source: report,
      applies: isChatbot,
      owes: ['chatbot'],
      program: 'Says before the first reply that an AI system answers.',
      onFail: 'refuse'
    },
    {
      id: 'vn/media',
      title: 'Media that could be taken for real',
      modality: 'must',
      quote:
        'Deployers must notify users when AI-generated or edited content could cause confusion about the authenticity of events or persons',
      source: report,
      applies: {
        all: [
          { fact: 'use', is: ['post', 'livestream', 'demonstration', 'publication', 'research', 'message'] },
          { fact: 'pictures.depictReality', is: true }
        ]
      },
      owes: ['label'],
      owesWhen: { fact: 'pictures.depictReality', is: true },
      program: 'Says before the text that AI made pictures or sound.',
      attest: 'That the media themselves are marked.',
      onFail: 'refuse',
      onUnknown: 'note'
    }
  ]
}
