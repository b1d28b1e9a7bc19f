import type { RuleExample } from '../../pack.js'
import { chatbot, drafted, humanOnly, illustrated, reviewed } from './disclosures.js'

const inScope = { professionalUse: true, publicInterest: true }
const bound = {
  ...reviewed,
  ...inScope,
  review: {
    by: 'Ada Lovelace',
    at: '2026-11-20',
    digest: 'sha256:0000000000000000000000000000000000000000000000000000000000000000'
  }
}
const deepFake = { ...illustrated, professionalUse: true, pictures: { depictReality: true } }
const editorial = {
  responsible: 'Ada Lovelace',
  contact: 'editor@example.org',
  substanceReviewed: true,
  factChecked: true
}
const outOfScope: readonly RuleExample[] = [
  {
    title: 'not in a profession',
    disclosure: { ...drafted, professionalUse: false, publicInterest: true },
    use: 'publication',
    outcome: 'not-applicable'
  },
  {
    title: 'no matter of public interest',
    disclosure: { ...drafted, professionalUse: true, publicInterest: false },
    use: 'publication',
    outcome: 'not-applicable'
  },
  {
    title: 'published before the obligation applied',
    disclosure: { ...drafted, ...inScope, publishedAt: '2026-08-01' },
    use: 'publication',
    outcome: 'not-applicable'
  },
  {
    title: 'a message to one person',
    disclosure: { ...drafted, ...inScope, audience: 'one' },
    use: 'message',
    outcome: 'not-applicable'
  },
  {
    title: 'a page for a closed group',
    disclosure: { ...drafted, ...inScope, audience: 'closed' },
    use: 'publication',
    outcome: 'not-applicable'
  },
  {
    title: 'a message, and nobody says who can read it',
    disclosure: { ...drafted, ...inScope },
    use: 'message',
    outcome: 'needs-review'
  },
  {
    title: 'no AI took part',
    disclosure: { ...humanOnly, ...inScope },
    use: 'publication',
    outcome: 'not-applicable'
  },
  {
    title: 'nobody says whether the public is informed',
    disclosure: { ...drafted, professionalUse: true },
    use: 'publication',
    outcome: 'needs-review'
  }
]

/** What each rule of the AI Act's Article 50 expects: its tests and its documentation. */
export const euAiAct50Examples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  'eu/interaction': [
    { title: 'a chatbot', disclosure: chatbot, use: 'chatbot', outcome: 'needs-review' },
    {
      title: 'a chatbot that nobody could take for a person',
      disclosure: { ...chatbot, obviouslyAi: true },
      use: 'chatbot',
      outcome: 'not-applicable'
    },
    {
      title: 'a newspaper article',
      disclosure: { ...drafted, ...inScope },
      use: 'publication',
      outcome: 'not-applicable'
    }
  ],
  'eu/text-disclosure': [
    {
      title: 'a newsletter to everybody',
      disclosure: { ...drafted, ...inScope, audience: 'public' },
      use: 'message',
      outcome: 'satisfied'
    },
    {
      title: 'a newspaper article',
      disclosure: { ...drafted, ...inScope, publishedAt: '2026-11-20' },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'a review of spelling only',
      disclosure: {
        ...reviewed,
        ...inScope,
        editorial: { ...editorial, substanceReviewed: false }
      },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'AI changed the text after the review',
      disclosure: { ...reviewed, ...inScope, editorial: { ...editorial, aiAfterReview: true } },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'nobody says whether AI took part',
      disclosure: { author: 'Ada Lovelace', ...inScope },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'human review and editorial responsibility',
      disclosure: { ...bound, editorial },
      use: 'publication',
      outcome: 'not-applicable'
    },
    ...outOfScope
  ],
  'eu/editorial-exception': [
    {
      title: 'human review and editorial responsibility',
      disclosure: { ...bound, editorial },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'nobody whom readers can find',
      disclosure: {
        ...reviewed,
        ...inScope,
        editorial: { substanceReviewed: true, factChecked: true }
      },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'AI changed the text after the review',
      disclosure: { ...bound, editorial: { ...editorial, aiAfterReview: true } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'nobody says which text was reviewed',
      disclosure: { ...reviewed, ...inScope, editorial },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'nobody says whether the facts were checked',
      disclosure: {
        ...bound,
        editorial: {
          responsible: 'Ada Lovelace',
          contact: 'editor@example.org',
          substanceReviewed: true
        }
      },
      use: 'publication',
      outcome: 'needs-review'
    },
    ...outOfScope
  ],
  'eu/machine-mark': [
    {
      title: 'by whoever offers the system',
      disclosure: { ...drafted, actsAs: 'provider' },
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'by whoever uses it',
      disclosure: { ...drafted, actsAs: 'deployer' },
      use: 'publication',
      outcome: 'not-applicable'
    }
  ],
  'eu/substance-review': [
    {
      title: 'substance and facts',
      disclosure: { ...bound, editorial },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'spelling only',
      disclosure: { ...bound, editorial: { substanceReviewed: false, factChecked: false } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'a review of the language alone, beside the claim that the substance was reviewed',
      disclosure: { ...bound, review: { ...bound.review, of: 'language' }, editorial },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'a review of the facts alone',
      disclosure: { ...bound, review: { ...bound.review, of: 'facts' }, editorial },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'a review of the language, and another one of the substance',
      disclosure: { ...bound, review: [{ by: 'Ada Lovelace', at: '2026-11-20', of: 'language' }, bound.review], editorial },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'nobody says what was looked at',
      disclosure: bound,
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'no review is declared',
      disclosure: { ...drafted, ...inScope },
      use: 'publication',
      outcome: 'not-applicable'
    }
  ],
  'eu/later-ai-step': [
    { title: 'a review of this text', disclosure: bound, use: 'publication', outcome: 'satisfied' },
    {
      title: 'AI changed the text after the review',
      disclosure: { ...bound, editorial: { aiAfterReview: true } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'nobody says whether the public is informed',
      disclosure: { ...reviewed, professionalUse: true },
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'no review is declared',
      disclosure: { ...drafted, ...inScope },
      use: 'publication',
      outcome: 'not-applicable'
    }
  ],
  'eu/deep-fake': [
    {
      title: 'pictures that could be taken for real',
      disclosure: deepFake,
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'evidently a satire',
      disclosure: { ...deepFake, pictures: { depictReality: true, artistic: true } },
      use: 'publication',
      outcome: 'not-applicable'
    },
    {
      title: 'drawings',
      disclosure: { ...deepFake, pictures: { depictReality: false } },
      use: 'publication',
      outcome: 'not-applicable'
    }
  ],
  'eu/artistic-work': [
    {
      title: 'evidently a satire',
      disclosure: { ...deepFake, pictures: { depictReality: true, artistic: true } },
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'no work of art',
      disclosure: { ...deepFake, pictures: { depictReality: true, artistic: false } },
      use: 'publication',
      outcome: 'not-applicable'
    }
  ],
  'eu/label-place': [
    {
      title: 'a newspaper article',
      disclosure: { ...drafted, ...inScope },
      use: 'publication',
      outcome: 'satisfied'
    },
    ...outOfScope
  ],
  'eu/words-not-only-marks': [
    {
      title: 'a newspaper article',
      disclosure: { ...drafted, ...inScope },
      use: 'publication',
      outcome: 'satisfied'
    },
    ...outOfScope
  ],
  'eu/first-exposure': [
    {
      title: 'a newspaper article',
      disclosure: { ...drafted, ...inScope },
      use: 'publication',
      outcome: 'satisfied'
    },
    ...outOfScope
  ]
}
