import type { Condition, Pack } from '../pack.js'
import {
  aiMayTakePart,
  aiTookPart,
  isAttributed,
  notOffensive,
  topicsAllowed
} from './conditions.js'
import { disallowedTopics } from './disallowed-topics.js'

/** The usage policies make research subject to this policy too: `usage/sharing-applies`. */
const isShared: Condition = {
  fact: 'use',
  is: ['post', 'livestream', 'demonstration', 'research']
}
const isLive: Condition = { fact: 'use', is: ['livestream', 'demonstration'] }
const isResearch: Condition = { fact: 'use', is: 'research' }
const isPublication: Condition = { fact: 'use', is: 'publication' }
const changeContent = 'Change the content: no label and no declaration allows this topic.'
const nameAuthor = 'Name the person or the company that the text is attributed to, not a model.'

/** OpenAI's policy for sharing, co-authoring and publishing research. */
export const openAiSharing: Pack = {
  id: 'openai-sharing-2022-11-14',
  document: 'OpenAI, Sharing & publication policy',
  date: '2022-11-14',
  url: 'https://openai.com/policies/sharing-publication-policy',
  status: 'In force: a copy of June 2026 still has this date. Replaces the version of 2021-08-10.',
  applies: aiMayTakePart,
  topics: [
    { id: 'adult-content', quote: 'adult content' },
    { id: 'hateful', quote: 'hateful content' },
    { id: 'violence-incited', quote: 'content that incites violence' },
    { id: 'social-harm', quote: 'other uses that may cause social harm' },
    ...disallowedTopics
  ],
  rules: [
    {
      id: 'sharing/scope',
      title: 'What may be shared',
      modality: 'may',
      quote:
        'Posting your own prompts or completions to social media is generally permissible, as is livestreaming your usage or demonstrating our products to groups of people.',
      applies: { fact: 'use', is: ['post', 'livestream', 'demonstration'] },
      met: { fact: 'statements.ownWork', is: true },
      needs: ['statements.ownWork'],
      remedy: 'Share your own prompts and completions, or ask whose they are.',
      program: 'Takes the author’s word that the prompts or completions are their own.',
      attest: 'That the prompts or completions are the author’s own.',
      onFail: 'warn'
    },
    {
      id: 'sharing/manual-review',
      title: 'A person reads it first',
      modality: 'must',
      quote: 'Manually review each generation before sharing or while streaming.',
      // A model as the reviewer is refused wherever it is declared: it would be told to readers.
      applies: { any: [isShared, { fact: 'review.isByModel', is: true }] },
      met: {
        all: [
          { declared: 'review' },
          { fact: 'review.stands', is: true },
          {
            any: [
              { fact: 'use', is: 'livestream' },
              { unless: { fact: 'review.mode', is: 'while-streaming' } }
            ]
          }
        ]
      },
      needs: ['review.by'],
      remedy: 'Let a person review the text as it is now, before it is shared.',
      program:
        'Refuses what is shared without a person’s review, a review that is bound to another text, and a model’s for any use; a livestream may be reviewed while streaming.',
      attest: 'That the person read it.',
      onFail: 'refuse'
    },
    {
      id: 'sharing/attribution',
      title: 'A person’s or a company’s name',
      modality: 'must',
      quote: 'Attribute the content to your name or your company.',
      applies: isShared,
      met: isAttributed,
      needs: ['author.name'],
      remedy: nameAuthor,
      owes: ['byline'],
      program: 'Shows the author’s name, and refuses a model’s.',
      attest: 'That the name is the author’s own.',
      onFail: 'refuse'
    },
    {
      id: 'sharing/ai-label',
      title: 'An AI label that nobody can miss',
      modality: 'must',
      quote:
        'Indicate that the content is AI-generated in a way no user could reasonably miss or misunderstand.',
      applies: isShared,
      met: aiTookPart,
      needs: ['ai.share'],
      owes: ['label'],
      program:
        'Places the label before everything else, whole, and refuses where there is no room for it.',
      onFail: 'refuse'
    },
    {
      id: 'sharing/content-policy',
      title: 'Nothing against the content policy',
      modality: 'mustNot',
      quote: 'Do not share content that violates our Content Policy',
      applies: isShared,
      met: topicsAllowed,
      needs: ['topics'],
      remedy: changeContent,
      program:
        'Refuses declared topics that the policy disallows, and text that moderation flagged.',
      attest: 'That the declared topics are complete.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'sharing/no-offence',
      title: 'Nothing that may offend',
      modality: 'mustNot',
      quote: 'or that may offend others.',
      applies: isShared,
      met: notOffensive,
      needs: ['statements.notOffensive'],
      remedy: 'Think again whether to share it.',
      program: 'Warns unless the author says that the content may offend nobody.',
      attest: 'That the content may not offend others.',
      onFail: 'warn'
    },
    {
      id: 'sharing/audience-prompts',
      title: 'Prompts from an audience',
      modality: 'mustNot',
      quote:
        'If taking audience requests for prompts, use good judgment; do not input prompts that might result in violations of our Content Policy.',
      applies: {
        all: [
          isShared,
          { any: [isLive, { declared: 'audiencePrompts' }] },
          { unless: { fact: 'audiencePrompts', is: 'none' } }
        ]
      },
      met: { fact: 'audiencePrompts', is: 'screened' },
      needs: ['audiencePrompts'],
      remedy: 'Let a person screen the audience’s prompts, or take none.',
      program: 'Refuses prompts from an audience that nobody screens.',
      attest: 'That the screening was good judgement.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'sharing/report-contact',
      title: 'Telling OpenAI of a completion',
      modality: 'should',
      quote:
        'If you would like to ensure the OpenAI team is aware of a particular completion, you may email us or use the reporting tools within Playground.',
      applies: isShared,
      program: 'Sends nothing to anybody; reporting stays with the author.',
      onFail: 'note'
    },
    {
      id: 'sharing/raw-model',
      title: 'Unfiltered output',
      modality: 'info',
      quote:
        'Recall that you are interacting with the raw model, which means we do not filter out biased or negative responses.',
      applies: isLive,
      needs: ['rawModel'],
      owes: ['live'],
      program:
        'Tells the audience that AI writes, and that it is unfiltered where that is declared.',
      onFail: 'note'
    },
    {
      id: 'sharing/moderation-endpoint',
      title: 'A moderation check',
      modality: 'should',
      quote:
        '(Also, you can read more about implementing our free Moderation endpoint here.)',
      applies: isShared,
      met: { declared: 'moderation.provider' },
      needs: ['moderation.provider'],
      program: 'Records a moderation check and who received the text; calls nobody itself.',
      onFail: 'note'
    },
    {
      id: 'coauthor/scope',
      title: 'What may be published',
      modality: 'may',
      quote:
        'Creators who wish to publish their first-party written content (e.g., a book, compendium of short stories) created in part with the OpenAI API are permitted to do so under the following conditions',
      applies: isPublication,
      met: {
        all: [
          { fact: 'statements.ownWork', is: true },
          { unless: { fact: 'part', is: 'whole' } },
          { unless: { fact: 'roles.isWholly', is: true } }
        ]
      },
      needs: ['statements.ownWork'],
      remedy: 'Publish your own text, made in part with AI: the permission is for nothing else.',
      program: 'Refuses content that is declared to be somebody else’s, or to be AI’s as a whole.',
      attest: 'That the content is the author’s own.',
      onFail: 'refuse',
      onUnknown: 'note'
    },
    {
      id: 'coauthor/attribution',
      title: 'A person’s or a company’s name',
      modality: 'must',
      quote: 'The published content is attributed to your name or company.',
      applies: isPublication,
      met: isAttributed,
      needs: ['author.name'],
      remedy: nameAuthor,
      owes: ['byline'],
      program: 'Shows the author’s name, and refuses a model’s.',
      attest: 'That the name is the author’s own.',
      onFail: 'refuse'
    },
    {
      id: 'coauthor/role-disclosed',
      title: 'The role of AI, plain to every reader',
      modality: 'must',
      quote:
        'The role of AI in formulating the content is clearly disclosed in a way that no reader could possibly miss, and that a typical reader would find sufficiently easy to understand.',
      applies: isPublication,
      met: { all: [{ declared: 'roles' }, aiTookPart] },
      needs: ['roles.drafting', 'roles.editing'],
      owes: ['label', 'roles'],
      program:
        'Says in plain words before the text what AI did, and refuses when that is undeclared.',
      onFail: 'refuse'
    },
    {
      id: 'coauthor/foreword',
      title: 'Who drafted and who edited',
      modality: 'must',
      quote:
        'For instance, one must detail in a Foreword or Introduction (or some place similar) the relative roles of drafting, editing, etc.',
      applies: isPublication,
      met: { all: [{ declared: 'roles.drafting' }, { declared: 'roles.editing' }] },
      needs: ['roles.drafting', 'roles.editing'],
      owes: ['foreword'],
      program:
        'Tells the roles before the text, and refuses when drafting or editing is undeclared.',
      onFail: 'refuse'
    },
    {
      id: 'coauthor/not-wholly',
      title: 'Neither wholly human nor wholly AI',
      modality: 'mustNot',
      quote:
        'People should not represent API-generated content as being wholly generated by a human or wholly generated by an AI',
      applies: isPublication,
      met: {
        all: [
          { fact: 'roles.isWholly', is: false },
          { unless: { fact: 'words.sayWholly', is: true } }
        ]
      },
      needs: ['roles.drafting', 'roles.editing', 'review.by'],
      remedy:
        'Take “wholly” and the like out of the declared words, or let a person edit or review the text.',
      program: 'Never says “wholly”, and refuses facts or declared words that do.',
      attest: 'That nothing in the text says so either.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'coauthor/human-responsibility',
      title: 'A human takes responsibility',
      modality: 'must',
      quote:
        'and it is a human who must take ultimate responsibility for the content being published.',
      applies: isPublication,
      met: {
        all: [
          { fact: 'responsible.isPerson', is: true },
          { fact: 'responsible.isModel', is: false },
          { unless: { fact: 'statements.ultimateResponsibility', is: false } }
        ]
      },
      needs: ['responsible.name'],
      remedy: 'Name the natural person who takes ultimate responsibility for the text.',
      owes: ['responsibility'],
      program: 'Names the responsible person, and refuses a company alone or a model.',
      attest: 'That this person takes ultimate responsibility.',
      onFail: 'refuse'
    },
    {
      id: 'coauthor/topics',
      title: 'No topics against the policies',
      modality: 'mustNot',
      quote:
        'Topics of the content do not violate OpenAI’s Content Policy or Terms of Use, e.g., are not related to adult content, spam, hateful content, content that incites violence, or other uses that may cause social harm.',
      applies: isPublication,
      met: topicsAllowed,
      needs: ['topics'],
      remedy: changeContent,
      program:
        'Refuses declared topics that the policy disallows, and text that moderation flagged.',
      attest: 'That the declared topics are complete.',
      onFail: 'refuse',
      onUnknown: 'note'
    },
    {
      id: 'coauthor/no-offence',
      title: 'Outputs that may offend',
      modality: 'should',
      quote: 'We kindly ask that you refrain from sharing outputs that may offend others.',
      applies: isPublication,
      met: notOffensive,
      needs: ['statements.notOffensive'],
      remedy: 'Think again whether to publish it.',
      program: 'Warns when the author says that the content may offend.',
      attest: 'That the content may not offend others.',
      onFail: 'warn',
      onUnknown: 'note'
    },
    {
      id: 'coauthor/stock-language',
      title: 'OpenAI’s own sentences',
      modality: 'may',
      quote:
        'Here is some stock language you may use to describe your creative process, provided it is accurate:',
      applies: isPublication,
      met: {
        all: [
          { fact: 'part', is: 'part' },
          { fact: 'ai.0.model', is: 'GPT-3' },
          { fact: 'ai.0.provider', is: 'OpenAI' },
          { not: { declared: 'ai.1.model' } },
          { fact: 'statements.draftLanguage', is: true },
          { fact: 'roles.drafting', is: ['ai', 'both'] },
          { fact: 'review.isByAuthor', is: true },
          { fact: 'review.stands', is: true },
          { fact: 'roles.editing', is: 'human' },
          { fact: 'roles.revising', is: 'human' },
          { fact: 'statements.afterGeneration', is: true },
          { fact: 'statements.toOwnLiking', is: true },
          { fact: 'statements.ultimateResponsibility', is: true },
          { fact: 'responsible.isAuthor', is: true },
          { fact: 'author.kind', is: 'person' }
        ]
      },
      needs: [
        'part',
        'ai.0.model',
        'roles.drafting',
        'roles.editing',
        'roles.revising',
        'statements.draftLanguage',
        'review.by',
        'statements.afterGeneration',
        'statements.toOwnLiking',
        'statements.ultimateResponsibility',
        'author.name'
      ],
      remedy: 'Use the account that is built from what is declared.',
      program:
        'Renders the sentences only when each of their facts is declared, and else a true account.',
      attest: 'That the author revised the language to their own liking and takes responsibility.',
      onFail: 'note'
    },
    {
      id: 'research/welcome',
      title: 'Research is welcome',
      modality: 'may',
      quote: 'we welcome research publications related to the OpenAI API.',
      applies: isResearch,
      owes: ['research'],
      program: 'Says that the text is a research publication that uses AI output.',
      onFail: 'note'
    },
    {
      id: 'research/advance-notice',
      title: 'Advance notice, for those who like',
      modality: 'should',
      quote:
        'If you have any questions about research publications based on API access or would like to give us advanced notice of a publication (though not required), please email us at papers@openai.com.',
      applies: isResearch,
      needs: ['research.advanceNotice'],
      program: 'Records whether notice was given, and never asks for it.',
      onFail: 'note'
    },
    {
      id: 'research/misuse-topic',
      title: 'Research on security or misuse',
      modality: 'info',
      quote:
        'In others, such as publications that pertain to security or misuse of the API, we may want to take appropriate actions to protect our users.',
      applies: { all: [isResearch, { fact: 'research.topic', is: ['security', 'misuse'] }] },
      met: { fact: 'research.advanceNotice', is: true },
      needs: ['research.advanceNotice'],
      program: 'Suggests to give advance notice.',
      onFail: 'note'
    },
    {
      id: 'research/cvd',
      title: 'Reporting security issues',
      modality: 'should',
      quote:
        'If you notice any safety or security issues with the API in the course of your research, we ask that you please submit these immediately through our Coordinated Vulnerability Disclosure Program.',
      applies: isResearch,
      met: {
        any: [
          { fact: 'research.securityIssueFound', is: false },
          { fact: 'research.vulnerabilityReported', is: true }
        ]
      },
      needs: ['research.securityIssueFound', 'research.vulnerabilityReported'],
      remedy: 'Submit the issue before publishing.',
      program: 'Warns when an issue was found and not submitted.',
      attest: 'Whether a safety or security issue was noticed.',
      onFail: 'warn',
      onUnknown: 'note'
    },
    {
      id: 'research/sharing-applies',
      title: 'Research falls under the sharing policy',
      modality: 'must',
      quote:
        'Use of model outputs in livestreams, demonstrations, and research are subject to our Sharing & Publication Policy.',
      source: {
        document: 'OpenAI, Usage policies',
        date: '2023-03-23',
        url: 'https://openai.com/policies/usage-policies'
      },
      applies: isResearch,
      program: 'Applies the rules for sharing to research.',
      onFail: 'note'
    },
    {
      id: 'rap/research-policy',
      title: 'The research policy',
      modality: 'should',
      quote: 'Before applying, please take a moment to review our Research Policy.',
      source: {
        document: 'OpenAI, Researcher Access Program application',
        date: 'undated',
        url: 'https://openai.com/form/researcher-access-program'
      },
      applies: { all: [isResearch, { declared: 'research.subsidy' }] },
      met: { fact: 'research.policyRead', is: true },
      needs: ['research.policyRead'],
      program: 'Records that the policy was read, and names who subsidized the access.',
      onFail: 'note'
    }
  ]
}
