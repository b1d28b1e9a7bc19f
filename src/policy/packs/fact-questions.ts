const drafting = 'Who drafted it (`roles.drafting`): a person, a system, or both?'
const editing = 'Who edited it (`roles.editing`): a person, a system, both, or nobody (left out)?'
const author = 'Who is the text attributed to (`author`): which person, or which company?'
const responsible =
  'Which person answers for the text (`responsible`): the author, or somebody else?'
const review =
  'Did a person read this version before it is shown (`review`): who, and when, or did nobody (`none`)?'
const system = 'Which AI systems took part (`ai`), and who made them?'
const topics =
  'Does the text touch one of the listed topics (`topics`): which ones, or none of them (`[]`)?'
const moderation =
  'Did a service check the text (`moderation`): whose, and did it flag the text, or did none?'
const consent =
  'Did the person explicitly consent (`persona.consent`): yes, with what evidence, or no?'

/**
 * What to ask where a fact is not declared that the default packs read: each names the fact and its
 * possible answers, and suggests none.
 */
export const factQuestions: { readonly [path: string]: string } = {
  'ai.0.model': system,
  'ai.0.provider': system,
  'ai.1.model': system,
  'ai.share':
    'Did AI take part: which system (`ai`), one that nobody knows (`unknown`), or none (`human-only`)?',
  audiencePrompts:
    'Are prompts taken from an audience (`audiencePrompts`): `none`, `screened` or `unscreened`?',
  'author.isModel': author,
  'author.kind': author,
  'author.name': author,
  consumerFacing: 'Is the text made for consumers (`consumerFacing`): `true` or `false`?',
  domain:
    'What is the text about (`domain`): `medical`, `financial`, `legal`, `news`, or `other` matters on which readers act?',
  limitations: 'Which limits of the text should readers know (`limitations`)?',
  'moderation.flagged': moderation,
  'moderation.provider': moderation,
  part: 'Which share of the text is AI’s (`part`): `part`, or the `whole` of the draft?',
  persona: 'Does the text speak as somebody (`persona`): as whom, or as nobody (left out)?',
  'persona.consent.by':
    'Who consented (`persona.consent.by`), where it was not the person: an estate, a guardian, or nobody else (left out)?',
  'persona.consent.explicit': consent,
  'persona.historicalPublicFigure':
    'Is that person a historical public figure (`persona.historicalPublicFigure`): `true` or `false`?',
  'persona.tag':
    'What do readers see beside the person’s name (`persona.tag`): `simulated`, or `parody`?',
  plugin: 'Does a plugin send it (`plugin`): what does it do, or does none (left out)?',
  'plugin.automatedConversation':
    'Does the plugin hold the conversation itself (`plugin.automatedConversation`): `true` or `false`?',
  'plugin.description': 'What does the plugin do (`plugin.description`)?',
  'plugin.realPerson':
    'Is a real person at the other end (`plugin.realPerson`): `true` or `false`?',
  qualifiedReviewer:
    'Does a qualified person review the information (`qualifiedReviewer`): who, with which qualification, or does nobody (left out)?',
  rawModel: 'Is the output shown unfiltered (`rawModel`): `true` or `false`?',
  'research.advanceNotice':
    'Was notice of the publication given (`research.advanceNotice`): `true` or `false`?',
  'research.policyRead': 'Was the research policy read (`research.policyRead`): `true` or `false`?',
  'research.securityIssueFound':
    'Was a safety or security issue noticed (`research.securityIssueFound`): `true` or `false`?',
  'research.subsidy': 'Who supported the research (`research.subsidy`), or did nobody (left out)?',
  'research.topic':
    'What is the research about (`research.topic`): `security`, `misuse`, or something `other`?',
  'research.vulnerabilityReported':
    'Was the issue submitted (`research.vulnerabilityReported`): `true` or `false`?',
  'responsible.isAuthor': responsible,
  'responsible.isPerson':
    'Is the one who is responsible a person (`kind`), or which person of the company is it (`responsible`)?',
  'responsible.name': responsible,
  review,
  'review.isByAuthor': review,
  'roles.editing.isByAuthor':
    'Who edited it (`roles.editing`): the author (`author`), another person by name, or a system?',
  'roles.revising.isByAuthor':
    'Who revised it (`roles.revising`): the author (`author`), another person by name, or a system?',
  'review.mode':
    'When is the text reviewed (`review.mode`): `before-sharing`, or `while-streaming`?',
  'review.state': review,
  roles: drafting,
  'roles.drafting': drafting,
  'roles.editing': editing,
  'roles.isWholly': drafting,
  'roles.revising':
    'Who revised it (`roles.revising`): a person, a system, both, or nobody (left out)?',
  'statements.afterGeneration':
    'Were review, edit and revision after the generation (`statements.afterGeneration`): `true` or `false`?',
  'statements.draftLanguage':
    'Did AI produce draft language, not only ideas or an edit (`statements.draftLanguage`): `true` or `false`?',
  'statements.notOffensive':
    'Has the author made sure that it may offend nobody (`statements.notOffensive`): `true` or `false`?',
  'statements.ownWork':
    'Are prompts and text the author’s own (`statements.ownWork`): `true` or `false`?',
  'statements.toOwnLiking':
    'Did the author revise it to their own liking (`statements.toOwnLiking`): `true` or `false`?',
  'statements.ultimateResponsibility':
    'Does the author take ultimate responsibility (`statements.ultimateResponsibility`): `true` or `false`?',
  topics,
  'topics.refused': topics,
  use: 'Where do the words go (`use`): a post, a publication, a chatbot, or elsewhere?',
  'words.sayWholly':
    'Do the declared words say that a person or AI made all of it (`limitations`, `purpose`)?',
  'writing.byAi': drafting
}
