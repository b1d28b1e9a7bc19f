import type { Condition } from '../pack.js'

// What several rules ask in the same words. An undeclared share of AI is no excuse: the rules about
// AI apply unless the facts say that none took part.

export const aiMayTakePart: Condition = { unless: { fact: 'ai.share', is: 'none' } }
export const aiTookPart: Condition = { fact: 'ai.share', is: 'some' }
export const isAttributed: Condition = {
  all: [{ declared: 'author.name' }, { fact: 'author.isModel', is: false }]
}
export const notOffensive: Condition = { fact: 'statements.notOffensive', is: true }
/** No declared topic is on the pack's list, and no moderation check found anything. */
export const topicsAllowed: Condition = {
  all: [
    { fact: 'topics.refused', is: false },
    { unless: { fact: 'moderation.flagged', is: true } }
  ]
}
export const isChatbot: Condition = { fact: 'use', is: 'chatbot' }
/** A chatbot that keeps up a relationship with its user; who doesn't say may have one. */
export const isCompanion: Condition = {
  all: [isChatbot, { unless: { fact: 'chatbot.kind', is: ['service', 'assistant'] } }]
}
/** A person answers for the text, and it is not denied. */
export const personAnswers: Condition = {
  all: [
    { fact: 'responsible.isPerson', is: true },
    { unless: { fact: 'statements.ultimateResponsibility', is: false } }
  ]
}
/** A person read the text as it is. */
export const reviewStands: Condition = { fact: 'review.state', is: 'standing' }
