import { labelResponseWith } from '../body/label-response.js'
import { prepareForRequest, type RequestOptions } from './request-options.js'

export { DisclosureError } from '../../disclosure/disclosure-error.js'
export type { LabelResponseOptions } from '../body/label-response.js'
export type * from '../option-types.js'
export type { RequestOptions } from './request-options.js'

/** What is used of Hono's context. */
export interface HonoContext {
  get res(): Response
  set res(response: Response | undefined)
}

/**
 * Make a Hono middleware that labels the replies of the routes it is used on, as `labelResponse`
 * does. Put it on the routes of the chat, inside any compression.
 *
 * @throws {DisclosureError} When the disclosure may not be used. One that depends on the request
 * ends it with an error, before its handler runs.
 * @example
 * ```ts
 * app.use('/chat', labelHono({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' } }))
 * ```
 */
export function labelHono<Context extends HonoContext>(
  options: RequestOptions<Context>
): (context: Context, next: () => Promise<void>) => Promise<void> {
  const prepare = prepareForRequest(options)
  return async (context, next) => {
    const { chat, ...known } = await prepare(context)
    await next()
    const response = context.res
    // Hono lays the headers of the response that is there over those of the next one, the length of
    // the unlabelled body among them, unless there is none.
    context.res = undefined
    context.res = labelResponseWith(response, chat, known)
  }
}
