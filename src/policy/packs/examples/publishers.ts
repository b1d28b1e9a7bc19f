import type { RuleExample } from '../../pack.js'
import { drafted, humanOnly, illustrated, reviewed } from './disclosures.js'

type Outcome = RuleExample['outcome']

function inResearch(title: string, disclosure: unknown, outcome: Outcome): RuleExample {
  return { title, disclosure, use: 'research', outcome }
}

function asBook(title: string, disclosure: unknown, outcome: Outcome): RuleExample {
  return { title, disclosure, use: 'publication', outcome }
}

const manuscript = { ...reviewed, purpose: 'improve readability' }
const corrected = {
  author: 'Ada Lovelace',
  ai: 'GPT-4',
  roles: { drafting: 'author', proofreading: 'ai' }
}
const unknownShare = inResearch(
  'nobody says whether AI took part',
  { author: 'Ada Lovelace' },
  'needs-review'
)
const unknownShareOfBook = asBook(
  'nobody says whether AI took part',
  { author: 'Ada Lovelace' },
  'needs-review'
)
const noAi = inResearch('no AI took part', humanOnly, 'not-applicable')
const noAiInBook = asBook('no AI took part', humanOnly, 'not-applicable')
const whole = { share: 'whole', edited: 'extensively' }

/** What each rule of the publishers expects: its tests and its documentation. */
export const publisherExamples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  'elsevier/declaration': [
    inResearch('all five facts', manuscript, 'satisfied'),
    inResearch('no purpose', reviewed, 'missing'),
    unknownShare,
    noAi
  ],
  'springer-nature/methods': [
    inResearch('AI drafted', manuscript, 'satisfied'),
    inResearch('no purpose', drafted, 'missing'),
    inResearch('nobody says what AI did', { author: 'Ada Lovelace', ai: 'GPT-4' }, 'needs-review'),
    inResearch('AI corrected a person’s text', corrected, 'not-applicable')
  ],
  'springer-nature/copy-editing': [
    inResearch('AI corrected a person’s text', corrected, 'satisfied'),
    inResearch('nobody says what AI did', { author: 'Ada Lovelace', ai: 'GPT-4' }, 'needs-review'),
    inResearch('AI drafted', drafted, 'not-applicable')
  ],
  'springer-nature/images': [
    inResearch(
      'a person made the pictures',
      { ...drafted, roles: { ...drafted.roles, illustration: 'author' } },
      'satisfied'
    ),
    inResearch('AI made the pictures', illustrated, 'missing'),
    inResearch('nobody says who made them', drafted, 'needs-review'),
    noAi
  ],
  'icmje/describe': [
    inResearch('the tool and what it was used for', manuscript, 'satisfied'),
    inResearch('no purpose', drafted, 'missing'),
    unknownShare,
    noAi
  ],
  'icmje/no-author': [
    inResearch('a person', reviewed, 'satisfied'),
    inResearch(
      'a company with the name of a model',
      { ...drafted, author: { name: 'Claude', kind: 'company' }, ai: 'Claude', responsible: 'Bea Smith', people: ['Bea Smith'], roles: { drafting: 'ai' } },
      'missing'
    ),
    noAi
  ],
  'cope/accountable': [
    inResearch('a person answers for it', reviewed, 'satisfied'),
    inResearch(
      'only a company does',
      { ...drafted, author: { name: 'Harbour Ltd', kind: 'company' }, responsible: 'Harbour Ltd', roles: { drafting: 'ai' } },
      'missing'
    ),
    inResearch('nobody says who does', { ...drafted, responsible: undefined }, 'needs-review'),
    noAi
  ],
  'kdp/ai-generated': [
    asBook(
      'all three values',
      { ...drafted, extent: { text: whole, pictures: 'none', translation: 'none' } },
      'satisfied'
    ),
    asBook('no values', drafted, 'missing'),
    unknownShareOfBook,
    noAiInBook
  ],
  'onix/contributor': [asBook('AI drafted', drafted, 'satisfied'), unknownShareOfBook, noAiInBook],
  'onix/image-descriptions': [
    asBook(
      'AI described the pictures',
      { ...drafted, roles: { ...drafted.roles, 'image-description': 'ai' } },
      'satisfied'
    ),
    asBook('nobody says who described them', drafted, 'needs-review'),
    asBook(
      'a person described them',
      { ...drafted, roles: { ...drafted.roles, 'image-description': 'author' } },
      'not-applicable'
    )
  ]
}
