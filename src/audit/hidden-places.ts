import type { AuditRuleId } from './audit-checks.js'
import { elementsIn, type PageElement, textIn, withAncestors } from './page-tree.js'
import type { Origin, Passage } from './passages.js'
import type { Verdict } from './report.js'

/** Why readers, or some of them, don't meet the words where they stand. */
export interface PlaceFault {
  readonly ruleId: Extract<AuditRuleId, 'audit/label-place' | 'audit/label-form'>
  readonly outcome: Exclude<Verdict, 'pass'>
  /** Where the words stand, and who misses them there, in one sentence. */
  readonly message: string
}

type Fault = readonly [ruleId: PlaceFault['ruleId'], outcome: PlaceFault['outcome'], message: string]

/** Elements that keep words from readers, and which of their attributes decide it. */
const elementFaults: Readonly<Record<string, (element: PageElement, words: PageElement) => Fault | undefined>> = {
  template: (element) =>
    element.attributes.has('shadowrootmode')
      ? form('in a shadow root, which sanitizers, feeds and search leave out')
      : hidden('in a template, which no browser shows'),
  noscript: () => hidden('in `noscript`, which browsers with scripts don’t show'),
  noframes: () => hidden('in `noframes`, which no browser shows'),
  noembed: () => hidden('in `noembed`, which no browser shows'),
  iframe: () => form('in a frame, which reading views and feeds leave out'),
  object: () => hidden('in the fallback of an object'),
  video: () => hidden('in the fallback of a video, which no browser shows'),
  audio: () => hidden('in the fallback of a sound, which no browser shows'),
  canvas: () => hidden('in the fallback of a drawing, which no browser shows'),
  meter: () => hidden('in the fallback of a meter, which no browser shows'),
  progress: () => hidden('in the fallback of a bar of progress, which no browser shows'),
  annotation: () => hidden('in the annotation of a formula, which no browser shows'),
  'annotation-xml': () => hidden('in the annotation of a formula, which no browser shows'),
  datalist: () => hidden('in a list of suggestions'),
  textarea: () => form('in a field of a form'),
  select: () => form('in a field of a form'),
  details: (element, words) =>
    element.attributes.has('open') || isInSummary(element, words)
      ? form('in `details`, which reading views and converters close or leave out')
      : hidden('in `details` that are closed'),
  dialog: (element) =>
    element.attributes.has('open')
      ? form('in a dialog, which readers close, and reading views leave out')
      : hidden('in a dialog that is closed'),
  aside: () => form('in an `aside`, which reading views leave out'),
  nav: () => form('in navigation, which reading views and listeners skip'),
  footer: () => form('in a footer, behind the text'),
  svg: () => form('in a picture (SVG), which search and readers of text leave out'),
  marquee: () => form('in a moving line'),
  s: () => hidden('struck through'),
  strike: () => hidden('struck through'),
  del: () => hidden('struck through, as deleted'),
  rp: () => hidden('in brackets for old browsers')
}

function hidden(where: string): Fault {
  return ['audit/label-place', 'fail', where]
}

/** Those who open the page may see them; whether that is enough, a person decides. */
function form(where: string): Fault {
  return ['audit/label-form', 'needs-review', where]
}

function isInSummary(details: PageElement, words: PageElement): boolean {
  return withAncestors(words).some(({ name, parent }) => name === 'summary' && parent === details)
}

/** Attributes that keep an element and all in it from readers. */
const attributeFaults: readonly (readonly [attribute: string, hides: (value: string) => boolean, fault: Fault])[] = [
  ['hidden', () => true, hidden('in an element that is `hidden`')],
  ['inert', () => true, hidden('in an element that is `inert`: listeners don’t hear it')],
  ['popover', () => true, hidden('in a popover, which is closed')],
  [
    'aria-hidden',
    (value) => value.trim().toLowerCase() === 'true',
    hidden('in an element with `aria-hidden`: listeners don’t hear it')
  ]
]

const originFaults: Readonly<Record<Exclude<Origin, 'text'>, Fault>> = {
  comment: hidden('in a comment, which nobody sees'),
  alt: form('in the description of an image, which those who see it don’t read'),
  attribute: hidden('in an attribute, which those who read don’t see'),
  meta: ['audit/label-place', 'fail', 'in metadata, which readers of the page don’t see'],
  script: ['audit/label-form', 'needs-review', 'in a script, which readers without it never see (run the browser audit)'],
  generated: form('in a style sheet, which feeds, search and those who copy the text never get')
}

/**
 * Roles of elements whose words listeners don’t hear where the element has another name.
 *
 * @see https://www.w3.org/TR/wai-aria-1.2/#childrenArePresentational
 */
const wordless = new Set(
  'button checkbox img math menuitemcheckbox menuitemradio meter option progressbar radio scrollbar separator slider switch tab'.split(' ')
)

/** What becomes of an element in the shadow tree of the one round it: it is shown where a slot takes it. */
function componentFault({ parent, attributes, name }: PageElement): Fault | undefined {
  const shadow = parent?.elements.find((each) => each.name === 'template' && each.attributes.has('shadowrootmode'))
  if (!shadow || name === 'template') return undefined
  const inner = elementsIn(shadow)
  const wanted = attributes.get('slot') ?? ''
  const isTaken = inner.some((each) => each.name === 'slot' && (each.attributes.get('name') ?? '') === wanted)
  const isStyled = inner.some((each) => each.name === 'style' || each.name === 'link' || each.attributes.has('style') || each.attributes.has('hidden'))
  if (!isTaken) return hidden('beside a shadow tree that has no slot for them')
  return isStyled ? form('in the slot of a shadow tree with styles of its own (run the browser audit)') : undefined
}

function scriptsIn(element: PageElement): string[] {
  const root = withAncestors(element).at(-1) ?? element
  return elementsIn(root).filter(({ name }) => name === 'script').map(textIn)
}

/** Find what keeps readers from a passage where it stands. */
export function findPlaceFaults({ from, within, block }: Passage): PlaceFault[] {
  const found = new Map<string, PlaceFault>()
  const add = (fault: Fault | undefined) => {
    if (!fault) return
    const [ruleId, outcome, where] = fault
    found.set(where, { ruleId, outcome, message: `The words stand ${where}.` })
  }
  // What stands in the attribute of a frame is a page in it.
  if (from !== 'text' && !(from === 'attribute' && block.name === 'iframe')) add(originFaults[from])
  for (const words of new Set([...within, block])) {
    for (const element of withAncestors(words)) {
      add(elementFaults[element.name]?.(element, words))
      add(componentFault(element))
      for (const [attribute, hides, fault] of attributeFaults) {
        const value = element.attributes.get(attribute)
        if (value === undefined || !hides(value)) continue
        const mayOpen = attribute === 'popover' && scriptsIn(element).some((script) => /\b(?:show|toggle)Popover\b/.test(script))
        add(mayOpen ? form('in a popover, which a script may open (run the browser audit)') : fault)
      }
      const role = element.attributes.get('role')?.trim().toLowerCase() ?? ''
      if (role === 'presentation') continue
      const name = element.attributes.get('aria-label')
      if (wordless.has(role) && (name !== undefined || role === 'img')) {
        const heard = name === undefined ? '' : ` but “${name.slice(0, 60)}”`
        add(hidden(`in an element that is \`${role}\` for listeners, who hear none of its words${heard}`))
      }
      if (name !== undefined && element === block) add(form(`under another name for listeners (“${name.slice(0, 60)}”)`))
    }
  }
  return [...found.values()]
}
