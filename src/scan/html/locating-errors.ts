import { DisclosureError } from '../../disclosure/disclosure-error.js'

/** The error for text that a declarative shadow root hides, or may hide. */
export function shadowError(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was labelled, because the text stands in the host of a declarative shadow root (`<template shadowrootmode>`), where readers see only what a slot takes. Put the text outside, or name a place outside with `options.selector`.'
  )
}

/** The error for a head of which more must be read as one than a stream may hold back. */
export function longHeadError(hold: number): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `The page was not labelled, because its head has more than ${hold} characters that must be read as one. Raise \`options.hold\`.`
  )
}

/** The error for a page of frames. */
export function framesetError(): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    'Nothing was labelled, because the document is a frameset: it has no text of its own. Label the documents in its frames.'
  )
}

/** The error for a stream of XHTML of which the place of the label depends on who reads it. */
export function xhtmlError(what: string): DisclosureError {
  return new DisclosureError(
    'cannot-label',
    `The page was not labelled, because ${what}: HTML and XML read that differently, and a stream cannot know which of them a page with the namespace of XHTML is. Use \`labelHtml\`.`
  )
}
