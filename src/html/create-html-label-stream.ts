import type { DisclosureInput } from '../disclosure/disclosure-input.js'
import { createHtmlLabeler, type HtmlStreamOptions } from './create-html-labeler.js'

/**
 * Label a page while it is being streamed.
 *
 * The head passes as it comes, with its marks. Of the body nothing that a reader would see passes
 * before the label; behind the label nothing is held back but a tag that is not whole yet. The
 * label goes into the first `article` or `main` that comes before any text outside of headings,
 * links and navigation; text that comes first gets the label before it, at the start of the body.
 *
 * Labelling a stream twice with the same facts changes nothing. Of a label of other facts the lead
 * is replaced; for its other marks, which have passed by then, use `labelHtml`.
 *
 * @throws {DisclosureError} At once as `labelHtml` does; into the stream `cannot-label`, when the
 * page begins with front matter or `<?xml`, is XHTML that HTML reads as another page, is a frameset or
 * ends in its head: then nothing of a body has passed; and `invalid-option` for bytes: put a `TextDecoderStream` before it.
 * @example
 * ```ts
 * const labelled = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(
 *   createHtmlLabelStream({
 *     author: 'Ada Lovelace',
 *     ai: 'GPT-4 (OpenAI)',
 *     roles: { drafting: 'GPT-4', editing: 'author' },
 *     responsible: 'author'
 *   })
 * )
 * ```
 */
export function createHtmlLabelStream(
  disclosure: DisclosureInput,
  options: HtmlStreamOptions = {}
): TransformStream<string, string> {
  const labeler = createHtmlLabeler(disclosure, options)
  const pass = (controller: TransformStreamDefaultController<string>, piece: string) => {
    if (piece !== '') controller.enqueue(piece)
  }
  return new TransformStream({
    transform: (chunk, controller) => pass(controller, labeler.feed(chunk)),
    flush: (controller) => pass(controller, labeler.end())
  })
}
