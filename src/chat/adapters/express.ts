import { andThen, isPromiseLike } from '../maybe-promise.js'
import { prepareForRequest, type RequestOptions } from './request-options.js'
import { labelServerResponse, type NodeResponse } from './server-response.js'

export { DisclosureError } from '../../disclosure/disclosure-error.js'
export type { LabelResponseOptions } from '../body/label-response.js'
export type * from '../option-types.js'
export type { RequestOptions } from './request-options.js'
export type { NodeResponse } from './server-response.js'

/**
 * Make an Express middleware that labels what the handlers after it write: `res.send`, `res.write`,
 * `res.end` and streams that are piped in. Put it on the routes of the chat, before compression.
 *
 * A reply that can't be labelled ends with status 500 and no body, or, when its head is out
 * already, breaks off.
 *
 * @throws {DisclosureError} When the disclosure may not be used. One that depends on the request
 * goes to `next` as the error, before the handler runs.
 * @example
 * ```ts
 * app.use('/chat', labelExpress({ disclosure: { author: 'Ada Lovelace', ai: 'GPT-4 (OpenAI)' } }))
 * ```
 */
export function labelExpress<Request>(
  options: RequestOptions<Request>
): (request: Request, response: NodeResponse, next: (error?: unknown) => void) => void {
  const prepare = prepareForRequest(options)
  return (request, response, next) => {
    const start = () =>
      andThen(prepare(request), ({ chat, ...known }) => {
        labelServerResponse(response, chat, known)
        next()
      })
    try {
      const started = start()
      if (isPromiseLike(started)) started.then(undefined, next)
    } catch (error) {
      next(error)
    }
  }
}
