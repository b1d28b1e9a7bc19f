import type { ChatNotice } from './plan-notice.js'

/** How the reader's screen shows a reply. `json`: a program reads it, so no words are put in. */
export type ChatFormat = 'text' | 'markdown' | 'html' | 'json'

/**
 * The words of one disclosure, rendered once: all that the state machine below needs. It knows no
 * disclosure, no rule and no language.
 */
export interface ChatWords {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly notices: { readonly [notice in ChatNotice]: string }
  /** `[Simulated: Grace Hopper] `, before every message in that person's name. */
  readonly persona?: string
  /** Fingerprint of the AI systems that the notice names. */
  readonly systems: string
  /** Fingerprint of everything else that the notice says. */
  readonly facts: string
}
