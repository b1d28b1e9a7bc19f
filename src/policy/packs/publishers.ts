import type { Condition, Pack, Source } from '../pack.js'
import { aiMayTakePart, aiTookPart, personAnswers, reviewStands } from './conditions.js'

const elsevier: Source = {
  document: 'Elsevier, Declaration of generative AI and AI-assisted technologies in the manuscript preparation process',
  date: '2026-10-01',
  url: 'https://www.elsevier.com/about/policies-and-standards/generative-ai-policies-for-journals',
  readIn: 'manuscripts and checklists of 2026'
}
const springerNature: Source = {
  document: 'Springer Nature, Artificial intelligence in editorial policies',
  date: '2026-05-13',
  url: 'https://www.nature.com/nature-portfolio/editorial-policies/ai',
  readIn: 'a stored copy of 2026-05-13, as quoted'
}
const icmje: Source = {
  document: 'ICMJE, Recommendations, Use of AI by Authors',
  date: '2026-01-01',
  url: 'https://www.icmje.org/recommendations/',
  readIn: 'copies of the chapter; the section numbers are those of the edition before 2026'
}
const cope: Source = {
  document: 'COPE, Position statement on authorship and AI tools',
  date: '2023-02-13',
  url: 'https://publicationethics.org/cope-position-statements/ai-author',
  readIn: 'policies of journals that quote it'
}
const kdp: Source = {
  document: 'Amazon KDP, Content Guidelines, on AI-generated content',
  date: 'undated',
  url: 'https://kdp.amazon.com/en_US/help/topic/G200672390',
  readIn: 'editia.net, 2023-09-27; reports of 2026 say that it is unchanged'
}
const onix: Source = {
  document: 'EDItEUR, ONIX code lists, issue 73: List 19, code 09; List 196, code 92',
  date: '2026-04-01',
  url: 'https://ns.editeur.org/onix/en/19',
  readIn: 'onixref.com and booknetcanada.ca'
}

const inResearch: Condition = { fact: 'use', is: 'research' }
const asBook: Condition = { fact: 'use', is: 'publication' }
/** AI only corrected what a person wrote. */
const isCopyEdited: Condition = {
  all: [
    { fact: 'roles.drafting', is: 'human' },
    { unless: { fact: 'roles.translation', is: ['ai', 'both'] } },
    { unless: { fact: 'roles.summarizing', is: ['ai', 'both'] } }
  ]
}

/** What journals and booksellers ask of authors: each has its statement, or the values of its form. */
export const publishers: Pack = {
  id: 'publishers',
  document: 'Publishers, journals and booksellers, on texts made with AI',
  date: '2026-10-01',
  url: 'https://www.icmje.org/recommendations/',
  status:
    'House rules of each publisher, and no law; `publisherStatement` writes what each asks for. The present guide of the journal comes first.',
  applies: aiMayTakePart,
  questions: {
    'extent.pictures':
      'How much of the pictures did AI make (`extent.pictures`): `none`, or which `share` (`some`, `whole`), `edited` how (`little`, `extensively`)?',
    'extent.text':
      'How much of the text did AI make (`extent.text`): `none`, or which `share` (`some`, `whole`), `edited` how (`little`, `extensively`)?',
    'extent.translation':
      'How much of a translation did AI make (`extent.translation`): `none`, or which `share` (`some`, `whole`), `edited` how (`little`, `extensively`)?',
    purpose: 'What was the AI used for (`purpose`)?',
    'roles.illustration':
      'Who made the pictures (`roles.illustration`): a person, a system, both, or are there none (left out)?',
    'roles.image-description':
      'Who described the pictures (`roles.image-description`): a person, a system, both, or nobody (left out)?',
    'roles.summarizing':
      'Who summarized it (`roles.summarizing`): a person, a system, both, or nobody (left out)?',
    'roles.translation':
      'Who translated it (`roles.translation`): a person, a system, both, or nobody (left out)?'
  },
  rules: [
    {
      id: 'elsevier/declaration',
      title: 'Elsevier: a declaration before the references',
      modality: 'must',
      quote:
        'During the preparation of this work the author(s) used [NAME TOOL / SERVICE] in order to [REASON].',
      source: elsevier,
      applies: { all: [inResearch, aiTookPart] },
      met: {
        all: [
          { declared: 'ai.0.model' },
          { declared: 'purpose' },
          { fact: 'roles.editing', is: ['human', 'both'] },
          reviewStands,
          personAnswers
        ]
      },
      needs: ['ai.0.model', 'purpose', 'roles.editing', 'review', 'responsible.name'],
      program: 'Writes the declaration with its heading, in the fixed words where each is true.',
      attest: 'That the journal asks for no other words.',
      onFail: 'warn'
    },
    {
      id: 'springer-nature/methods',
      title: 'Springer Nature: documented in the Methods',
      modality: 'should',
      quote:
        'Use of an LLM should be properly documented in the Methods section (and if a Methods section is not available, in a suitable alternative part) of the manuscript.',
      source: springerNature,
      applies: { all: [inResearch, aiTookPart, { not: isCopyEdited }] },
      met: { all: [{ declared: 'ai.0.model' }, { declared: 'purpose' }] },
      needs: ['ai.0.model', 'purpose'],
      program: 'Writes the sentences for the Methods; corrections of a person’s text need none.',
      onFail: 'warn'
    },
    {
      id: 'springer-nature/copy-editing',
      title: 'Springer Nature: corrections are not declared',
      modality: 'may',
      quote:
        'The use of an LLM (or other AI-tool) for “AI assisted copy editing” purposes does not need to be declared.',
      source: springerNature,
      applies: { all: [inResearch, aiTookPart, isCopyEdited] },
      program: 'Says that no statement is asked for; the label of the text stays.',
      onFail: 'note'
    },
    {
      id: 'springer-nature/images',
      title: 'Springer Nature: no pictures by AI',
      modality: 'mustNot',
      quote: 'Springer Nature journals are unable to permit its use for publication.',
      source: springerNature,
      applies: { all: [inResearch, aiTookPart] },
      met: { not: { fact: 'roles.illustration', is: ['ai', 'both'] } },
      needs: ['roles.illustration'],
      remedy: 'Can a person make the pictures, or is the exception for this journal agreed?',
      program: 'Warns of pictures that AI made.',
      attest: 'That no exception of the policy is meant.',
      onFail: 'warn',
      onUnknown: 'note'
    },
    {
      id: 'icmje/describe',
      title: 'ICMJE: in the cover letter and in the work',
      modality: 'should',
      quote:
        'For example, if AI was used for writing assistance, describe this in the acknowledgment section (see Section II.A.3).',
      source: icmje,
      applies: { all: [inResearch, aiTookPart] },
      met: { all: [{ declared: 'ai.0.model' }, { declared: 'purpose' }] },
      needs: ['ai.0.model', 'purpose'],
      program: 'Writes the sentences, and says in which section they go.',
      attest: 'That the cover letter says it too.',
      onFail: 'warn'
    },
    {
      id: 'icmje/no-author',
      title: 'ICMJE: a chatbot is no author',
      modality: 'mustNot',
      quote:
        'Chatbots (such as ChatGPT) should not be listed as authors because they cannot be responsible for the accuracy, integrity, and originality of the work, and these responsibilities are required for authorship',
      source: icmje,
      applies: inResearch,
      met: { fact: 'author.isModel', is: false },
      needs: ['author.name'],
      program: 'Refuses the name of a model as an author, as every declaration does.',
      onFail: 'warn'
    },
    {
      id: 'cope/accountable',
      title: 'COPE: authors answer for all of it',
      modality: 'info',
      quote:
        'authors are fully responsible for the content of their manuscript, even those parts produced by an AI tool, and are thus liable for any breach of publication ethics',
      source: cope,
      applies: { all: [inResearch, aiTookPart] },
      met: personAnswers,
      needs: ['responsible.name'],
      program: 'Says who answers for the text, where that is declared.',
      attest: 'That all authors do.',
      onFail: 'note'
    },
    {
      id: 'kdp/ai-generated',
      title: 'KDP: the form asks for text, pictures, translations',
      modality: 'must',
      quote:
        'If you used an AI-based tool to create the actual content (whether text, images, or translations), it is considered “AI-generated,” even if you applied substantial edits afterwards.',
      source: kdp,
      applies: { all: [asBook, aiTookPart] },
      met: {
        all: [
          { declared: 'extent.text' },
          { declared: 'extent.pictures' },
          { declared: 'extent.translation' }
        ]
      },
      needs: ['extent.text', 'extent.pictures', 'extent.translation'],
      program: 'Gives the three values to choose in the form; buyers are not shown them.',
      attest: 'That the book goes to KDP, and that the form was filled in so.',
      onFail: 'note'
    },
    {
      id: 'onix/contributor',
      title: 'ONIX: an AI contributor has a code',
      modality: 'info',
      quote:
        'Use when the creator (of text, of images etc) is a generative AI model or technique.',
      source: onix,
      applies: { all: [asBook, aiTookPart] },
      program: 'Writes a contributor with code 09 for each system, in the role that is declared.',
      onFail: 'note'
    },
    {
      id: 'onix/image-descriptions',
      title: 'ONIX and EPUB: descriptions of pictures by AI',
      modality: 'info',
      quote: 'Image descriptions and alt text were generated by artificial intelligence.',
      source: onix,
      applies: {
        all: [asBook, aiTookPart, { fact: 'roles.image-description', is: ['ai', 'both'] }]
      },
      program: 'Writes List 196, code 92, and the summary of accessibility of an EPUB.',
      onFail: 'note'
    }
  ]
}
