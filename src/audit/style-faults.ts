import type { Cascade, Circumstance } from './cascade.js'
import { shareOf } from './css-values.js'
import { hazards, inheritedHazards, type Judgement, judgeOpacity, judgeUnknown, keywords, type Reading } from './hazards.js'
import { fontSizeOf, judgeColours, small, unreadable } from './letters.js'
import { type PageElement, withAncestors } from './page-tree.js'
import type { Verdict } from './report.js'

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
  const declarations = path.flatMap((element) => cascade.declarationsFor(element))
  const conditions = [...new Set(declarations.flatMap((each) => each.conditions))].slice(0, mostConditions)
  const isUncertain = declarations.some(({ isCertain }) => !isCertain)
  const base = faultsUnder(cascade, path, inner, {})
  const known = new Set(base.map(keyOf))
  const conditional = conditions.flatMap((condition) =>
    faultsUnder(cascade, path, inner, { condition }).map((fault) => ({ ...fault, condition }))
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
    note(judgeAnimation(cascade, element, circumstance), `the animation of \`${element.name}\``)
  }
  for (const element of inner) {
    const reading = readingOf(cascade, element, circumstance)
    for (const { property, judge } of inheritedHazards) {
      const { value, on } = cascade.inherited(element, property, circumstance)
      if (value !== 'initial') note(judge(value, reading), `\`${property}: ${value}\` on \`${on.name}\``)
    }
    note(judgeColours(cascade, element, circumstance), `the colours of \`${element.name}\``)
    const size = reading.fontSize()
    if (size === undefined) note(['needs-review', 'gives them a size that can’t be known from the source'], `\`font-size\` of \`${element.name}\``)
    else if (size < small) {
      const outcome = size < unreadable ? 'fail' : 'needs-review'
      note([outcome, `makes them ${size.toFixed(0)} pixels high`], `\`font-size\` of \`${element.name}\``)
    }
  }
  const isFaded = faults.some(({ effect }) => effect === 'fades them')
  if (!isFaded) note(judgeOpacity(opacity), '`opacity` of several elements')
  return faults
}

/** Key frames that leave words unseen for a time, or for good. */
const hidingFrames: Readonly<Record<string, RegExp>> = {
  opacity: /^(?:0?\.[0-5]\d*|0|[0-5]?\d%)$/,
  visibility: /hidden/,
  display: /none/,
  color: /transparent/,
  transform: /scale\(\s*0|translate\w*\([^)]*(?:\d{3,}px|100(?:%|v[wh]))/,
  'clip-path': /inset\(\s*[1-9]|circle\(\s*0/,
  'font-size': /^0|^[1-8]px/,
  filter: /blur/,
  'max-height': /^0/,
  height: /^0/
}

function judgeAnimation(cascade: Cascade, element: PageElement, circumstance: Circumstance): Judgement {
  const value = cascade.value(element, 'animation-name', circumstance)
  if (keywords.has(value)) return undefined
  const names = [...cascade.styles.keyframes.keys()].filter((name) => value.split(/[\s,]+/).includes(name.toLowerCase()))
  const hides = names.some((name) =>
    (cascade.styles.keyframes.get(name) ?? []).some(({ property, value: frame }) => hidingFrames[property]?.test(frame) === true)
  )
  if (!hides) return undefined
  // Where it ends by showing them, they come late.
  return /forwards|both|infinite/.test(value) ? ['fail', 'takes them out of sight'] : ['needs-review', 'takes them out of sight for a time']
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
