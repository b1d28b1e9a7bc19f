import { lineAt } from '../text/lines.js'
import { type LabelNote, note } from './prepare-label.js'

/** Warn of a label that stands in a text besides its own. */
export function secondLabelNote(source: string, offset: number): LabelNote {
  const message = `Line ${lineAt(source, offset)}: a label stands here besides the one at the start. Take it out, or put it into a quotation or code if the text is about it.`
  return { ...note('label/second', message), severity: 'warn' }
}
