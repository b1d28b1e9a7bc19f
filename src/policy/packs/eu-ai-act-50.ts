import type { Condition, Pack } from '../pack.js'
import { aiMayTakePart, aiTookPart, reviewStands } from './conditions.js'

/**
 * The text is open to many readers who have nothing to do with each other (the Commission's
 * guidelines, C(2026) 5054, paragraph 131): a letter to one person, a small closed group and a
 * chatbot's answer, which only its asker sees, are not published. A newsletter to everybody is.
 */
const isPublished: Condition = {
  any: [
    {
      all: [
        { fact: 'use', is: ['post', 'livestream', 'publication', 'research'] },
        { unless: { fact: 'audience', is: ['closed', 'one'] } }
      ]
    },
    { all: [{ fact: 'use', is: 'message' }, { fact: 'audience', is: 'public' }] }
  ]
}

/**
 * A professional publishes it, to inform the public on matters of public interest, since the
 * obligation applies (Article 113: 2 August 2026; the day of publication counts). Without a date
 * the text is new.
 */
const inScope: readonly Condition[] = [
  isPublished,
  { fact: 'professionalUse', is: true },
  { fact: 'publicInterest', is: true },
  { unless: { fact: 'publishedAt', before: '2026-08-02' } }
]

/**
 * Two conditions, both needed: a review of the substance with the facts checked, of the text as it
 * is now, and a person or body with editorial responsibility whom readers can find. The
 * Commission's guidelines, C(2026) 5054, read "human review" so in paragraphs 133 to 138; an AI's
 * later change of substance voids it.
 */
const hasEditorialControl: Condition = {
  all: [
    reviewStands,
    { fact: 'editorial.substanceReviewed', is: true },
    { fact: 'editorial.factChecked', is: true },
    { declared: 'editorial.responsible' },
    { declared: 'editorial.contact' }
  ]
}
const isOwed: Condition = { all: [...inScope, { unless: hasEditorialControl }] }

/**
 * The European Union's rules on conversations with AI systems and on texts that inform the public.
 * Marks in a machine-readable format (paragraph 2), emotion recognition (3) and deep fakes (4, first
 * subparagraph) are not in it.
 */
export const euAiAct50: Pack = {
  id: 'eu-ai-act-50',
  document: 'Regulation (EU) 2024/1689 (AI Act), Article 50(1), (4) and (5), on conversations and texts',
  date: '2024-06-13',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  status:
    'In force. The paragraphs apply since 2026-08-02; Regulation (EU) 2026/1744 left that date. Deep fakes and marks for machines are not covered, and neither is what the law excepts against crimes.',
  applies: aiMayTakePart,
  questions: {
    audience:
      'Who can read it (`audience`): the `public`, a `closed` group, or `one` person?',
    'editorial.contact': 'Where can readers reach whoever is responsible (`editorial.contact`)?',
    'editorial.factChecked':
      'Were the facts checked (`editorial.factChecked`): `true` or `false`?',
    'editorial.responsible':
      'Who holds the editorial responsibility (`editorial.responsible`), or does nobody (left out)?',
    'editorial.substanceReviewed':
      'Did a person examine the substance (`editorial.substanceReviewed`): `true` or `false`?',
    obviouslyAi:
      'Is it obvious to everybody who reads closely that AI answers (`obviouslyAi`): `true` or `false`?',
    professionalUse:
      'Is it published in the course of a profession (`professionalUse`): `true` or `false`?',
    publicInterest:
      'Does it inform the public on a matter of public interest (`publicInterest`): `true` or `false`?',
    publishedAt: 'When is it published (`publishedAt`)?'
  },
  rules: [
    {
      id: 'eu/interaction',
      title: 'Conversations with an AI system',
      modality: 'must',
      quote:
        'that they are interacting with an AI system, unless this is obvious from the point of view of a natural person who is reasonably well-informed, observant and circumspect, taking into account the circumstances and the context of use',
      applies: {
        all: [{ fact: 'use', is: 'chatbot' }, { unless: { fact: 'obviouslyAi', is: true } }]
      },
      owes: ['chatbot'],
      program: 'Says before the first reply that an AI system writes.',
      attest: 'That nothing around the conversation says otherwise.',
      onFail: 'refuse'
    },
    {
      id: 'eu/text-disclosure',
      title: 'Texts on matters of public interest',
      modality: 'must',
      quote:
        'Deployers of an AI system that generates or manipulates text which is published with the purpose of informing the public on matters of public interest shall disclose that the text has been artificially generated or manipulated.',
      applies: isOwed,
      met: aiTookPart,
      needs: ['ai.share', 'professionalUse', 'publicInterest'],
      owes: ['label'],
      program: 'Labels the text, and refuses when AI’s share is undeclared.',
      onFail: 'refuse'
    },
    {
      id: 'eu/editorial-exception',
      title: 'Human review and editorial responsibility',
      modality: 'may',
      quote:
        'where the AI-generated content has undergone a process of human review or editorial control and where a natural or legal person holds editorial responsibility for the publication of the content',
      applies: { all: inScope },
      met: hasEditorialControl,
      needs: [
        'review',
        'editorial.substanceReviewed',
        'editorial.factChecked',
        'editorial.responsible',
        'editorial.contact'
      ],
      program: 'Lifts `eu/text-disclosure` when each of these facts is declared.',
      attest: 'That the review examined the substance, with knowledge and judgement.',
      onFail: 'note'
    },
    {
      id: 'eu/first-exposure',
      title: 'At the first exposure, for everybody',
      modality: 'must',
      quote:
        'provided to the natural persons concerned in a clear and distinguishable manner at the latest at the time of the first interaction or exposure. The information shall conform to the applicable accessibility requirements.',
      applies: isOwed,
      owes: ['label'],
      program:
        'Places the label before the text, as text that every reader and every device can read.',
      onFail: 'refuse'
    }
  ]
}
