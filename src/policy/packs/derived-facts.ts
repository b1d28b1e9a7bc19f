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
  'responsible.isModel': {
    true: 'the responsible name is that of a model',
    false: 'the responsible name is not that of a model'
  },
  'responsible.isAuthor': {
    true: 'the author is the one who is responsible',
    false: 'somebody other than the author is responsible'
  },
  'review.stands': {
    true: 'a person reviewed this version',
    false: 'the review is by a model, of another text, or older than what AI changed last'
  },
  'review.isByModel': {
    true: 'the review is by a model',
    false: 'no review by a model is declared'
  },
  'review.isByAuthor': {
    true: 'the author reviewed the text',
    false: 'somebody other than the author reviewed the text'
  },
  'roles.isWholly': {
    true: 'every declared stage is by AI alone and no person’s review stands',
    false: 'a person took part as well'
  },
  'words.sayWholly': {
    true: 'the declared words say that a human or an AI made all of the text'
  },
  'topics.refused': {
    true: 'a declared topic is refused',
    false: 'no declared topic is refused'
  }
}
