import { lineAt } from '../text/lines.js'
import { type LabelNote, note } from './label-notes.js'

/**
 * What may stand in a text besides its own label: a lead, the repeat, something that only opens as a lead
 * does, a lead in a quotation that opens the text, where it shows no example, or a
 * foreword behind the lead in a form that is not taken off.
 */
export type OtherNotice = 'lead' | 'repeat' | 'near' | 'quoted' | 'foreword'

/** How many are looked at and told: whether each is text takes a look at all that stands before it. */
export const mostNotices = 16

const takeOut = 'Take it out, or put it into a quotation or code if the text is about it.'
const told: Readonly<Record<OtherNotice, readonly [ruleId: string, message: string]>> = {
  lead: ['label/second', `a label stands here besides the one at the start. ${takeOut}`],
  repeat: ['label/second', `the repeat of the label stands here besides the one at the end. ${takeOut}`],
  quoted: [
    'label/second',
    'a label stands here in a quotation or a callout that opens the text, besides the one at the start. Did somebody put it there? Then take it out: readers have the whole one. If the text is about it, words of its own belong before it.'
  ],
  foreword: [
    'label/second',
    'a foreword with the words of the label stands here in a form that is not taken off. Is it of a label that was replaced? Then take it out.'
  ],
  near: [
    'label/near',
    'these words open as a label does, and are none that can be read. Is it a label that was changed? Then take it out, since readers have the whole one.'
  ]
}

/** Warn of a notice that stands in a text besides those of its label. */
export function otherNoticeNote(source: string, offset: number, which: OtherNotice): LabelNote {
  const [ruleId, message] = told[which]
  return { ...note(ruleId, `Line ${lineAt(source, offset)}: ${message}`), severity: 'warn' }
}

/** The words of the same as a sentence of its own. */
export function otherNoticeMessage(which: OtherNotice): string {
  const [, message] = told[which]
  return message.charAt(0).toUpperCase() + message.slice(1)
}
