import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { type OptionKinds, requireOptions } from '../disclosure/options.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { isAiInWords, isHumanOnly } from '../disclosure/people.js'
import { labelKinds } from '../notice/label-kinds.js'
import { type LabelKind, textKinds } from '../notice/locale.js'

export interface AigcOptions {
  /** Name or code of the provider that made the text, in ASCII without spaces: usually its code. */
  readonly producer: string
  /** The provider's number of the content. */
  readonly id: string
  /** Who passes the text on. @default the producer, as on first writing */
  readonly propagator?: string
  /** The propagator's number of the content. @default the producer's */
  readonly propagateId?: string
}

const aigcOptions: OptionKinds<AigcOptions> = {
  producer: 'any',
  id: 'any',
  propagator: 'any',
  propagateId: 'any'
}

/** The implicit label of GB 45438-2025, Annex E. Every value is a string. */
export interface Aigc {
  readonly AIGC: {
    /** `1`: the text is generated. */
    readonly Label: '1'
    readonly ContentProducer: string
    readonly ProduceID: string
    readonly ReservedCode1: string
    readonly ContentPropagator: string
    readonly PropagateID: string
    readonly ReservedCode2: string
  }
}

/**
 * Render the implicit label that China's GB 45438-2025 puts into a file's metadata (for Markdown,
 * into the front matter, per TC260-PG-20258A). It is for machines and never replaces the words.
 *
 * @throws {DisclosureError} `invalid-option` for a character that the standard does not have,
 * `cannot-label` for a text that AI did not write, translate or change (to check one is no
 * generation), and `undeclared` where nothing says that AI took part.
 * @example
 * ```ts
 * toAigc(disclosure, { producer: '001191110102MAD55U9H0F10002', id: '4c8a8bb6' })
 * ```
 */
export function toAigc(input: DisclosureInput, options: AigcOptions): Aigc {
  const disclosure = parseDisclosure(input)
  if (isHumanOnly(disclosure)) {
    throw new DisclosureError('cannot-label', 'Unexpected human-only text, expected AI content')
  }
  const kinds = labelKinds(disclosure)
  if (kinds.length === 0) {
    throw new DisclosureError(
      'undeclared',
      'Unexpected disclosure that says nothing of AI. Did AI take part: which system (`ai`), or none (`human-only`)?'
    )
  }
  if (isAiInWords(disclosure) === false || !kinds.some(isOfText)) {
    throw new DisclosureError(
      'cannot-label',
      'Unexpected text that people wrote, expected one that AI wrote, translated or changed: `Label` says that the text is generated'
    )
  }
  requireOptions(options, aigcOptions)
  const { producer, id, propagator = producer, propagateId = id } = options
  for (const [option, value] of Object.entries({ producer, id, propagator, propagateId })) {
    // Annex E: 0x21, 0x23–0x5B, 0x5D–0x7E: no space, quotation mark or backslash.
    if (typeof value !== 'string' || !/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(value)) {
      throw new DisclosureError(
        'invalid-option',
        `Unexpected \`${String(value)}\` in \`options.${option}\`, expected ASCII without spaces, quotation marks and backslashes`
      )
    }
  }
  return {
    AIGC: {
      Label: '1',
      ContentProducer: producer,
      ProduceID: id,
      ReservedCode1: '',
      ContentPropagator: propagator,
      PropagateID: propagateId,
      ReservedCode2: ''
    }
  }
}

/**
 * Write the implicit label as the member of a YAML front matter that carries it in Markdown files
 * (TC260-PG-20258A), ready to stand on lines of its own between the fences.
 *
 * @throws {DisclosureError} As {@link toAigc}.
 * @example
 * ```ts
 * const source = `---\n${toAigcFrontMatter(disclosure, { producer, id })}---\n\n# Title\n`
 * ```
 */
export function toAigcFrontMatter(input: DisclosureInput, options: AigcOptions): string {
  // The characters that the standard allows hold no quotation mark and no backslash.
  const members = Object.entries(toAigc(input, options).AIGC).map(
    ([name, value]) => `  ${name}: "${value}"\n`
  )
  return `AIGC:\n${members.join('')}`
}

/** Whether AI made words; where nobody says what it did, it may have. */
function isOfText(kind: LabelKind): boolean {
  return kind === 'used' || textKinds.some((text) => text === kind)
}
