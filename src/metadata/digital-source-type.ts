import type { DisclosureInput } from '../disclosure/disclosure.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
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
 * @returns `undefined` where nobody says who drafted: no term says only that AI took part.
 */
export function digitalSourceType(input: DisclosureInput): DigitalSourceType | undefined {
  const disclosure = parseDisclosure(input)
  if (isHumanOnly(disclosure)) return 'digitalCreation'
  if (labelKind(disclosure) === undefined) return undefined
  const { roles = {} } = disclosure
  const hasHuman = Object.values(roles).some((who) => who !== 'ai')
  switch (roles.drafting) {
    case 'ai':
      return hasHuman ? 'compositeSynthetic' : 'trainedAlgorithmicMedia'
    case 'both':
      return 'compositeSynthetic'
    case 'human':
      return 'compositeWithTrainedAlgorithmicMedia'
    default:
      return undefined
  }
}
