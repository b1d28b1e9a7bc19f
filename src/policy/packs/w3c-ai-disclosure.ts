import type { Condition, Pack } from '../pack.js'
import { aiTookPart } from './conditions.js'

const isReviewedAi: Condition = { all: [aiTookPart, { declared: 'review' }] }

/** The W3C community group's vocabulary for HTML: a report, no W3C standard. */
export const w3cAiDisclosure: Pack = {
  id: 'w3c-ai-disclosure-2026-10-09',
  document: 'W3C AI Content Disclosure Community Group, AI Content Disclosure for HTML',
  date: '2026-10-09',
  url:
    'https://www.w3.org/community/reports/ai-content-disclosure/CG-FINAL-ai-content-disclosure-20261009/',
  status:
    'Final community group report. Replaces the drafts of 2026 with `none`, `ai-generated`, `autonomous` and `mixed`.',
  rules: [
    {
      id: 'w3c/human-only',
      title: 'The value `human-only`',
      modality: 'info',
      quote: 'A positive assertion that no AI was involved in producing this content.',
      applies: { fact: 'ai.share', is: 'none' },
      program: 'Records `human-only` only when it is declared that no AI took part.',
      onFail: 'note'
    },
    {
      id: 'w3c/ai-assisted',
      title: 'The value `ai-assisted`',
      modality: 'info',
      quote:
        'AI was involved in producing the content, and a human reviewed it before publication.',
      applies: { all: [aiTookPart, { fact: 'review.stands', is: true }] },
      needs: ['ai.share', 'review.by'],
      program: 'Records `ai-assisted` when a person’s review of this version is declared.',
      onFail: 'note'
    },
    {
      id: 'w3c/ai-autonomous',
      title: 'The value `ai-autonomous`',
      modality: 'info',
      quote:
        'published without human review, regardless of whether a human prompted its generation.',
      // A model's review leaves open whether a person reviewed as well.
      applies: {
        all: [
          aiTookPart,
          { fact: 'review.stands', is: false },
          { fact: 'review.isByModel', is: false }
        ]
      },
      needs: ['ai.share', 'review.by'],
      program: 'Records `ai-autonomous` when the declared review does not cover this version.',
      onFail: 'note'
    },
    {
      id: 'w3c/earlier-review',
      title: 'A review of an earlier version',
      modality: 'info',
      quote:
        'Review of an earlier version does not establish review of subsequent AI-generated or AI-edited changes.',
      applies: isReviewedAi,
      met: { fact: 'review.stands', is: true },
      needs: ['review.digest', 'editorial.aiAfterReview'],
      remedy: 'Let a person review the text as it is now.',
      program:
        'Takes a review that is bound to another text, or older than an AI’s change, for none.',
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
