import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Use } from '../disclosure/disclosure.js'
import type { Duty } from '../policy/evaluate.js'
import type { NoticeKind } from '../policy/pack.js'

/** Notices that documents and overlays have no place for, and what shows them. */
const shownBy: { readonly [notice in NoticeKind]?: string } = {
  chatbot:
    'Label the conversation with `forthright/chat`, or the messages with `forthright/social`',
  live: 'Show it with `renderOverlay` of `forthright/html`, or in posts with `forthright/social`'
}

/** The notices that a surface has no place for, by the use that it is made for. */
const unshown: { readonly [use in Use]?: readonly NoticeKind[] } = {
  publication: ['chatbot', 'live'],
  livestream: ['chatbot']
}

/**
 * Make sure that the surface shows what a declared use owes.
 *
 * @param surfaceUse The use that the surface is made for, whatever is declared.
 * @throws {DisclosureError} `cannot-label`, naming the notice, its rule, and what shows it.
 */
export function requireShown(duties: readonly Duty[], surfaceUse: Use): void {
  const missing = duties.find(({ notice }) => unshown[surfaceUse]?.includes(notice))
  if (!missing) return
  const { notice, ruleId } = missing
  throw new DisclosureError(
    'cannot-label',
    `Nothing was labelled, because the declared \`use\` owes a notice that has no place here: \`${notice}\`, by ${ruleId}. ${shownBy[notice]}, or declare the \`use\` of this text.`
  )
}
