import type { ChatFormat, ChatWords } from './chat-words.js'
import type { ChatNotice } from './plan-notice.js'
import { renderNotice, renderPersona } from './render-opening.js'

export interface Opening {
  readonly said: readonly ChatNotice[]
  /** The text behind the opening. */
  readonly rest: string
}

const order: readonly ChatNotice[] = ['changed', 'notice', 'reminder']

/**
 * Read what a labelled text opens with, by the exact words alone: no marker, no guess.
 *
 * A notice in other words (of another model, language or person) is not recognised, so it is said
 * again: the safe side.
 */
export function readOpening(text: string, words: ChatWords, format: ChatFormat): Opening {
  const said: ChatNotice[] = []
  let rest = text
  for (const notice of order) {
    const shown = renderNotice(words, notice, format)
    if (shown === '' || !rest.startsWith(shown)) continue
    said.push(notice)
    rest = rest.slice(shown.length)
  }
  const persona = renderPersona(words, format)
  return { said, rest: rest.startsWith(persona) ? rest.slice(persona.length) : rest }
}
