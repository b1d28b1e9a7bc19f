import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { invalidOption, requireOptions } from '../../disclosure/options.js'
import type { Screen } from './screen.js'

/**
 * A moderation client, by its shape: the one of the OpenAI SDK, or {@link
 * createModerationClient}.
 */
export interface ModerationClient {
  readonly moderations: {
    create(body: { input: string; model?: string }): PromiseLike<{
      readonly results: readonly {
        readonly flagged: boolean
        readonly categories?: object
      }[]
    }>
  }
}

export interface ModerateOptions {
  /** The moderation model. @default the service's own */
  readonly model?: string
  /** Which side is checked. @default both */
  readonly only?: 'input' | 'output'
}

/**
 * Ask a moderation service about every input, and about every sentence of a reply.
 *
 * **Privacy: the service receives the texts.** "Data submitted through the API … we store and
 * process any data you chose to submit" (OpenAI's privacy policy). So nothing calls this unless you
 * pass it as `screen`; tell your users who receives their words. A service that does not answer
 * stops the text.
 *
 * @example
 * ```ts
 * labelOpenAi(client, { disclosure, screen: moderate(client) })
 * ```
 */
export function moderate(client: ModerationClient, options: ModerateOptions = {}): Screen {
  requireOptions(options, { model: 'any', only: ['input', 'output'] })
  const { model, only } = options
  const check = async (text: string) => {
    if (text.trim() === '') return true
    const body = { input: text, ...(model === undefined ? {} : { model }) }
    const { results } = await client.moderations.create(body)
    if (results.length === 0) return 'the moderation service gave no result'
    const flagged = results.find((result) => result.flagged !== false)
    return flagged === undefined || `moderation flagged it${describe(flagged.categories)}`
  }
  return {
    ...(only === 'output' ? {} : { input: check }),
    ...(only === 'input' ? {} : { output: check })
  }
}

function describe(categories: object = {}): string {
  const names = Object.entries(categories).flatMap(([name, isHit]) => (isHit === true ? name : []))
  return names.length > 0 ? `: ${names.join(', ')}` : ''
}

export interface ModerationClientOptions {
  /**
   * Where the service is, up to its version: `https://api.openai.com/v1`. It receives the
   * texts.
   */
  readonly baseUrl: string
  /** Sent as a bearer token. @default none, for a service of your own */
  readonly apiKey?: string
  /** @default the platform's */
  readonly fetch?: typeof fetch
}

/**
 * Make a moderation client for any service that speaks OpenAI's `/moderations`, without an SDK.
 *
 * **Privacy: the service receives every text that you moderate.** There is no default address.
 *
 * @throws {DisclosureError} `invalid-option` without an address.
 * @example
 * ```ts
 * const client = createModerationClient({ baseUrl: 'http://127.0.0.1:8080/v1' })
 * createChatLabelStream({ disclosure, screen: moderate(client) })
 * ```
 */
export function createModerationClient(options: ModerationClientOptions): ModerationClient {
  if (typeof options?.baseUrl !== 'string' || !URL.canParse(options.baseUrl)) {
    const expected = 'an address such as `http://127.0.0.1:8080/v1`'
    throw invalidOption('options.baseUrl', options?.baseUrl, expected)
  }
  requireOptions(options, { baseUrl: 'any', apiKey: 'any', fetch: 'any' })
  const { baseUrl, apiKey, fetch: send = fetch } = options
  const url = `${baseUrl.replace(/\/+$/, '')}/moderations`
  return {
    moderations: {
      async create(body) {
        const response = await send(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` })
          },
          body: JSON.stringify(body)
        })
        const answer: unknown = response.ok ? await response.json() : undefined
        if (hasResults(answer)) return answer
        throw new DisclosureError(
          'upstream',
          `Unexpected answer ${response.status} from ${url}, expected moderation results`
        )
      }
    }
  }
}

type ModerationAnswer = Awaited<ReturnType<ModerationClient['moderations']['create']>>

function hasResults(answer: unknown): answer is ModerationAnswer {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'results' in answer &&
    Array.isArray(answer.results)
  )
}
