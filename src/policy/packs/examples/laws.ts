import type { RuleExample } from '../../pack.js'
import { chatbot, drafted, humanOnly, illustrated, reviewed, unread } from './disclosures.js'

type Outcome = RuleExample['outcome']

function example(
  title: string,
  disclosure: unknown,
  use: string,
  outcome: Outcome
): RuleExample {
  return { title, disclosure, use, outcome }
}

const companion = { ...chatbot, chatbot: { kind: 'companion' } }
const inPost = (outcome: Outcome) => example('a post', reviewed, 'post', outcome)
const inChat = (outcome: Outcome) => example('a chatbot', chatbot, 'chatbot', outcome)
const noAi = (use: string) => example('no AI took part', humanOnly, use, 'not-applicable')
const service = example(
  'a chatbot that serves customers',
  { ...chatbot, chatbot: { kind: 'service' } },
  'chatbot',
  'not-applicable'
)
const withChatbot = (facts: object) => ({ ...chatbot, chatbot: { kind: 'companion', ...facts } })
const ofPictures = (facts: object) => ({ ...illustrated, pictures: facts })

/** What each rule of the laws outside the European Union expects. */
export const lawExamples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  'us-ca/companion-notice': [
    example('a companion', companion, 'chatbot', 'satisfied'),
    example('nobody says what the chatbot is', chatbot, 'chatbot', 'satisfied'),
    service,
    inPost('not-applicable'),
    example(
      'a companion for readers elsewhere',
      { ...companion, jurisdictions: ['US-NY'] },
      'chatbot',
      'not-applicable'
    ),
    example(
      'before the law applied',
      { ...companion, publishedAt: '2025-12-31' },
      'chatbot',
      'not-applicable'
    )
  ],
  'us-ca/minor-reminder': [
    example(
      'a reminder every three hours',
      withChatbot({ minors: true, reminder: 'every-three-hours' }),
      'chatbot',
      'satisfied'
    ),
    example(
      'no reminder',
      withChatbot({ minors: true, reminder: 'none' }),
      'chatbot',
      'missing'
    ),
    example(
      'nobody says how often it reminds them',
      withChatbot({ minors: true }),
      'chatbot',
      'needs-review'
    ),
    example('no minors', withChatbot({ minors: false }), 'chatbot', 'not-applicable')
  ],
  'us-ca/minor-suitability': [
    example('a companion', companion, 'chatbot', 'needs-review'),
    service
  ],
  'us-ca/crisis-protocol': [
    example(
      'a published protocol',
      withChatbot({ crisisProtocol: 'https://example.org/crisis' }),
      'chatbot',
      'satisfied'
    ),
    example('no protocol', companion, 'chatbot', 'missing'),
    service
  ],
  'us-ca/bot': [
    example('a bot that sells', { ...chatbot, chatbot: { persuades: true } }, 'chatbot', 'satisfied'),
    example('nobody says what it wants', chatbot, 'chatbot', 'needs-review'),
    example(
      'a bot that neither sells nor campaigns',
      { ...chatbot, chatbot: { persuades: false } },
      'chatbot',
      'not-applicable'
    )
  ],
  'us-ca/latent-mark': [
    example(
      'pictures that look real, by whoever offers the system',
      { ...ofPictures({ depictReality: true }), actsAs: 'provider' },
      'publication',
      'needs-review'
    ),
    example('a chatbot', chatbot, 'chatbot', 'not-applicable')
  ],
  'us-ny/companion-notice': [
    example('a companion', companion, 'chatbot', 'satisfied'),
    service,
    inPost('not-applicable')
  ],
  'us-ny/companion-reminder': [
    example(
      'a reminder every two hours',
      withChatbot({ reminder: 'every-two-hours' }),
      'chatbot',
      'satisfied'
    ),
    example('no reminder', withChatbot({ reminder: 'none' }), 'chatbot', 'missing'),
    example('nobody says how often', companion, 'chatbot', 'needs-review'),
    service
  ],
  'us-ny/synthetic-performer': [
    example(
      'an advertisement with a person whom AI made',
      { ...ofPictures({ syntheticPerformer: true }), advertisement: true },
      'post',
      'needs-review'
    ),
    example('nobody says whether it advertises', reviewed, 'post', 'needs-review'),
    example('no advertisement', { ...reviewed, advertisement: false }, 'post', 'not-applicable')
  ],
  'us-ny/fair-news': [
    example('news that a person reviewed', { ...reviewed, domain: 'news' }, 'publication', 'satisfied'),
    example('news that nobody reviewed', { ...unread, domain: 'news' }, 'publication', 'missing'),
    example(
      'nobody says whether somebody reviewed it',
      { ...drafted, domain: 'news' },
      'publication',
      'needs-review'
    ),
    example('a legal text', { ...drafted, domain: 'legal' }, 'publication', 'not-applicable')
  ],
  'us-ut/regulated-service': [
    example(
      'a service that needs a licence',
      { ...chatbot, chatbot: { regulated: true } },
      'chatbot',
      'satisfied'
    ),
    example('nobody says whether it needs one', chatbot, 'chatbot', 'needs-review'),
    inPost('not-applicable'),
    example(
      'after the law has ended',
      { ...chatbot, chatbot: { regulated: true }, publishedAt: '2027-07-01' },
      'chatbot',
      'not-applicable'
    )
  ],
  'us-ut/safe-harbour': [
    example(
      'said in every reply',
      { ...chatbot, chatbot: { reminder: 'every-reply' } },
      'chatbot',
      'satisfied'
    ),
    example('said once', { ...chatbot, chatbot: { reminder: 'none' } }, 'chatbot', 'missing'),
    inChat('needs-review'),
    inPost('not-applicable')
  ],
  'us-me/chatbot': [inChat('satisfied'), inPost('not-applicable')],
  'it/client-information': [
    example(
      'a legal opinion for a client',
      {
        ...drafted,
        professionalUse: true,
        client: { name: 'Harbour Ltd', kind: 'company' },
        purpose: 'finding precedents'
      },
      'publication',
      'satisfied'
    ),
    example('no client is named', { ...drafted, professionalUse: true }, 'publication', 'missing'),
    example('nobody says whether it is professional', drafted, 'publication', 'needs-review'),
    example('a post', drafted, 'post', 'not-applicable'),
    noAi('publication')
  ],
  'it/support-only': [
    example('professional work', { ...drafted, professionalUse: true }, 'message', 'needs-review'),
    example('private work', { ...drafted, professionalUse: false }, 'message', 'not-applicable')
  ],
  'cn/text-label': [
    example('an article', drafted, 'publication', 'satisfied'),
    example('nobody says whether AI took part', { author: 'Ada Lovelace' }, 'publication', 'missing'),
    noAi('publication')
  ],
  'cn/both-elements': [
    example('an article', drafted, 'publication', 'satisfied'),
    example(
      'nobody says whether AI took part',
      { author: 'Ada Lovelace' },
      'publication',
      'needs-review'
    ),
    noAi('publication')
  ],
  'cn/file-metadata': [
    example('by whoever offers the system', { ...drafted, actsAs: 'provider' }, 'publication', 'needs-review'),
    example('by whoever uses it', { ...drafted, actsAs: 'deployer' }, 'publication', 'not-applicable')
  ],
  'cn/companion-minors': [
    example('kept from minors', withChatbot({ minors: false }), 'chatbot', 'satisfied'),
    example('with minors', withChatbot({ minors: true }), 'chatbot', 'missing'),
    example('nobody says', companion, 'chatbot', 'needs-review'),
    service
  ],
  'cn/companion-reminder': [
    example(
      'a reminder every two hours',
      withChatbot({ reminder: 'every-two-hours' }),
      'chatbot',
      'satisfied'
    ),
    example(
      'a reminder every three hours',
      withChatbot({ reminder: 'every-three-hours' }),
      'chatbot',
      'missing'
    ),
    example('nobody says how often', companion, 'chatbot', 'needs-review'),
    service
  ],
  'kr/prior-notice': [
    example('a service of AI', { ...chatbot, actsAs: 'provider' }, 'chatbot', 'satisfied'),
    example('nobody says who offers it', chatbot, 'chatbot', 'needs-review'),
    example('by whoever uses one', { ...chatbot, actsAs: 'deployer' }, 'chatbot', 'not-applicable')
  ],
  'kr/output-label': [
    example('what the service made', { ...drafted, actsAs: 'provider' }, 'publication', 'satisfied'),
    example('nobody says who offers it', drafted, 'publication', 'needs-review'),
    example(
      'what a user of a tool publishes',
      { ...drafted, actsAs: 'deployer' },
      'publication',
      'not-applicable'
    )
  ],
  'kz/mark-and-warning': [
    example('an article', drafted, 'publication', 'satisfied'),
    example('nobody says whether AI took part', { author: 'Ada Lovelace' }, 'publication', 'missing'),
    noAi('publication')
  ],
  'kz/notice': [
    inChat('satisfied'),
    example('an article', drafted, 'publication', 'not-applicable')
  ],
  'vn/interaction': [inChat('satisfied'), inPost('not-applicable')],
  'vn/media': [
    example(
      'pictures that look real',
      ofPictures({ depictReality: true }),
      'publication',
      'needs-review'
    ),
    example(
      'drawings',
      ofPictures({ depictReality: false }),
      'publication',
      'not-applicable'
    )
  ],
  'ietf/ai-originated': [
    example('AI drafted, a person reviewed', reviewed, 'publication', 'satisfied'),
    example(
      'nobody says who drafted it',
      { author: 'Ada Lovelace', ai: 'GPT-4' },
      'publication',
      'needs-review'
    ),
    example(
      'a person drafted, AI corrected',
      { ...drafted, roles: { drafting: 'author', proofreading: 'ai' } },
      'publication',
      'not-applicable'
    ),
    noAi('publication')
  ],
  'ietf/date': [
    example('AI drafted', drafted, 'publication', 'satisfied'),
    example(
      'nobody says whether AI took part',
      { author: 'Ada Lovelace' },
      'publication',
      'needs-review'
    ),
    example(
      'after the draft expired',
      { ...drafted, publishedAt: '2026-11-20' },
      'publication',
      'not-applicable'
    )
  ]
}
