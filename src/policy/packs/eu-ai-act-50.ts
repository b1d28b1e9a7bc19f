import type { Condition, Pack } from '../pack.js'
import { aiMayTakePart, aiTookPart } from './conditions.js'

/**
 * A professional publishes it, to inform the public on matters of public interest, since the
 * obligation applies (Article 113: 2 August 2026; the day of publication counts). Without a date
 * the text is new. A chatbot's answer or a message is not published.
 */
const inScope: readonly Condition[] = [
  { fact: 'use', is: ['post', 'livestream', 'publication', 'research'] },
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
    { fact: 'review.stands', is: true },
    { fact: 'editorial.substanceReviewed', is: true },
    { fact: 'editorial.factChecked', is: true },
    { declared: 'editorial.responsible' },
    { declared: 'editorial.contact' }
  ]
}
const isOwed: Condition = { all: [...inScope, { unless: hasEditorialControl }] }

/** The European Union's rule on texts that inform the public. */
export const euAiAct50: Pack = {
  id: 'eu-ai-act-50',
  document: 'Regulation (EU) 2024/1689 (AI Act), Article 50',
  date: '2024-06-13',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  status:
    'In force. Paragraphs 4 and 5 apply since 2026-08-02; Regulation (EU) 2026/1744 left that date.',
  applies: aiMayTakePart,
  rules: [
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
        'review.by',
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
