/**
 * Properties that take no words from a reader, whatever their value is, and those that are read
 * together with another one. Of what is neither here nor among the hazards nobody knows what it does.
 */
const harmless = new Set(
  `accent-color align-content align-items align-self all animation animation-composition animation-delay
  animation-direction animation-duration animation-fill-mode animation-iteration-count animation-play-state
  animation-range animation-range-end animation-range-start animation-timeline animation-timing-function
  appearance backface-visibility background background-attachment background-blend-mode background-color
  background-image background-origin background-position background-position-x background-position-y
  background-repeat background-size block-size border-collapse border-radius border-spacing bottom box-align
  box-decoration-break box-flex box-orient box-pack box-sizing break-after break-before break-inside
  caret-color clear color color-adjust color-scheme column-count column-fill column-gap column-rule
  column-rule-color column-rule-style column-rule-width column-span column-width columns
  contain-intrinsic-block-size contain-intrinsic-height contain-intrinsic-inline-size contain-intrinsic-size
  contain-intrinsic-width container container-name container-type counter-increment counter-reset
  counter-set cursor direction dominant-baseline empty-cells field-sizing fill fill-opacity fill-rule
  flex-flow flex-grow flex-shrink flex-wrap font font-display font-family font-feature-settings font-kerning
  font-language-override font-optical-sizing font-palette font-size font-smooth font-smoothing font-stretch
  font-style font-synthesis font-synthesis-small-caps font-synthesis-style font-synthesis-weight
  font-variant font-variant-alternates font-variant-caps font-variant-east-asian font-variant-emoji
  font-variant-ligatures font-variant-numeric font-variant-position font-variation-settings font-weight
  font-width forced-color-adjust gap grid grid-area grid-auto-columns grid-auto-flow grid-auto-rows
  grid-column grid-column-end grid-column-gap grid-column-start grid-gap grid-row-end grid-row-gap
  grid-row-start grid-template grid-template-areas hanging-punctuation height hyphenate-character
  hyphenate-limit-chars hyphens image-orientation image-rendering inline-size inset inset-block
  inset-block-end inset-block-start inset-inline inset-inline-end inset-inline-start interpolate-size
  isolation justify-content justify-items justify-self left letter-spacing line-break line-height
  list-style-image list-style-position margin margin-block margin-block-end margin-block-start margin-bottom
  margin-inline margin-inline-end margin-inline-start margin-right max-block-size max-height max-inline-size
  max-width min-block-size min-height min-inline-size min-width object-fit object-position orphans
  osx-font-smoothing outline outline-color outline-offset outline-style outline-width overflow
  overflow-anchor overflow-wrap page page-break-after page-break-before page-break-inside perspective-origin
  place-content place-items place-self pointer-events position print-color-adjust quotes resize right
  row-gap scroll-behavior scroll-snap-align scroll-snap-stop scrollbar-color scrollbar-gutter
  scrollbar-width shape-image-threshold shape-margin shape-outside speak speak-as stroke stroke-width
  tab-size table-layout tap-highlight-color text-align text-align-last text-autospace text-combine-upright
  text-decoration text-decoration-color text-decoration-line text-decoration-skip text-decoration-skip-ink
  text-decoration-style text-emphasis text-emphasis-color text-emphasis-position text-emphasis-style
  text-fill-color text-indent text-justify text-orientation text-rendering text-size-adjust text-spacing text-spacing-trim
  text-transform text-underline-position text-wrap-style timeline-scope top touch-action touch-callout
  transform-box transform-origin transform-style transition transition-behavior transition-delay
  transition-duration transition-property transition-timing-function user-drag user-modify user-select
  vertical-align view-transition-class view-transition-name visibility white-space widows will-change
  word-break word-wrap`.split(/\s+/)
)

/** Whole families of the same kind: `border-top-left-radius`, `scroll-margin-top`. */
const harmlessFamilies =
  /^(?:border-(?:top|right|bottom|left|block|inline|start|end|color|style|width)|border$|padding|scroll-(?:margin|padding|timeline)|overscroll-behavior|view-timeline)/

/** Prefixes of browsers of old; `-webkit-` is known to all of today. */
const prefix = /^-(?:webkit|moz|ms|o|khtml|apple)-/
/** No browser of today reads these. */
const foreign = /^-(?:ms|o|khtml|apple)-|^[*_]/

/** Whether a property is known to take no words from a reader by itself. */
export function isHarmless(property: string): boolean {
  if (property.startsWith('--') || foreign.test(property)) return true
  const name = property.replace(prefix, '')
  return harmless.has(name) || harmlessFamilies.test(name)
}
