import { type Cascade, type Circumstance, holds, namesOf } from './cascade.js'
import { lengthOf, shareOf } from './css-values.js'
import { isHarmless } from './harmless-properties.js'
import { hazards, inheritedHazards } from './hazards.js'
import { type Judgement, judgeOpacity, judgeUnknown, keywords, type Reading } from './judge-values.js'
import { fontSizeOf, judgeColours, judgeFont, small, unreadable } from './letters.js'
import { type PageElement, withAncestors } from './page-tree.js'
import { columnsOf } from './table-columns.js'
import type { Verdict } from './report.js'
import type { KeyFrame } from './style-sheets.js'

/** What a style does to words. */
export interface StyleFault {
  readonly outcome: Exclude<Verdict, 'pass'>
  /** What becomes of the words, as it goes on after “the style”. */
  readonly effect: string
  /** Whose style it is, and which. */
  readonly cause: string
  /** When it holds, such as `@media print`. */
  readonly condition?: string
}

/** How many conditions are looked at, each for itself. */
const mostConditions = 24

/**
 * Find what the style sheets of a page do to words, and to everything round them: always, under each
 * condition, and where selectors match of which nobody can know it.
 *
 * @param within The innermost elements round the words.
 */
export function findStyleFaults(cascade: Cascade, within: readonly PageElement[]): StyleFault[] {
  const inner = [...new Set(within)]
  const path = [...new Set(inner.flatMap(withAncestors))]
  const declarations = [...path, ...path.flatMap(columnsOf)].flatMap((element) => cascade.declarationsFor(element))
  const conditions = conditionsIn(declarations.map((each) => each.conditions))
  const isUncertain = declarations.some(({ isCertain }) => !isCertain)
  const base = faultsUnder(cascade, path, inner, {})
  const known = new Set(base.map(keyOf))
  const conditional = conditions.flatMap((each) =>
    faultsUnder(cascade, path, inner, { conditions: each }).map((fault) => ({
      ...fault,
      condition: each.join(' and '),
      // How they begin says nothing of how they stay.
      ...(each.some((condition) => condition.startsWith('@starting-style')) ? { outcome: 'needs-review' as const } : {})
    }))
  )
  const uncertain = isUncertain
    ? faultsUnder(cascade, path, inner, { withUnknown: true }).map((fault) => ({
        ...fault,
        outcome: 'needs-review' as const
      }))
    : []
  const more = [...conditional, ...uncertain].filter((fault) => {
    const isNew = !known.has(keyOf(fault))
    known.add(keyOf(fault))
    return isNew
  })
  return [...base, ...more]
}

/** The sets of conditions that stand round rules, each once. */
export function conditionsIn(lists: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(lists.filter(({ length }) => length > 0).map((list) => [list.join('\n'), list])).values()].slice(0, mostConditions)
}

function keyOf({ cause, effect }: StyleFault): string {
  return `${cause} ${effect}`
}

function faultsUnder(
  cascade: Cascade,
  path: readonly PageElement[],
  inner: readonly PageElement[],
  circumstance: Circumstance
): StyleFault[] {
  const faults: StyleFault[] = []
  const note = (judgement: Judgement, cause: string) => {
    if (judgement) faults.push({ outcome: judgement[0], effect: judgement[1], cause })
  }
  let opacity = 1
  for (const element of path) {
    const reading = readingOf(cascade, element, circumstance)
    for (const { property, judge } of hazards) {
      const winner = cascade.winner(element, property, circumstance)
      if (!winner) continue
      const value = reading.get(property)
      const cause = `\`${property}: ${value.slice(0, 60)}\` on \`${element.name}\` (${winner.source.slice(0, 80)})`
      note(judge(value, reading) ?? judgeUnknown(property, value), cause)
      if (property === 'opacity') opacity *= shareOf(value) ?? 1
    }
    for (const property of unknownProperties(cascade, element, circumstance)) {
      note(['needs-review', 'has an effect on them that this audit doesn’t know'], `\`${property.slice(0, 40)}\` on \`${element.name}\``)
    }
  }
  for (const column of path.flatMap(columnsOf)) {
    // Of a column, `collapse` alone hides what stands in it.
    const value = cascade.value(column, 'visibility', circumstance)
    if (value === 'collapse') note(['fail', 'does not show them'], `\`visibility: collapse\` on \`${column.name}\``)
  }
  for (const element of inner) {
    const reading = readingOf(cascade, element, circumstance)
    for (const { property, judge } of inheritedHazards) {
      const { value, on } = cascade.inherited(element, property, circumstance)
      if (value !== 'initial') note(judge(value, reading), `\`${property}: ${value}\` on \`${on.name}\``)
    }
    note(judgeFont(cascade, element, circumstance), `the font of \`${element.name}\``)
    note(judgeColours(cascade, element, circumstance), `the colours of \`${element.name}\``)
    const size = reading.fontSize()
    if (shrinks(cascade, element, circumstance)) note(['needs-review', 'makes them small in a small view'], `\`font-size\` of \`${element.name}\``)
    if (size === undefined) note(['needs-review', 'gives them a size that can’t be known from the source'], `\`font-size\` of \`${element.name}\``)
    else if (size < small) {
      const outcome = size < unreadable ? 'fail' : 'needs-review'
      note([outcome, `makes them ${size.toFixed(0)} pixels high`], `\`font-size\` of \`${element.name}\``)
    }
  }
  const isFaded = faults.some(({ effect }) => effect === 'fades them')
  if (!isFaded) note(judgeOpacity(opacity), '`opacity` of several elements')
  for (const element of path) {
    note(judgeAnimation(cascade, element, { circumstance, path, inner, faults }), `the animation of \`${element.name}\``)
  }
  return faults
}

/** A share of the view makes letters a quarter as large in a view of a quarter, as on a phone or enlarged four times. */
function shrinks(cascade: Cascade, element: PageElement, circumstance: Circumstance): boolean {
  const { value } = cascade.inherited(element, 'font-size', circumstance)
  const quarter = value.replace(/([\d.]+)((?:[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max))\b)/g, (_, share: string, unit: string) => `${Number(share) / 4}${unit}`)
  const pixels = quarter === value ? undefined : lengthOf(quarter)
  return pixels !== undefined && pixels < unreadable
}

/** Properties that are read as a part of a hazard, or as one. */
const judged = new Set([...hazards, ...inheritedHazards].flatMap(({ property }) => [...namesOf(property)]))

/** Names of what is declared for an element and is neither judged nor known to be harmless. */
function unknownProperties(cascade: Cascade, element: PageElement, circumstance: Circumstance): string[] {
  const names = new Set(
    cascade
      .declarationsFor(element)
      .filter((each) => each.pseudo === undefined && holds(each, circumstance))
      .map(({ property }) => property)
  )
  return [...names].filter((name) => {
    const isKnown = judged.has(name) || judged.has(name.replace(/^-(?:webkit|moz)-/, '')) || isHarmless(name)
    return !isKnown && !keywords.has(cascade.value(element, name, circumstance))
  })
}

interface Surroundings {
  readonly circumstance: Circumstance
  readonly path: readonly PageElement[]
  readonly inner: readonly PageElement[]
  /** What is wrong without the animation. */
  readonly faults: readonly StyleFault[]
}

/** More moments are not looked at. */
const mostFrames = 12

/** What an animation does to the words, by what each of its moments does. */
function judgeAnimation(cascade: Cascade, element: PageElement, around: Surroundings): Judgement {
  const { circumstance, path, inner } = around
  if (circumstance.frame) return undefined
  const value = cascade.value(element, 'animation-name', circumstance)
  if (keywords.has(value)) return undefined
  const frames = [...cascade.styles.keyframes].flatMap(([name, moments]) =>
    value.split(/[\s,]+/).includes(name) || value.includes(`"${name}"`) ? moments : []
  )
  const before = new Set(around.faults.map(keyOf))
  const timing = ['animation', 'animation-fill-mode', 'animation-iteration-count', 'animation-direction'].map((property) => cascade.value(element, property, circumstance)).join(' ')
  const isTurned = timing.includes('reverse') || timing.includes('alternate')
  const isLasting = ({ isFirst, isLast }: KeyFrame) =>
    timing.includes('infinite') || (/forwards|both/.test(timing) && (isLast || (isTurned && isFirst)))
  const found = frames.slice(0, mostFrames).map((moment) => {
    const { declarations } = moment
    const faults = faultsUnder(cascade, path, inner, { ...circumstance, frame: { element, declarations } })
    const outcomes = faults.filter((fault) => !before.has(keyOf(fault))).map(({ outcome }) => outcome)
    return { hides: outcomes.includes('fail'), isLasting: isLasting(moment), isDoubtful: outcomes.length > 0 }
  })
  if (found.some((each) => each.hides && each.isLasting)) return ['fail', 'takes them out of sight']
  // Where it ends by showing them, they come late.
  if (found.some(({ hides }) => hides)) return ['needs-review', 'takes them out of sight for a time']
  return found.some((each) => each.isDoubtful && each.isLasting) ? ['needs-review', 'may take them out of sight'] : undefined
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function readingOf(cascade: Cascade, element: PageElement, circumstance: Circumstance): Reading {
  return {
    element,
    get: (property) => cascade.value(element, property, circumstance),
    inherited: (property) => cascade.inherited(element, property, circumstance).value,
    fontSize: once(() => fontSizeOf(cascade, element, circumstance)),
    clips: once(() =>
      withAncestors(element).some(
        (each) => !/^(?:html|body)$/.test(each.name) && /hidden|clip|scroll|auto/.test(cascade.value(each, 'overflow-x', circumstance))
      )
    ),
    hasParentLayout: (kind) =>
      element.parent !== undefined && kind.test(cascade.value(element.parent, 'display', circumstance))
  }
}
