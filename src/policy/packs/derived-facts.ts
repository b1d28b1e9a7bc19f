/** The derived facts in words, by value: no declaration holds them in these names. */
export const derivedFacts: { readonly [path: string]: { readonly [value: string]: string } } = {
  'ai.share': { none: 'no AI took part', some: 'AI took part' },
  'author.isModel': {
    true: 'the author’s name is that of a model',
    false: 'the author’s name is not that of a model'
  },
  'responsible.isPerson': {
    true: 'a natural person is named as responsible',
    false: 'the responsible name is that of the company, not of a person'
  },
  'responsible.isAuthor': {
    true: 'the author is the one who is responsible',
    false: 'somebody other than the author is responsible'
  },
  'review.state': {
    standing: 'a person reviewed this version',
    none: 'nobody reviewed the text, as declared',
    partial: 'only the facts or the language were reviewed',
    changed: 'the text was changed after the review',
    'changed-by-ai': 'AI changed the text after the review',
    'other-text': 'the review is of another text'
  },
  'review.isByAuthor': {
    true: 'the author reviewed the text',
    false: 'somebody other than the author reviewed the text'
  },
  'roles.editing.isByAuthor': {
    true: 'the author edited the text',
    false: 'AI, or somebody other than the author, edited the text'
  },
  'roles.revising.isByAuthor': {
    true: 'the author revised the text',
    false: 'AI, or somebody other than the author, revised the text'
  },
  'roles.isWholly': {
    true: 'every declared stage is by AI alone and no person’s review stands',
    false: 'a person took part as well'
  },
  'writing.byAi': {
    true: 'AI took part in the words',
    false: 'AI took no part in the words'
  },
  'words.sayWholly': {
    true: 'the declared words say that a human or an AI made all of the text'
  },
  'topics.refused': {
    true: 'a declared topic is refused',
    false: 'no declared topic is refused'
  }
}

/**
 * What is open where a derived fact is unknown though what it follows from is declared, or is no
 * fact of its own: "… is not declared".
 */
export const openQuestions: { readonly [path: string]: string } = {
  'ai.share': 'whether AI took part',
  'responsible.isPerson': 'whether the one who is responsible is a person',
  'roles.editing.isByAuthor': 'whether the author edited it',
  'roles.revising.isByAuthor': 'whether the author revised it',
  'roles.isWholly': 'who wrote the text first',
  'topics.refused': 'whether a listed topic is touched',
  'writing.byAi': 'whether AI took part in the words'
}
