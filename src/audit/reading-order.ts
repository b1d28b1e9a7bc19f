import { kinds, kindsOf } from '../scan/html/element-kinds.js'
import type { FoundDisclosure, ReadPage } from './find-disclosures.js'
import { findPlaceFaults } from './hidden-places.js'
import { type PageElement, withAncestors } from './page-tree.js'
import type { Passage } from './passages.js'

/** A date, a byline, a name of the site: lines that may stand before the text. */
const longestLine = 120
const mostLines = 6
/** Shorter sentences are mottos. */
const shortestSentence = 24

/** What readers pass over on their way to the text. */
const passedBy = new Set(['li', 'label', 'legend', 'caption', 'figcaption', 'th', 'time', 'address', 'option', 'dt', 'dd'])

/**
 * Find the words of the text that a reader meets before a disclosure: behind headings, navigation
 * and lines such as a date it has to be the first.
 *
 * @returns The passage, or `undefined` where nothing stands before.
 */
export function findTextBefore(
  { passages, faultsOf }: ReadPage,
  { passage }: FoundDisclosure
): Passage | undefined {
  const isSeen = (each: Passage) => faultsOf(each).styles.every(({ outcome }) => outcome !== 'fail')
  const place = placeOf(passage.block)
  let lines = 0
  for (const each of passages) {
    if (each === passage) return undefined
    if (each.from !== 'text' || !isShown(each) || isPassedBy(each, place)) continue
    const isInPlace = placeOf(each.block) === place || place === undefined
    const { text } = each
    const isSentence = text.length >= shortestSentence && /[.!?。！？…][”’"')\]]*$/.test(text)
    const isText = text.length > longestLine || (isInPlace && (isSentence || ++lines > mostLines))
    if (isText && isSeen(each)) return each
  }
  return undefined
}

/** Whether words stand in an element that holds the text of the page. */
export function placeOf(element: PageElement): PageElement | undefined {
  return withAncestors(element).findLast(
    ({ name, attributes }) =>
      name === 'main' ||
      name === 'article' ||
      attributes.get('role') === 'main' ||
      attributes.get('itemprop') === 'articleBody'
  )
}

function isShown(passage: Passage): boolean {
  return findPlaceFaults(passage).every(({ ruleId }) => ruleId !== 'audit/label-place')
}

/** Headings, navigation, links; of a place, not the place itself. */
function isPassedBy({ within, block }: Passage, place: PageElement | undefined): boolean {
  const isLink = within.every((each) => withAncestors(each).some(({ name }) => name === 'a' || name === 'button'))
  if (isLink) return true
  for (const element of withAncestors(block)) {
    if (element === place) return false
    if (passedBy.has(element.name) || (kindsOf(element.name) & kinds.furniture) !== 0) return true
    const role = element.attributes.get('role') ?? ''
    if (/^(?:navigation|banner|search|complementary|contentinfo|toolbar|menu\w*|dialog|alert)$/.test(role)) return true
  }
  return false
}
