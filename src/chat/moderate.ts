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
