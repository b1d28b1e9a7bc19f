import type { Disclosure } from '../disclosure/disclosure.js'
import type { LabelKind } from './locale.js'

/**
 * Derive what a text is called from who did what.
 *
 * @returns `undefined` when nothing says that AI took part: no system and no AI role is declared.
 */
export function labelKind({ ai = [], roles = {} }: Disclosure): LabelKind | undefined {
  const contributions = Object.values(roles)
  if (roles.drafting === 'ai') return 'generated'
  if (contributions.some((who) => who !== 'human')) return 'assisted'
  if (ai.length === 0) return undefined
  return 'involved'
}

/** Tell whether the facts say that no AI took part: no system, and roles that are all human. */
export function isHumanOnly({ ai, roles = {} }: Disclosure): boolean {
  const contributions = Object.values(roles)
  return ai?.length === 0 && contributions.length > 0 && contributions.every((who) => who === 'human')
}

/** The tag that a text in another person's name carries, if its disclosure declares one. */
export function personaTag({ persona }: Disclosure): 'simulated' | 'parody' | undefined {
  return persona?.tag
}
