import type { Finding } from '../disclosure/disclosure-error.js'
import { isObject } from './protocols/json.js'

/** What services put behind the name of a model: its version, its date, its state. */
const version = /^(?:[-@:.](?:\d[\d.]*|v\d[\d.]*|latest|preview|exp|experimental|stable))*$/

/**
 * Tell whether an id, such as `openai/gpt-4-0613`, names a model that is called so: `GPT-4`, or a
 * family such as `Claude`, of which the id says which one.
 *
 * `gpt-4` is not `gpt-4o`, nor `gpt-4-mini`.
 *
 * @param isFamily The name may be that of a family.
 */
export function isSameModel(name: string, id: string, isFamily: boolean): boolean {
  const asked = plain(name)
  const answering = plain(id)
  if (asked === '' || !answering.startsWith(asked)) return asked !== '' && asked === answering
  const rest = answering.slice(asked.length)
  // A name with a number in it is that of one model.
  return version.test(rest) || (isFamily && !/\d/.test(asked) && rest.startsWith('-'))
}

/** The name that services answer with where an alias was asked, such as `mistral-large-latest`. */
export function withoutAlias(id: string): string {
  return id.replace(/-(?:latest|preview)$/, '')
}

/** What a reply, or an event of one, tells of the model that answers. */
export function answeringModel(reply: unknown): unknown {
  if (!isObject(reply)) return undefined
  const { model, modelVersion, message, response } = reply
  // Gemini says `modelVersion`; Anthropic `message.model`, OpenAI's responses `response.model`.
  const own = model ?? modelVersion
  return own ?? [message, response].flatMap((part) => (isObject(part) ? (part['model'] ?? []) : []))[0]
}

/** Without the maker before a slash, in one case, with hyphens alone. */
function plain(name: string): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

/** Tell whether a text has the form of a model's id: what else stands there is not shown. */
export function isModelId(id: unknown): id is string {
  return typeof id === 'string' && /^[\w.:/@-]{1,120}$/.test(id)
}

/** Make the finding for a model that answers though another one was declared. */
export function describeOtherModel(id: string, declared: readonly string[]): Finding {
  return {
    ruleId: 'chat/other-model',
    outcome: 'needs-review',
    severity: 'warn',
    reason: `The model \`${id}\` answered; declared is ${declared.join(', ')}.`,
    remedy: [
      `May \`${id}\` stand in for it? Then declare it as that: \`ai: { model: …, or: [ … ] }\`.`,
      'Or is it the name under which the service runs the declared one? Then nothing is to change.'
    ]
  }
}
