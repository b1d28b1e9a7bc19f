/** What a fact is asked for when nothing, or nobody, is said in its place. */
export const questions: { readonly [fact: string]: string } = {
  author: 'Who is the author: which person, or which company?',
  people: 'Who took part? Leave it out where nobody else did',
  publisher: 'Who publishes the text? Leave it out where that is the author',
  client: 'Who was the text made for? Leave it out where that was nobody',
  review: 'Did nobody review the text (→ `none`), or which person did?',
  responsible: 'Who answers for the text? Leave it out where nobody has said so',
  qualifiedReviewer: 'Which qualified person reviews the text? Leave it out where nobody does',
  ai: 'Did no AI take part (→ `human-only`), does nobody know the system (→ `unknown`), or which one was it?',
  persona: 'In whose name does the text speak? Leave it out where it speaks in nobody’s',
  roles: 'Who did it? Leave the stage out where nobody did',
  limitations: 'Which limits should readers know? Leave it out where none are to be told',
  purpose: 'What was the AI used for? Leave it out where that is not to be told',
  contact: 'Where can readers write? Leave it out where they can’t',
  topics: 'Does the text touch none of the listed topics (→ `[]`), or which ones?',
  moderation: 'Who moderated the text? Leave it out where nobody did',
  editorial: 'Who holds the editorial responsibility? Leave it out where nobody does',
  research: 'Whose support was it? Leave it out where there was none'
}
