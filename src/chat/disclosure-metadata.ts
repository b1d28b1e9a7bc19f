import type { Turn } from './begin-turn.js'
import type { ChatNotice } from './plan-notice.js'

/** What a label says of itself in provider metadata, so that the next turn needs no store. */
export interface DisclosureMetadata {
  readonly aiDisclosure: {
    /** What was said; empty for the tag of a simulated person alone. */
    readonly said: ChatNotice[]
    /** When, ISO 8601. */
    readonly at: string
    readonly systems: string
    readonly facts: string
    /** The words that the interface must show, where none could be put into the reply. */
    readonly mustShow?: string
  }
}

/** Describe a turn's label in provider metadata: plain JSON. */
export function disclosureMetadata(turn: Turn, mustShow?: string): DisclosureMetadata {
  const { said, conversation } = turn.plan()
  const { activeAt: at = '', systems = '', facts = '' } = conversation
  return {
    aiDisclosure: {
      said: [...said],
      at,
      systems,
      facts,
      ...(mustShow === undefined ? {} : { mustShow })
    }
  }
}
