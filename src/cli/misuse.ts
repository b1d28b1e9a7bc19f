import { DisclosureError } from '../disclosure/disclosure-error.js'

/** The error of a command line, a file or a configuration that asks for what there is not. */
export function misuse(message: string, cause?: unknown): DisclosureError {
  return new DisclosureError('invalid-option', message, cause === undefined ? {} : { cause })
}
