/** Other words for a name, by the name; in one spelling, as {@link synonymOf} compares them. */
export interface Synonyms {
  readonly [name: string]: readonly string[]
}

/** What people call the facts. */
export const factSynonyms: Synonyms = {
  author: ['by', 'authors', 'writer', 'writers', 'byline', 'creator', 'coauthor', 'coauthors', 'name'],
  people: ['contributor', 'contributors', 'persons', 'person', 'editor', 'editors', 'translator', 'others'],
  publisher: ['publishers', 'publishedby', 'organisation', 'organization', 'company'],
  client: ['customer', 'madefor', 'clients', 'commissionedby'],
  ai: ['model', 'models', 'aimodel', 'aisystem', 'aisystems', 'aitool', 'aitools', 'tool', 'tools', 'system', 'systems', 'llm', 'generator', 'software', 'ki', 'ia'],
  roles: ['role', 'stages', 'stage', 'tasks', 'contributions', 'whodidwhat'],
  review: ['reviewer', 'reviewers', 'reviewing', 'reviewed', 'reviewedby', 'reviews', 'checkedby', 'approvedby'],
  responsible: ['responsibility', 'accountable', 'accountableperson', 'responsibleperson', 'liable'],
  part: ['parts', 'share', 'section', 'sections', 'chapter'],
  humanOnly: ['human', 'noai', 'aifree', 'humanmade', 'humanwritten'],
  persona: ['character', 'impersonates', 'speaksas'],
  domain: ['field', 'subject', 'sector', 'category'],
  limitations: ['limits', 'limitation', 'caveats', 'disclaimer', 'disclaimers', 'notes', 'note'],
  topics: ['topic', 'tags', 'keywords'],
  contact: ['email', 'mail', 'address', 'contacts'],
  use: ['usage', 'surface', 'channel', 'type', 'kind'],
  purpose: ['why', 'reason', 'usedfor', 'goal'],
  publishedAt: ['date', 'published', 'publicationdate', 'publishdate', 'datepublished'],
  qualifiedReviewer: ['expert', 'expertreviewer', 'medicalreviewer', 'legalreviewer']
}

/** What people call the stages. */
export const stageSynonyms: Synonyms = {
  idea: ['ideas', 'ideation', 'brainstorming', 'concept', 'conception', 'topic'],
  outline: ['outlining', 'structure', 'structuring', 'plan', 'planning', 'toc'],
  research: ['researching', 'sources', 'sourcing', 'investigation'],
  transcription: ['transcript', 'transcripts', 'transcribing', 'dictation', 'subtitles'],
  drafting: ['writing', 'draft', 'drafts', 'drafted', 'write', 'written', 'wrote', 'text', 'content', 'body', 'authoring', 'author', 'generation', 'generating', 'generated', 'copywriting', 'copy'],
  summarizing: ['summary', 'summaries', 'summarising', 'summarization', 'summarisation', 'abstract', 'tldr'],
  translation: ['translating', 'translate', 'translated', 'translations', 'localization', 'localisation', 'language'],
  illustration: ['images', 'image', 'pictures', 'picture', 'illustrations', 'illustrating', 'illustrated', 'art', 'artwork', 'photos', 'photo', 'graphics', 'graphic', 'cover', 'visuals', 'video', 'diagrams'],
  'image-description': ['alttext', 'alt', 'alttexts', 'imagedescriptions', 'imagealt', 'captions', 'caption', 'captioning'],
  narration: ['voice', 'audio', 'speech', 'reading', 'narrating', 'narrator', 'texttospeech', 'tts', 'voiceover', 'readaloud'],
  coding: ['code', 'programming', 'examples', 'codesamples', 'scripts'],
  editing: ['edit', 'edits', 'edited', 'editor', 'copyediting', 'copyedit', 'polishing', 'shortening', 'style'],
  revising: ['revision', 'revisions', 'revise', 'revised', 'rewriting', 'rewrite', 'reworking'],
  'fact-checking': ['factcheck', 'factchecks', 'factchecked', 'verification', 'verifying', 'facts'],
  proofreading: ['proofread', 'proofs', 'spelling', 'spellcheck', 'spellchecking', 'grammar', 'correction', 'corrections', 'typos', 'punctuation'],
  formatting: ['format', 'layout', 'typesetting', 'markup', 'html', 'design', 'styling']
}

/** What people call the members of facts. */
export const memberSynonyms: Synonyms = {
  by: ['who', 'name', 'person', 'reviewer', 'author', 'contributor'],
  name: ['by', 'who', 'title', 'fullname', 'person'],
  kind: ['type', 'is'],
  contact: ['email', 'mail', 'url', 'address', 'website', 'link'],
  model: ['name', 'system', 'id', 'tool'],
  provider: ['vendor', 'maker', 'company', 'by', 'from', 'publisher'],
  or: ['alternatives', 'alternative', 'fallback', 'fallbacks', 'also'],
  part: ['parts', 'section', 'sections', 'chapter', 'chapters', 'where', 'share', 'what'],
  at: ['date', 'on', 'when', 'time', 'reviewedat'],
  of: ['what', 'scope', 'aspects', 'kindofreview'],
  digest: ['hash', 'sha256', 'checksum'],
  tag: ['label', 'kind', 'type'],
  qualification: ['title', 'profession', 'credentials', 'role']
}

/**
 * Find the known name that another word for it stands for.
 *
 * @param known The names that fit here.
 */
export function synonymOf(word: string, synonyms: Synonyms, known: readonly string[]): string | undefined {
  const plain = plainWord(word)
  return known.find(
    (name) => plainWord(name) === plain || synonyms[name]?.includes(plain) === true
  )
}

/** `alt text`, `alt-text` and `altText` are one word. */
function plainWord(word: string): string {
  return word.slice(0, 64).toLowerCase().replace(/[\s_-]+/g, '')
}
