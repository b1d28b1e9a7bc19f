import type { Turn } from '../begin-turn.js'
import { chain, type MaybePromise } from '../chain.js'

/** A turn of which one can tell whether any of its text is out. */
export interface WatchedTurn extends Turn {
  readonly isOpen: boolean
}

/** Watch the texts of a turn. The label, where one is due, is out with the first of them. */
export function watchTurn(turn: Turn): WatchedTurn {
  let isOpen = false
  const note = (text: string): string => {
    if (text !== '') isOpen = true
    return text
  }
  const watch = (text: MaybePromise<string>) => (isOpen ? text : chain(text, note))
  return {
    ...turn,
    get isOpen() {
      return isOpen
    },
    beginMessage(isAlternative) {
      const message = turn.beginMessage(isAlternative)
      return {
        ...message,
        openText(onOpening) {
          const channel = message.openText(onOpening)
          return {
            feed: (piece) => watch(channel.feed(piece)),
            end: () => watch(channel.end()),
            get opening() {
              return channel.opening
            },
            get shift() {
              return channel.shift
            }
          }
        }
      }
    }
  }
}
