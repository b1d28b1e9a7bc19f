import type { RuleExample } from '../../pack.js'
import {
  allByAi,
  chatbot,
  drafted,
  humanOnly,
  illustrated,
  noAi,
  noAiInPost,
  noResearch,
  onlyIllustrated,
  onlyPosted,
  onlyPublished,
  reviewed,
  unread
} from './disclosures.js'

const { ai, author, roles } = drafted
const edited = { ...drafted, roles: { drafting: 'author', editing: 'ai' } }
const stock = {
  author,
  ai: 'GPT-3 (OpenAI)',
  part: 'part',
  roles: { drafting: 'ai', editing: 'author', revising: 'author' },
  responsible: 'author',
  review: author,
  statements: {
    draftLanguage: true,
    afterGeneration: true,
    toOwnLiking: true,
    ultimateResponsibility: true
  }
}

/** What each rule of OpenAI's sharing policy expects: its tests and its documentation. */
export const openAiSharingExamples: { readonly [ruleId: string]: readonly RuleExample[] } = {
  'sharing/scope': [
    {
      title: 'the author’s own work',
      disclosure: { ...reviewed, statements: { ownWork: true } },
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'somebody else’s prompts',
      disclosure: { ...reviewed, statements: { ownWork: false } },
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'nobody says whose work it is',
      disclosure: reviewed,
      use: 'demonstration',
      outcome: 'needs-review'
    },
    onlyPublished
  ],
  'sharing/manual-review': [
    {
      title: 'a person reviewed the post',
      disclosure: reviewed,
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'a livestream is reviewed while streaming',
      disclosure: { ...drafted, review: { by: author, mode: 'while-streaming' } },
      use: 'livestream',
      outcome: 'satisfied'
    },
    { title: 'nobody reviewed the post', disclosure: drafted, use: 'post', outcome: 'missing' },
    {
      title: 'nobody reviewed the post, as declared',
      disclosure: unread,
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'only the language was reviewed',
      disclosure: { ...drafted, review: { by: 'author', of: 'language' } },
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'nobody reviewed the demonstration',
      disclosure: drafted,
      use: 'demonstration',
      outcome: 'missing'
    },
    {
      title: 'a post can’t be reviewed while streaming',
      disclosure: { ...drafted, review: { by: author, mode: 'while-streaming' } },
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'AI changed the text after the review',
      disclosure: { ...reviewed, editorial: { aiAfterReview: true } },
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'nobody reviewed a paper that AI drafted',
      disclosure: drafted,
      use: 'research',
      outcome: 'missing'
    },
    onlyPublished,
    noAiInPost
  ],
  'sharing/attribution': [
    { title: 'a person', disclosure: reviewed, use: 'post', outcome: 'satisfied' },
    {
      title: 'a company',
      disclosure: { ...reviewed, author: { name: 'Acme Ltd', kind: 'company' } },
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'a person who shares a model’s first name',
      disclosure: { ...reviewed, author: 'Claude Shannon' },
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'no author',
      disclosure: { ai, roles: { drafting: 'ai' }, review: 'Bea Smith' },
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'a model as if it were a company',
      disclosure: { ...reviewed, author: { name: 'ChatGPT', kind: 'company' } },
      use: 'livestream',
      outcome: 'missing'
    },
    onlyPublished,
    noAiInPost
  ],
  'sharing/ai-label': [
    { title: 'the AI is declared', disclosure: reviewed, use: 'post', outcome: 'satisfied' },
    {
      title: 'research falls under it too',
      disclosure: reviewed,
      use: 'research',
      outcome: 'satisfied'
    },
    {
      title: 'nobody says whether AI took part',
      disclosure: { author, review: author },
      use: 'post',
      outcome: 'missing'
    },
    onlyPublished,
    noAiInPost
  ],
  'sharing/content-policy': [
    {
      title: 'none of the listed topics',
      disclosure: { ...reviewed, topics: [] },
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'what the list itself allows',
      disclosure: { ...reviewed, topics: ['sex education'] },
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'a word that the list does not have',
      disclosure: { ...reviewed, topics: ['gardening'] },
      use: 'post',
      outcome: 'needs-review'
    },
    {
      title: 'a disallowed topic by its last part',
      disclosure: { ...reviewed, topics: ['spam'] },
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'moderation flagged the text',
      disclosure: {
        ...reviewed,
        topics: [],
        moderation: { provider: 'OpenAI', flagged: true, categories: ['hate'] }
      },
      use: 'post',
      outcome: 'missing'
    },
    { title: 'no topics declared', disclosure: reviewed, use: 'post', outcome: 'needs-review' },
    {
      title: 'a word that may be innocent',
      disclosure: { ...reviewed, topics: ['privacy'] },
      use: 'post',
      outcome: 'needs-review'
    },
    onlyPublished
  ],
  'sharing/no-offence': [
    {
      title: 'the author says that it may offend nobody',
      disclosure: { ...reviewed, statements: { notOffensive: true } },
      use: 'post',
      outcome: 'satisfied'
    },
    {
      title: 'the author says that it may offend',
      disclosure: { ...reviewed, statements: { notOffensive: false } },
      use: 'post',
      outcome: 'missing'
    },
    {
      title: 'the author says nothing',
      disclosure: reviewed,
      use: 'post',
      outcome: 'needs-review'
    },
    onlyPublished
  ],
  'sharing/audience-prompts': [
    {
      title: 'somebody screens the prompts',
      disclosure: { ...reviewed, audiencePrompts: 'screened' },
      use: 'livestream',
      outcome: 'satisfied'
    },
    {
      title: 'nobody screens the prompts',
      disclosure: { ...reviewed, audiencePrompts: 'unscreened' },
      use: 'livestream',
      outcome: 'missing'
    },
    {
      title: 'nobody says whether prompts are taken',
      disclosure: reviewed,
      use: 'demonstration',
      outcome: 'needs-review'
    },
    {
      title: 'no prompts are taken',
      disclosure: { ...reviewed, audiencePrompts: 'none' },
      use: 'livestream',
      outcome: 'not-applicable'
    },
    {
      title: 'nobody screens the prompts that a post answers',
      disclosure: { ...reviewed, audiencePrompts: 'unscreened' },
      use: 'post',
      outcome: 'missing'
    },
    { title: 'a post', disclosure: reviewed, use: 'post', outcome: 'not-applicable' }
  ],
  'sharing/report-contact': [
    { title: 'a post', disclosure: reviewed, use: 'post', outcome: 'satisfied' },
    onlyPublished
  ],
  'sharing/raw-model': [
    {
      title: 'unfiltered output in a livestream',
      disclosure: { ...reviewed, rawModel: true },
      use: 'livestream',
      outcome: 'satisfied'
    },
    { title: 'a post', disclosure: reviewed, use: 'post', outcome: 'not-applicable' }
  ],
  'sharing/moderation-endpoint': [
    {
      title: 'a check is recorded',
      disclosure: { ...reviewed, moderation: { provider: 'OpenAI', flagged: false } },
      use: 'post',
      outcome: 'satisfied'
    },
    { title: 'no check', disclosure: reviewed, use: 'post', outcome: 'missing' },
    onlyPublished
  ],
  'coauthor/scope': [
    {
      title: 'first-party content',
      disclosure: { ...reviewed, statements: { ownWork: true } },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'somebody else’s content',
      disclosure: { ...reviewed, statements: { ownWork: false } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'the whole of the text is AI’s',
      disclosure: { ...reviewed, part: 'whole', statements: { ownWork: true } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'AI made only the pictures',
      disclosure: { ...illustrated, statements: { ownWork: true } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'every stage is AI’s',
      disclosure: {
        ...drafted,
        roles: { drafting: 'ai', editing: 'ai' },
        statements: { ownWork: true }
      },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'nobody says whose content it is',
      disclosure: reviewed,
      use: 'publication',
      outcome: 'needs-review'
    },
    noAi,
    onlyPosted
  ],
  'coauthor/attribution': [
    { title: 'a person', disclosure: drafted, use: 'publication', outcome: 'satisfied' },
    {
      title: 'a company',
      disclosure: {
        ...drafted,
        author: { name: 'Acme Ltd', kind: 'company' },
        responsible: author
      },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'no author',
      disclosure: { ai, roles: { drafting: 'ai', editing: 'human' } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'a model as if it were a company',
      disclosure: { ...drafted, author: { name: 'GPT-4', kind: 'company' } },
      use: 'publication',
      outcome: 'missing'
    },
    allByAi,
    {
      title: 'somebody else’s content',
      disclosure: { ...drafted, statements: { ownWork: false } },
      use: 'publication',
      outcome: 'not-applicable'
    },
    onlyPosted
  ],
  'coauthor/role-disclosed': [
    {
      title: 'AI drafted and a person edited',
      disclosure: drafted,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'a person drafted and AI edited',
      disclosure: { author, ai: 'GPT-4', roles: { drafting: 'human', editing: 'ai' } },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'no roles',
      disclosure: { author, ai },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'nobody says whether AI took part',
      disclosure: { author, roles: humanOnly.roles },
      use: 'publication',
      outcome: 'missing'
    },
    noAi,
    allByAi,
    onlyIllustrated,
    onlyPosted
  ],
  'coauthor/foreword': [
    {
      title: 'drafting and editing are declared',
      disclosure: drafted,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'AI only translated: nobody need say who edited',
      disclosure: { author, ai, roles: { drafting: 'author', translation: 'ai' } },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'AI only checked the spelling',
      disclosure: { author, ai: 'Grammarly', roles: { drafting: 'author', proofreading: 'ai' } },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'a person reviewed what AI wrote',
      disclosure: { author, ai, roles: { drafting: 'ai' }, review: 'author' },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'nobody says who drafted it',
      disclosure: { author, ai, roles: { editing: 'human', translation: 'ai' } },
      use: 'publication',
      outcome: 'missing'
    },
    allByAi,
    onlyIllustrated,
    onlyPosted
  ],
  'coauthor/not-wholly': [
    {
      title: 'AI and a person each did something',
      disclosure: drafted,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'AI wrote all of it, which the label tells',
      disclosure: unread,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'declared words that say “entirely”',
      disclosure: { ...drafted, limitations: 'This text was written entirely by a human.' },
      use: 'publication',
      outcome: 'missing'
    },
    noAi,
    onlyPosted
  ],
  'coauthor/human-responsibility': [
    {
      title: 'an author who says so',
      disclosure: drafted,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'a company with a responsible person',
      disclosure: {
        ...drafted,
        author: { name: 'Acme Ltd', kind: 'company' },
        roles: { drafting: 'ai', editing: 'human' },
        responsible: author
      },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'an author of whom nobody says so',
      disclosure: { author, ai, roles },
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'a company alone',
      disclosure: {
        author: { name: 'Acme Ltd', kind: 'company' },
        ai,
        roles: { drafting: 'ai', editing: 'human' }
      },
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'the company’s own name as if it were a person’s',
      disclosure: {
        ...drafted,
        author: { name: 'Acme Ltd', kind: 'company' },
        roles: { drafting: 'ai', editing: 'human' },
        responsible: 'ACME Ltd'
      },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'a person who says that they do not take it',
      disclosure: { ...drafted, statements: { ultimateResponsibility: false } },
      use: 'publication',
      outcome: 'missing'
    },
    noAi,
    allByAi,
    onlyIllustrated,
    onlyPosted
  ],
  'coauthor/topics': [
    {
      title: 'none of the listed topics',
      disclosure: { ...drafted, topics: [] },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'a topic that the policy names',
      disclosure: { ...drafted, topics: ['adult content'] },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'a topic of the content policy',
      disclosure: { ...drafted, topics: ['fraud/astroturfing'] },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'no topics declared',
      disclosure: drafted,
      use: 'publication',
      outcome: 'needs-review'
    },
    noAi,
    allByAi,
    onlyPosted
  ],
  'coauthor/no-offence': [
    {
      title: 'the author says that it may offend nobody',
      disclosure: { ...drafted, statements: { notOffensive: true } },
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'the author says that it may offend',
      disclosure: { ...drafted, statements: { notOffensive: false } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'the author says nothing',
      disclosure: drafted,
      use: 'publication',
      outcome: 'needs-review'
    },
    allByAi,
    onlyPosted
  ],
  'coauthor/stock-language': [
    {
      title: 'every fact that the sentences state',
      disclosure: stock,
      use: 'publication',
      outcome: 'satisfied'
    },
    {
      title: 'another model',
      disclosure: { ...stock, ai },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'AI changed the text after the review',
      disclosure: { ...stock, editorial: { aiAfterReview: true } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'somebody else reviewed it',
      disclosure: { ...stock, review: 'Grace Hopper' },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'a person edited it who may be another',
      disclosure: { ...stock, roles: { ...stock.roles, editing: 'human' } },
      use: 'publication',
      outcome: 'needs-review'
    },
    {
      title: 'somebody else edited it',
      disclosure: { ...stock, people: ['Grace Hopper'], roles: { ...stock.roles, editing: 'Grace Hopper' } },
      use: 'publication',
      outcome: 'missing'
    },
    {
      title: 'nobody says whether the author revised it',
      disclosure: { ...stock, roles },
      use: 'publication',
      outcome: 'needs-review'
    },
    onlyPosted
  ],
  'research/welcome': [
    {
      title: 'a research publication',
      disclosure: reviewed,
      use: 'research',
      outcome: 'satisfied'
    },
    noResearch
  ],
  'research/advance-notice': [
    {
      title: 'notice given',
      disclosure: { ...reviewed, research: { advanceNotice: true } },
      use: 'research',
      outcome: 'satisfied'
    },
    {
      title: 'no notice, which is not required',
      disclosure: reviewed,
      use: 'research',
      outcome: 'satisfied'
    },
    noResearch
  ],
  'research/misuse-topic': [
    {
      title: 'on misuse, with notice',
      disclosure: { ...reviewed, research: { topic: 'misuse', advanceNotice: true } },
      use: 'research',
      outcome: 'satisfied'
    },
    {
      title: 'on security, without notice',
      disclosure: { ...reviewed, research: { topic: 'security', advanceNotice: false } },
      use: 'research',
      outcome: 'missing'
    },
    {
      title: 'nobody says what it is about',
      disclosure: reviewed,
      use: 'research',
      outcome: 'needs-review'
    },
    {
      title: 'on something else',
      disclosure: { ...reviewed, research: { topic: 'other' } },
      use: 'research',
      outcome: 'not-applicable'
    }
  ],
  'research/highlight': [
    {
      title: 'a research publication',
      disclosure: reviewed,
      use: 'research',
      outcome: 'satisfied'
    },
    noResearch
  ],
  'research/cvd': [
    {
      title: 'no issue was noticed',
      disclosure: { ...reviewed, research: { securityIssueFound: false } },
      use: 'research',
      outcome: 'satisfied'
    },
    {
      title: 'an issue was submitted',
      disclosure: {
        ...reviewed,
        research: { securityIssueFound: true, vulnerabilityReported: true }
      },
      use: 'research',
      outcome: 'satisfied'
    },
    {
      title: 'an issue was not submitted',
      disclosure: {
        ...reviewed,
        research: { securityIssueFound: true, vulnerabilityReported: false }
      },
      use: 'research',
      outcome: 'missing'
    },
    {
      title: 'nobody says whether there was an issue',
      disclosure: reviewed,
      use: 'research',
      outcome: 'needs-review'
    },
    noResearch
  ],
  'research/sharing-applies': [
    {
      title: 'a research publication',
      disclosure: reviewed,
      use: 'research',
      outcome: 'satisfied'
    },
    { title: 'a conversation', disclosure: chatbot, use: 'chatbot', outcome: 'not-applicable' }
  ],
  'research/generation-review': [
    {
      title: 'a paper that its author reviewed',
      disclosure: { ...edited, review: 'author' },
      use: 'research',
      outcome: 'satisfied'
    },
    {
      title: 'nobody says whether somebody reviewed it',
      disclosure: edited,
      use: 'research',
      outcome: 'needs-review'
    },
    {
      title: 'nobody reviewed it',
      disclosure: { ...edited, review: 'none' },
      use: 'research',
      outcome: 'missing'
    },
    {
      title: 'a paper that AI drafted is a generation as a whole',
      disclosure: drafted,
      use: 'research',
      outcome: 'not-applicable'
    },
    noResearch
  ],
  'rap/research-policy': [
    {
      title: 'subsidized access, and the policy was read',
      disclosure: { ...reviewed, research: { subsidy: 'OpenAI', policyRead: true } },
      use: 'research',
      outcome: 'satisfied'
    },
    {
      title: 'subsidized access, and nobody read the policy',
      disclosure: { ...reviewed, research: { subsidy: 'OpenAI' } },
      use: 'research',
      outcome: 'missing'
    },
    {
      title: 'no subsidy',
      disclosure: reviewed,
      use: 'research',
      outcome: 'not-applicable'
    }
  ],
  'rap/limited-models': [
    {
      title: 'a model for some researchers only',
      disclosure: { ...reviewed, ai: 'Codex', roles: { drafting: 'ai', editing: 'author' } },
      use: 'research',
      outcome: 'needs-review'
    },
    {
      title: 'nobody says which system it was',
      disclosure: { author, responsible: 'author', review: author, roles },
      use: 'research',
      outcome: 'needs-review'
    },
    { title: 'another model', disclosure: reviewed, use: 'research', outcome: 'not-applicable' }
  ]
}
