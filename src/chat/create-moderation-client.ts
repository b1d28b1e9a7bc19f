import { DisclosureError } from '../disclosure/disclosure-error.js'
import { invalidOption } from '../disclosure/invalid-option.js'
import type { ModerationClient } from './moderate.js'

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

type Answer = Awaited<ReturnType<ModerationClient['moderations']['create']>>

function hasResults(answer: unknown): answer is Answer {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'results' in answer &&
    Array.isArray(answer.results)
  )
}
