import type { Disclosure } from '../disclosure/disclosure.js'
import { isHumanOnly, labelKind } from '../notice/label-kind.js'

/**
 * Terms of IPTC's Digital Source Type NewsCodes that fit a text.
 *
 * @see http://cv.iptc.org/newscodes/digitalsourcetype/
 */
export type DigitalSourceType =
  | 'digitalCreation'
  | 'trainedAlgorithmicMedia'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'compositeSynthetic'

/** IPTC's canonical scheme is http. */
export const digitalSourceTypeScheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/**
 * Derive the IPTC term from who did what. A term can never say that a person reviewed.
 *
 * @returns `undefined` where the stages are not declared: no term says only that AI took part.
 */
export function digitalSourceType(disclosure: Disclosure): DigitalSourceType | undefined {
  if (isHumanOnly(disclosure)) return 'digitalCreation'
  const contributions = Object.values(disclosure.roles ?? {})
  const hasHuman = contributions.some((who) => who !== 'ai')
  switch (labelKind(disclosure)) {
    case 'generated':
      return hasHuman ? 'compositeSynthetic' : 'trainedAlgorithmicMedia'
    case 'assisted':
      return disclosure.roles?.drafting === 'human'
        ? 'compositeWithTrainedAlgorithmicMedia'
        : 'compositeSynthetic'
    default:
      return undefined
  }
}
