import { type OtherNotice, otherNoticeMessage } from '../notice/second-label.js'
import type { Options } from 'vfile-message'

/** What a surface says of a tree that it labelled. */
export interface TreeNote {
  readonly ruleId: 'omitted' | 'second' | 'near'
  readonly message: string
  readonly place?: Options['place']
}

/** Note that a mark could not be placed. */
export function omittedNote(message: string): TreeNote {
  return { ruleId: 'omitted', message }
}

/** Warn of a notice that a node holds besides those of the label. */
export function otherNoticeIn(node: { position?: Options['place'] }, which: OtherNotice): TreeNote {
  return { ruleId: which === 'near' ? 'near' : 'second', message: otherNoticeMessage(which), place: node.position }
}
