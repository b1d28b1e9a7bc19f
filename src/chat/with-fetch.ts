import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Fetch } from './label-fetch.js'

/** A client of OpenAI's or Anthropic's SDK, by the one thing that is needed of it. */
export interface FetchingClient {
  withOptions(options: { fetch: Fetch }): unknown
}

/**
 * Make a client like another one that goes through a `fetch` of yours, around its own.
 *
 * @throws {DisclosureError} `invalid-option` for a client that can't be copied with other options.
 */
export function withFetch<Client extends FetchingClient>(
  client: Client,
  wrap: (send: Fetch) => Fetch
): Client {
  if (typeof client?.withOptions !== 'function') {
    throw new DisclosureError(
      'invalid-option',
      'Unexpected client without `withOptions`, expected one of the OpenAI SDK from 5 on or of the Anthropic SDK from 0.50 on'
    )
  }
  // Private in the SDKs' types, and there since their first versions: the client's own `fetch`,
  // with its proxies and its tests. The client for Azure forgets its version and deployment when it
  // is copied (openai 6.49).
  const { fetch: own, apiVersion, deploymentName } = client as unknown as Record<string, unknown>
  const send = typeof own === 'function' ? (own as Fetch) : fetch
  const copied = client.withOptions({
    ...(typeof apiVersion === 'string' ? { apiVersion } : {}),
    ...(typeof deploymentName === 'string' ? { deployment: deploymentName } : {}),
    fetch: wrap((input, init) => send.call(undefined, input, init))
  })
  return copied as Client
}
