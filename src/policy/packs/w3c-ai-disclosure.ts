import type { Condition, Pack, Source } from '../pack.js'
import { aiTookPart, reviewStands } from './conditions.js'

/**
 * The vocabulary is about words, with the descriptions of pictures: "Using AI to generate HTML tags,
 * document structure, CSS, or JavaScript without generating or modifying that text does not affect
 * its disclosure value."
 */
const isAiInWords: Condition = {
  all: [aiTookPart, { any: [{ fact: 'writing.byAi', is: true }, { not: { declared: 'roles' } }] }]
}
const isHumanWritten: Condition = {
  any: [
    { fact: 'ai.share', is: 'none' },
    { all: [{ fact: 'writing.byAi', is: false }, { fact: 'roles.drafting', is: 'human' }] }
  ]
}
const isReviewedAi: Condition = {
  all: [isAiInWords, { declared: 'review' }, { unless: { fact: 'review.state', is: 'none' } }]
}

/** The candidate of the final report, with the author decision guide and its ten scenarios. */
const candidate: Source = {
  document: 'W3C AI Content Disclosure Community Group, AI Content Disclosure for HTML (candidate)',
  date: '2026-09-21',
  url: 'https://w3c-cg.github.io/ai-content-disclosure/reports/CG-DRAFT-ai-content-disclosure-20260921/'
}

/** The W3C community group's vocabulary for HTML: a report, no W3C standard. */
export const w3cAiDisclosure: Pack = {
  id: 'w3c-ai-disclosure-2026-10-09',
  document: 'W3C AI Content Disclosure Community Group, AI Content Disclosure for HTML',
  date: '2026-10-09',
  url:
    'https://www.w3.org/community/reports/ai-content-disclosure/CG-FINAL-ai-content-disclosure-20261009/',
  status:
    'Final community group report. Replaces the drafts of 2026 with `none`, `ai-generated`, `autonomous` and `mixed`.',
  questions: {
    'review.digest': 'Which text did the review read (`review.digest`, made by `reviewOf`)?',
    'editorial.aiAfterReview':
      'Did AI change the text after the review (`editorial.aiAfterReview`): `true` or `false`?'
  },
  rules: [
    {
      id: 'w3c/human-only',
      title: 'The value `human-only`',
      modality: 'info',
      quote: 'A positive assertion that no AI was involved in producing this content.',
      applies: isHumanWritten,
      program:
        'Records `human-only` only when it is declared that AI took no part in the words; a page’s markup, code and pictures are none of them.',
      onFail: 'note'
    },
    {
      id: 'w3c/ai-assisted',
      title: 'The value `ai-assisted`',
      modality: 'info',
      quote:
        'AI was involved in producing the content, and a human reviewed it before publication.',
      applies: { all: [isAiInWords, reviewStands] },
      needs: ['ai.share', 'review'],
      program: 'Records `ai-assisted` when a person’s review of this version is declared.',
      onFail: 'note'
    },
    {
      id: 'w3c/ai-autonomous',
      title: 'The value `ai-autonomous`',
      modality: 'info',
      quote:
        'published without human review, regardless of whether a human prompted its generation.',
      applies: {
        all: [isAiInWords, { fact: 'review.state', is: ['none', 'changed-by-ai'] }]
      },
      needs: ['ai.share', 'review'],
      program:
        'Records `ai-autonomous` when it is declared that nobody reviewed the text, or that AI changed it after the review.',
      onFail: 'note'
    },
    {
      id: 'w3c/must-autonomous',
      title: 'Text that nobody reviewed',
      modality: 'must',
      quote:
        'Authors MUST use ai-autonomous when disclosing AI-involved content published without human review.',
      source: candidate,
      applies: {
        all: [isAiInWords, { fact: 'review.state', is: ['none', 'changed-by-ai'] }]
      },
      needs: ['ai.share', 'review'],
      program: 'Records `ai-autonomous` and no other value where nobody reviewed the text.',
      onFail: 'note'
    },
    {
      id: 'w3c/text-only',
      title: 'Markup, code and pictures are no text',
      modality: 'info',
      quote:
        'Using AI to generate HTML tags, document structure, CSS, or JavaScript without generating or modifying that text does not affect its disclosure value.',
      source: candidate,
      applies: { all: [aiTookPart, { fact: 'writing.byAi', is: false }] },
      program: 'Records no AI in words that people wrote, and labels what AI made beside them.',
      onFail: 'note'
    },
    {
      id: 'w3c/earlier-review',
      title: 'A review of an earlier version',
      modality: 'info',
      quote:
        'Review of an earlier version does not establish review of subsequent AI-generated or AI-edited changes.',
      applies: isReviewedAi,
      met: reviewStands,
      needs: ['review.digest', 'editorial.aiAfterReview'],
      remedy: 'Can a person review the text as it is now?',
      program:
        'Takes a review that is bound to another text, or older than a change, for none.',
      attest: 'That the review was of this version.',
      onFail: 'warn'
    },
    {
      id: 'w3c/prompting',
      title: 'A prompt is no review',
      modality: 'info',
      quote: 'supplying a prompt or approving an automated workflow alone is not review',
      applies: isReviewedAi,
      program: 'Takes a named person’s review as a reading of the text.',
      attest: 'That the person read the resulting text.',
      onFail: 'note'
    }
  ]
}
