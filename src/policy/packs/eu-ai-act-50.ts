import type { Condition, Pack, Source } from '../pack.js'
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

const inProfession: Condition = { fact: 'professionalUse', is: true }

/**
 * A professional publishes it, to inform the public on matters of public interest, since the
 * obligation applies (Article 113: 2 August 2026; the day of publication counts). Without a date
 * the text is new.
 */
const isInScope: Condition = {
  all: [isPublished, inProfession, { fact: 'publicInterest', is: true }]
}

/**
 * Two conditions, both needed: a review of the substance with the facts checked, of the text as it
 * is now, and a person or body with editorial responsibility whom readers can find. The
 * Commission's guidelines, C(2026) 5054, read "human review" so in paragraphs 133 to 138; an AI's
 * later change of substance voids it.
 */
const hasEditorialControl: Condition = {
  all: [
    reviewStands,
    // Paragraph 136: a later AI step voids it, so that the review has to name the text that it read.
    { declared: 'review.digest' },
    { fact: 'editorial.substanceReviewed', is: true },
    { fact: 'editorial.factChecked', is: true },
    { declared: 'editorial.responsible' },
    { declared: 'editorial.contact' }
  ]
}
const isOwed: Condition = { all: [isInScope, { unless: hasEditorialControl }] }

/** Pictures, sound or film by AI that could be taken for real ones (Article 3(60)). */
const isDeepFake: Condition = {
  all: [isPublished, inProfession, { fact: 'pictures.depictReality', is: true }]
}

const playbook = 'the playbook of eduard-wolf/eu-ai-act-content-transparency, 2026-10-01'
const guidelines: Source = {
  document: 'European Commission, Guidelines on Article 50 of the AI Act, C(2026) 5054',
  date: '2026-07-20',
  url: 'https://digital-strategy.ec.europa.eu/en/policies/code-practice-ai-generated-content',
  readIn: playbook
}
const codeOfPractice: Source = {
  document: 'European Commission, Code of Practice on Transparency of AI-Generated Content',
  date: '2026-06-10',
  url: 'https://digital-strategy.ec.europa.eu/en/policies/code-practice-ai-generated-content',
  readIn: playbook
}

/**
 * The European Union's rules on conversations with AI systems, on marks for machines, on texts that
 * inform the public and on deep fakes. Emotion recognition (paragraph 3) is not in it.
 */
export const euAiAct50: Pack = {
  id: 'eu-ai-act-50',
  document: 'Regulation (EU) 2024/1689 (AI Act), Article 50(1), (2), (4) and (5)',
  date: '2024-06-13',
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  status:
    'In force. The paragraphs apply since 2026-08-02, marks by older systems from 2026-12-02 (Regulation (EU) 2026/1744). Emotion recognition is not covered, and neither is what the law excepts against crimes.',
  since: '2026-08-02',
  jurisdictions: ['EU'],
  applies: aiMayTakePart,
  questions: {
    actsAs:
      'Do you offer the AI system, or use one in your profession (`actsAs`): as its `provider`, or as a `deployer`?',
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
    'pictures.artistic':
      'Are the pictures evidently part of an artistic, satirical or fictional work (`pictures.artistic`): `true` or `false`?',
    'pictures.depictReality':
      'Could pictures, sound or film by AI be taken for real persons, places or events (`pictures.depictReality`): `true` or `false`?',
    professionalUse:
      'Is it published in the course of a profession (`professionalUse`): `true` or `false`?',
    publicInterest:
      'Does it inform the public on a matter of public interest (`publicInterest`): `true` or `false`?',
    'review.digest': 'Which text did the review read (`review.digest`, made by `reviewOf`)?'
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
      id: 'eu/machine-mark',
      title: 'Marks that machines read',
      modality: 'must',
      quote:
        'marked in a machine-readable format and detectable as artificially generated or manipulated',
      applies: {
        all: [{ fact: 'actsAs', is: 'provider' }, { unless: { fact: 'writing.byAi', is: false } }]
      },
      program:
        'Writes records for machines beside the words; a signed mark and a watermark are for the system to make.',
      attest: 'That the system marks its outputs, and that the marks can be detected.',
      onFail: 'note'
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
      applies: isInScope,
      met: hasEditorialControl,
      needs: [
        'review',
        'review.digest',
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
    },
    {
      id: 'eu/substance-review',
      title: 'A review of the substance',
      modality: 'must',
      quote: 'Fact-checking the accuracy of the content is a minimum requirement',
      source: guidelines,
      applies: { all: [isInScope, { declared: 'review' }] },
      // Whoever declares a review of the language or the facts alone contradicts
      // `substanceReviewed: true`: what the review is `of` says what was looked at.
      met: {
        all: [
          { unless: { fact: 'review.state', is: 'partial' } },
          { fact: 'editorial.substanceReviewed', is: true },
          { fact: 'editorial.factChecked', is: true }
        ]
      },
      needs: ['editorial.substanceReviewed', 'editorial.factChecked'],
      program:
        'Takes a review without a check of the facts, or of the language alone, for none that would lift `eu/text-disclosure`.',
      attest: 'That the facts were checked, by somebody who knows the matter.',
      onFail: 'note'
    },
    {
      id: 'eu/later-ai-step',
      title: 'AI that changes the text after its review',
      modality: 'info',
      quote:
        'Any substantive AI intervention occurring after the human review or editorial control process has taken place will therefore cause the exception to become void.',
      source: guidelines,
      applies: { all: [isInScope, { declared: 'review' }] },
      met: { all: [reviewStands, { declared: 'review.digest' }] },
      needs: ['review.digest'],
      remedy: 'Can a person review the text as it is now?',
      program:
        'Takes a review of another text, or one that AI changed afterwards, for none; a translation is another text.',
      onFail: 'note'
    },
    {
      id: 'eu/deep-fake',
      title: 'Deep fakes',
      modality: 'must',
      quote:
        'Deployers of an AI system that generates or manipulates image, audio or video content constituting a deep fake, shall disclose that the content has been artificially generated or manipulated.',
      applies: { all: [isDeepFake, { unless: { fact: 'pictures.artistic', is: true } }] },
      owes: ['label'],
      owesWhen: { fact: 'pictures.depictReality', is: true },
      program:
        'Says before the text that AI made pictures or sound; it doesn’t write into the pictures.',
      attest: 'That the picture, sound or film itself says it too.',
      onFail: 'refuse',
      onUnknown: 'note'
    },
    {
      id: 'eu/artistic-work',
      title: 'Deep fakes in works of art',
      modality: 'may',
      quote:
        'limited to disclosure of the existence of such generated or manipulated content in an appropriate manner that does not hamper the display or enjoyment of the work',
      applies: { all: [isDeepFake, { fact: 'pictures.artistic', is: true }] },
      owes: ['label'],
      owesWhen: { fact: 'pictures.artistic', is: true },
      program: 'Says before the text that AI made pictures or sound, which hampers no work.',
      attest: 'That the work is evidently artistic, satirical or fictional.',
      onFail: 'note'
    },
    {
      id: 'eu/label-place',
      title: 'Where the label of a text stands',
      modality: 'should',
      quote:
        'above or at the top of the text, near the headline of the text, or in the colophon at the beginning of the text',
      source: codeOfPractice,
      applies: isOwed,
      program: 'Places the label above the text, behind its title, and a mark in the title.',
      onFail: 'note'
    },
    {
      id: 'eu/words-not-only-marks',
      title: 'A mark for machines is no label',
      modality: 'info',
      quote: 'deployers cannot rely on the machine-readable marking',
      source: guidelines,
      applies: isOwed,
      program: 'Writes words for readers; records for machines stand beside them, never alone.',
      onFail: 'note'
    }
  ]
}
