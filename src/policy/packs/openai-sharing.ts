import type { Condition, Pack, Source } from '../pack.js'
import {
  aiMayTakePart,
  aiTookPart,
  isAttributed,
  notOffensive,
  personAnswers,
  reviewStands,
  topicsAllowed
} from './conditions.js'
import { allowedTopics, disallowedTopics } from './disallowed-topics.js'

/** The usage policies make research subject to this policy too: `usage/sharing-applies`. */
const isShared: Condition = {
  fact: 'use',
  is: ['post', 'livestream', 'demonstration', 'research']
}
const isLive: Condition = { fact: 'use', is: ['livestream', 'demonstration'] }
const isResearch: Condition = { fact: 'use', is: 'research' }
const isPublication: Condition = { fact: 'use', is: 'publication' }
/** People wrote the paper, and AI changed or helped: as a whole it is no generation of a model. */
const isByPeople: Condition = { fact: 'roles.drafting', is: 'human' }
/**
 * The policy permits first-party written content "created in part with the OpenAI API" under its
 * conditions. It says nothing of what AI made as a whole, of words in which AI had no part, or of
 * somebody else's content, and a permission is no ban.
 */
const isCoauthored: Condition = {
  all: [
    isPublication,
    { unless: { fact: 'roles.isWholly', is: true } },
    { unless: { fact: 'writing.byAi', is: false } },
    { unless: { fact: 'statements.ownWork', is: false } }
  ]
}
const changeContent =
  'Can the content be changed? No label and no declaration allows this topic: can it be left out?'
const nameAuthor = 'To which person or company, and no model, is the text attributed (`author`)?'

/** "The GPT-4 base model", and "Codex models", each by the names that it goes by. */
const limitedModels = ['GPT-4 base', 'GPT-4 Base', 'GPT-4 Base Model', 'Codex']
const researcherAccess: Source = {
  document: 'OpenAI, Researcher Access Program application',
  date: 'undated',
  url: 'https://openai.com/form/researcher-access-program'
}

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
    {
      id: 'violence-incited',
      quote: 'content that incites violence',
      aliases: ['incites violence', 'inciting violence']
    },
    {
      id: 'social-harm',
      quote: 'other uses that may cause social harm',
      aliases: ['uses that may cause social harm']
    },
    ...disallowedTopics
  ],
  allowedTopics,
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
      remedy: 'Whose are the prompts and completions, and do they agree?',
      program: 'Takes the author’s word that the prompts or completions are their own.',
      attest: 'That the prompts or completions are the author’s own.',
      onFail: 'warn'
    },
    {
      id: 'sharing/manual-review',
      title: 'A person reads it first',
      modality: 'must',
      quote: 'Manually review each generation before sharing or while streaming.',
      applies: { all: [isShared, { unless: { all: [isResearch, isByPeople] } }] },
      met: {
        all: [
          reviewStands,
          {
            any: [
              { fact: 'use', is: 'livestream' },
              { unless: { fact: 'review.mode', is: 'while-streaming' } }
            ]
          }
        ]
      },
      needs: ['review'],
      remedy: 'Can a person review the text as it is now, before it is shared?',
      program:
        'Refuses what is shared without a person’s review of this version; a livestream may be reviewed while streaming.',
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
      remedy: 'Should it be shared?',
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
      remedy: 'Can a person screen the audience’s prompts, or are none taken?',
      program: 'Refuses prompts from an audience that nobody screens.',
      attest: 'That the screening was good judgement.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'sharing/report-contact',
      title: 'Telling OpenAI of a completion',
      modality: 'may',
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
      modality: 'can',
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
          { unless: { fact: 'roles.isWholly', is: true } },
          { unless: { fact: 'writing.byAi', is: false } }
        ]
      },
      needs: ['statements.ownWork'],
      remedy: 'Is it the author’s own text, made in part with AI? The permission is for that alone: who permits anything else?',
      program:
        'Notes where the permission, and so its conditions, do not reach: the document says nothing of other content.',
      attest: 'That the content is the author’s own.',
      onFail: 'note'
    },
    {
      id: 'coauthor/attribution',
      title: 'A person’s or a company’s name',
      modality: 'must',
      quote: 'The published content is attributed to your name or company.',
      applies: isCoauthored,
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
      applies: isCoauthored,
      met: { all: [{ declared: 'roles' }, aiTookPart] },
      needs: ['ai.share', 'roles'],
      owes: ['label', 'roles'],
      program:
        'Says in plain words before the text what AI did, and refuses when that is undeclared.',
      onFail: 'refuse'
    },
    {
      id: 'coauthor/foreword',
      title: 'Who drafted, edited and did the rest',
      modality: 'must',
      quote:
        'For instance, one must detail in a Foreword or Introduction (or some place similar) the relative roles of drafting, editing, etc.',
      applies: isCoauthored,
      // Every text was drafted; a stage that is not declared did not happen, or is nobody's to tell.
      met: { declared: 'roles.drafting' },
      needs: ['roles.drafting'],
      owes: ['foreword'],
      program:
        'Tells each declared role before the text, and refuses when nobody says who drafted it.',
      onFail: 'refuse'
    },
    {
      id: 'coauthor/not-wholly',
      title: 'Neither wholly human nor wholly AI',
      modality: 'should',
      quote:
        'People should not represent API-generated content as being wholly generated by a human or wholly generated by an AI',
      applies: isPublication,
      met: { unless: { fact: 'words.sayWholly', is: true } },
      remedy: 'Can “wholly” and the like be taken out of the declared words?',
      owes: ['label'],
      program:
        'Labels what AI made, never says “wholly”, and warns of declared words that do.',
      attest: 'That nothing in the text says so either.',
      onFail: 'warn'
    },
    {
      id: 'coauthor/human-responsibility',
      title: 'A human takes responsibility',
      modality: 'must',
      quote:
        'and it is a human who must take ultimate responsibility for the content being published.',
      applies: isCoauthored,
      met: personAnswers,
      needs: ['responsible.name'],
      remedy: 'Which natural person takes ultimate responsibility for the text?',
      owes: ['responsibility'],
      owesWhen: { declared: 'responsible.name' },
      program:
        'Names the responsible person, warns when nobody says who it is, and refuses a company alone.',
      attest: 'That this person takes ultimate responsibility.',
      onFail: 'refuse',
      onUnknown: 'warn'
    },
    {
      id: 'coauthor/topics',
      title: 'No topics against the policies',
      modality: 'mustNot',
      quote:
        'Topics of the content do not violate OpenAI’s Content Policy or Terms of Use, e.g., are not related to adult content, spam, hateful content, content that incites violence, or other uses that may cause social harm.',
      applies: isCoauthored,
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
      applies: isCoauthored,
      met: notOffensive,
      needs: ['statements.notOffensive'],
      remedy: 'Should it be published?',
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
      applies: isCoauthored,
      met: {
        all: [
          { fact: 'part', is: 'part' },
          { fact: 'ai.0.model', is: 'GPT-3' },
          { fact: 'ai.0.provider', is: 'OpenAI' },
          { not: { declared: 'ai.1.model' } },
          { fact: 'statements.draftLanguage', is: true },
          { fact: 'roles.drafting', is: ['ai', 'both'] },
          { fact: 'review.isByAuthor', is: true },
          reviewStands,
          { fact: 'roles.editing.isByAuthor', is: true },
          { fact: 'roles.revising.isByAuthor', is: true },
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
        'roles.editing.isByAuthor',
        'roles.revising.isByAuthor',
        'statements.draftLanguage',
        'review',
        'statements.afterGeneration',
        'statements.toOwnLiking',
        'statements.ultimateResponsibility',
        'responsible.name',
        'author.name'
      ],
      remedy: 'Does the account that is built from what is declared say enough?',
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
      modality: 'may',
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
      id: 'research/highlight',
      title: 'Research that OpenAI may point to',
      modality: 'info',
      quote: 'In some cases, we may want to highlight your work internally and/or externally.',
      applies: isResearch,
      program: 'Tells it beside the notes on research; sends nothing to anybody.',
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
      remedy: 'Can the issue be submitted before the text is published?',
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
      id: 'research/generation-review',
      title: 'Generations in a paper that people wrote',
      modality: 'must',
      quote: 'Manually review each generation before sharing or while streaming.',
      applies: {
        all: [isResearch, { any: [isByPeople, { all: [{ declared: 'review' }, reviewStands] }] }]
      },
      met: reviewStands,
      needs: ['review'],
      remedy: 'Can a person review what the AI made of the paper, as it is now?',
      program:
        'Warns of a paper that people wrote and nobody reviewed: the sentence is about generations, and such a paper is none as a whole.',
      attest: 'That a person read what the AI made of the paper.',
      onFail: 'warn'
    },
    {
      id: 'rap/research-policy',
      title: 'The research policy',
      modality: 'should',
      quote: 'Before applying, please take a moment to review our Research Policy.',
      source: researcherAccess,
      applies: { all: [isResearch, { declared: 'research.subsidy' }] },
      met: { fact: 'research.policyRead', is: true },
      needs: ['research.policyRead'],
      program: 'Records that the policy was read, and names who subsidized the access.',
      onFail: 'note'
    },
    {
      id: 'rap/limited-models',
      title: 'Models for some researchers only',
      modality: 'info',
      quote:
        'We currently have two models that are only available to a limited subset of researchers.',
      source: researcherAccess,
      applies: {
        all: [
          isResearch,
          {
            any: [
              { fact: 'ai.0.model', is: limitedModels },
              { all: [{ declared: 'ai.1.model' }, { fact: 'ai.1.model', is: limitedModels }] }
            ]
          }
        ]
      },
      program: 'Asks of research with these models whether the access was given.',
      attest: 'That the access to the model was given.',
      onFail: 'note'
    }
  ]
}
