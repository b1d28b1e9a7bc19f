import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { invalidOption, requireText } from '../../disclosure/options.js'
import { didYouMean } from '../../text/did-you-mean.js'
import { andThen, inOrder, type MaybePromise } from '../maybe-promise.js'

/**
 * What a check says of a text. `true` or nothing: it may pass. A text: why it may not. `false`: it
 * may not, without a reason. Anything else counts as `false`.
 */
export type ScreenVerdict = boolean | string | undefined | void

/** What a check may know beside the text. */
export interface ScreenContext {
  readonly where: 'input' | 'output'
  /** Length of the input or of the reply so far, this text included, in UTF-16 code units. */
  readonly characters: number
}

/** Looks at a text before it goes on. What it throws stops the text too. */
export type ScreenCheck = (text: string, context: ScreenContext) => MaybePromise<ScreenVerdict>

/**
 * Checks before the input reaches the model, and before the output reaches the reader.
 *
 * None is there by default. The output is checked sentence by sentence, before it is released: the
 * reader waits for the end of each sentence.
 */
export interface Screen {
  readonly input?: ScreenCheck
  readonly output?: ScreenCheck
}

export type ScreenOption = Screen | readonly Screen[]

/**
 * Run every check of one side over a text.
 *
 * @throws {DisclosureError} `refused`, with the first reason, and `invalid-option` for a screen of
 * another shape. Rejects likewise, where a check is asynchronous.
 * @example
 * ```ts
 * await screenText('Who will win the election?', limitLength({ input: 1000 }), 'input')
 * ```
 */
export function screenText(
  text: string,
  screen: ScreenOption | undefined,
  where: 'input' | 'output',
  characters: number = requireText(text, 'text').length
): MaybePromise<void> {
  const checks = toChecks(screen, where)
  const verdicts = inOrder(checks, (check) =>
    andThen(check(text, { where, characters }), (verdict) => {
      if (verdict !== true && verdict !== undefined) throw refusal(verdict, where)
    })
  )
  return andThen(verdicts, () => undefined)
}

/** List the checks of one side. */
export function toChecks(
  screen: ScreenOption | undefined,
  where: 'input' | 'output'
): readonly ScreenCheck[] {
  return parseScreen(screen).flatMap((each) => each[where] ?? [])
}

function refusal(verdict: unknown, where: string): DisclosureError {
  const reason = typeof verdict === 'string' ? verdict : 'a check does not let it pass'
  return new DisclosureError('refused', `The ${where} was stopped: ${reason}`, {
    findings: [
      { ruleId: 'chat/screen', outcome: 'missing', severity: 'refuse', reason, remedy: [] }
    ]
  })
}

const sides = ['input', 'output']

/**
 * Check a screen. One of another shape would stop nothing, and nobody would see that.
 *
 * @throws {DisclosureError} `invalid-option` for anything else than an object with the functions
 * `input` and `output`, or a list of such.
 */
export function parseScreen(value: unknown): readonly Screen[] {
  if (value === undefined) return []
  return (Array.isArray(value) ? (value as unknown[]) : [value]).map(parseOne)
}

function parseOne(value: unknown): Screen {
  const expected = 'an object with the functions `input` or `output`, or a list of such'
  if (typeof value !== 'object' || value === null || !sides.some((side) => side in value)) {
    const [name] = typeof value === 'object' && value !== null ? Object.keys(value) : []
    const meant = name === undefined ? '' : didYouMean(name, sides)
    throw invalidOption('options.screen', value, `${expected}${meant}`)
  }
  for (const [name, check] of Object.entries(value)) {
    if (!sides.includes(name)) {
      throw invalidOption('options.screen', name, `${expected}${didYouMean(name, sides)}`)
    }
    if (check !== undefined && typeof check !== 'function') {
      throw invalidOption(`options.screen.${name}`, check, 'a function')
    }
  }
  return value
}
