import type { RuleExample } from '../../pack.js'
import { drafted, humanOnly, illustrated, reviewed, unread } from './disclosures.js'

const changedAfter = { ...reviewed, editorial: { aiAfterReview: true } }
const noAi: RuleExample = {
  title: 'no AI took part',
  disclosure: humanOnly,
  use: 'publication',
  outcome: 'not-applicable'
}
const noReview: RuleExample = {
  title: 'nobody says whether somebody reviewed it',
  disclosure: drafted,
  use: 'publication',
  outcome: 'needs-review'
}
const unknownShare: RuleExample = {
  title: 'nobody says whether AI took part',
  disclosure: { author: 'Ada Lovelace', review: 'Ada Lovelace' },
  use: 'publication',
  outcome: 'needs-review'
}

/** What each rule of the W3C group's report expects: its tests and its documentation. */
export const w3cAiDisclosureExamples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  'w3c/human-only': [
    {
      title: 'no AI took part',
      disclosure: 'human-only',
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'AI made only the markup',
      disclosure: {
        author: 'Ada Lovelace',
        ai: 'GPT-4',
        roles: { drafting: 'author', coding: 'ai', formatting: 'ai' }
      },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'AI made only the pictures',
      disclosure: illustrated,
      use: 'publication',
      outcome: 'satisfied'
    },
    unknownShare,
    {
      title: 'AI took part',
      disclosure: drafted,
      use: 'publication',
      outcome: 'not-applicable'
    }
  ],
  'w3c/ai-assisted': [
    {
      title: 'a person reviewed it',
      disclosure: reviewed,
      use: 'publication',
      outcome: 'satisfied'
    },
    noReview,
    {
      title: 'AI changed the text after the review',
      disclosure: changedAfter,
      use: 'publication',
      outcome: 'not-applicable'
    },
    noAi
  ],
  'w3c/ai-autonomous': [
    {
      title: 'AI changed the text after the review',
      disclosure: changedAfter,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'nobody reviewed it, as declared',
      disclosure: unread,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'only the language was reviewed',
      disclosure: { ...drafted, review: { by: 'author', of: 'language' } },
      use: 'publication',
      outcome: 'not-applicable'
    },
    noReview,
    {
      title: 'a person reviewed it',
      disclosure: reviewed,
      use: 'publication',
      outcome: 'not-applicable'
    },
    noAi
  ],
  'w3c/must-autonomous': [
    {
      title: 'nobody reviewed it, as declared',
      disclosure: unread,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'nobody reviewed the translation, as declared',
      disclosure: {
        author: 'Ada Lovelace',
        ai: 'DeepL',
        roles: { drafting: 'author', translation: 'ai' },
        review: 'none'
      },
      use: 'publication',
      outcome: 'satisfied'
    },
    noReview,
    {
      title: 'a person reviewed it',
      disclosure: reviewed,
      use: 'publication',
      outcome: 'not-applicable'
    },
    noAi
  ],
  'w3c/text-only': [
    {
      title: 'AI made only the pictures',
      disclosure: illustrated,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'nobody says what AI did',
      disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' },
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'AI wrote the text',
      disclosure: drafted,
      use: 'publication',
      outcome: 'not-applicable'
    },
    noAi
  ],
  'w3c/earlier-review': [
    {
      title: 'a review of this version',
      disclosure: reviewed,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'AI changed the text after the review',
      disclosure: changedAfter,
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'nobody reviewed it, as declared',
      disclosure: unread,
      use: 'publication',
      outcome: 'not-applicable'
    },
    unknownShare,
    {
      title: 'no review is declared',
      disclosure: drafted,
      use: 'publication',
      outcome: 'not-applicable'
    }
  ],
  'w3c/prompting': [
    {
      title: 'a declared review',
      disclosure: reviewed,
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'no review is declared',
      disclosure: drafted,
      use: 'publication',
      outcome: 'not-applicable'
    }
  ]
}
