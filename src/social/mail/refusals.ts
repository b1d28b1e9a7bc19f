import { DisclosureError } from '../../disclosure/disclosure-error.js'
import { ampHtml, mailHtml } from '../../markup/mail.js'
import { hasContent } from '../../scan/html/locate-mail.js'
import { countBytes } from '../count/index.js'
import { expandPath, getAt, isPayload, type Payload, stringAt, toPath } from '../payload.js'
import type { Refusal } from '../platform.js'
import {
  alternativesOf,
  bodiesOf,
  bodyRules,
  hasBody,
  hasSubject,
  isOpen,
  isReadable,
  mailFormats,
  messagesOf,
  typedBody
} from './bodies.js'
import { isShown, openMessage } from './open-message.js'
import { mailBeside, mailData, mailShapes, replacements } from './shapes.js'

/** Bodies of two shapes in one payload: which of them is sent is for the service to say. */
function rivals(payload: Payload): string | undefined {
  const found = mailShapes.flatMap((shape) => {
    const [body] = bodiesOf(payload, shape)
    return body ? [`\`${body.path.join('.')}\` (${shape.name})`] : []
  })
  return found.length > 1 ? found.join(' and ') : undefined
}

/** A member that puts other words in the place of the bodies. */
function replacementOf(payload: Payload): { path: string; because: string } | undefined {
  const taken = mailShapes.flatMap((shape) => bodiesOf(payload, shape).map(({ path }) => path.join('.')))
  for (const [pattern, because] of Object.entries(replacements)) {
    for (const at of expandPath(payload, toPath(pattern))) {
      const path = at.join('.')
      if (!getAt(payload, at) || taken.some((body) => body.startsWith(`${path}.`))) continue
      return { path, because }
    }
  }
  return undefined
}

/** Where members with words stand, and their names there. */
const knownNames: ReadonlyMap<string, ReadonlySet<string>> = namesByPlace([
  ...mailShapes.flatMap(({ bodies, subjects = [], previews = [] }) => [
    ...Object.keys(bodies),
    ...subjects,
    ...previews
  ]),
  ...Object.keys(replacements),
  ...mailData,
  ...mailBeside
])

function namesByPlace(paths: readonly string[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const path of paths) {
    const keys = path.split('.')
    for (const [index, key] of keys.entries()) {
      const place = keys.slice(0, index).join('.')
      names.set(place, (names.get(place) ?? new Set()).add(key))
    }
  }
  return names
}

const folded = (name: string) => name.toLowerCase().replace(/[-_\s]/g, '')

/** A member whose name differs from a known one in its letters' case alone: it would be passed over. */
function misspelt(payload: Payload): { path: string; expected: string } | undefined {
  for (const [place, names] of knownNames) {
    for (const at of place === '' ? [[]] : expandPath(payload, toPath(place))) {
      const members = getAt(payload, at)
      if (!isPayload(members)) continue
      for (const [name, value] of Object.entries(members)) {
        if (names.has(name) || value === undefined || value === null || value === '') continue
        const expected = [...names].find((known) => folded(known) === folded(name))
        if (expected !== undefined) return { path: [...at, name].join('.'), expected }
      }
    }
  }
  return undefined
}

/** A body of a type that a reader is shown, and that no label can open. */
function unreadable(payload: Payload): { path: string; type: string } | undefined {
  for (const shape of mailShapes) {
    for (const { path, kind, value } of bodiesOf(payload, shape)) {
      if (typeof kind !== 'object') continue
      const { type = '' } = typedBody(value, kind) ?? {}
      if (isShown(type) && !Object.hasOwn(mailFormats, type)) return { path: path.join('.'), type }
      if (!type.includes('/')) return { path: path.join('.'), type }
    }
  }
  return undefined
}

/** Why a whole message could not be opened. */
function unopened(payload: Payload): string | undefined {
  const closed = messagesOf(payload).find(({ value }) => !isOpen(value))
  if (!closed) return undefined
  const path = closed.path.join('.')
  try {
    openMessage(closed.value, mailFormats, path)
  } catch (error) {
    if (error instanceof DisclosureError) return error.message.replace(/^Cannot label here: /, '')
    throw error
  }
  return `\`${path}\` is no text and no bytes. Read its file or stream first.`
}

const signedType = /^\s*(?:multipart\/(?:signed|encrypted)|application\/(?:x-)?pkcs7-)/i

function isSigned({ headers, attachments }: Payload): boolean {
  return headersOf(headers).some(isSignature) || [attachments].flat().some(isSignatureFile)
}

/** Headers by their names; a value can be in a list, or in an object with more about it. */
function headersOf(headers: unknown): [name: string, value: string][] {
  const given = Array.isArray(headers)
    ? headers.map((header) => [stringAt(header, ['key']), getAt(header, ['value'])] as const)
    : Object.entries(isPayload(headers) ? headers : {})
  return given.flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [
      name.toLowerCase(),
      typeof value === 'string' ? value : stringAt(value, ['value'])
    ])
  )
}

function isSignature([name, value]: [string, string]): boolean {
  if (name === 'content-type') return signedType.test(value)
  return name === 'dkim-signature' || name === 'arc-seal'
}

function isSignatureFile(file: unknown): boolean {
  return (
    signedType.test(stringAt(file, ['contentType'])) ||
    /^smime\.p7[ms]$/i.test(stringAt(file, ['filename']))
  )
}

/** A text with an armour round it: a label before it is not what was signed, and one in it breaks it. */
function armoured(payload: Payload): boolean {
  return bodyRules(payload).some(({ path }) =>
    /^-----BEGIN PGP (?:SIGNED )?MESSAGE-----/m.test(stringAt(payload, [path].flat()))
  )
}

/** The HTML of a mail by its path, where it has any. */
function pages(payload: Payload): { path: string; text: string }[] {
  return bodyRules(payload).flatMap(({ path, format }) => {
    const at = [path].flat()
    const text = stringAt(payload, at)
    const isPage = (format === mailHtml || format === ampHtml) && /\S/.test(text)
    return isPage ? [{ path: at.join('.'), text }] : []
  })
}

const emptyPage = (payload: Payload) => pages(payload).find(({ text }) => !hasContent(text))
// A fragment has no head and no record: there the label shows by the style that is its own. It opens
// and closes the text in other words than those of mail, so a mail's label would stand beside it.
const labelOfPages =
  /<meta\b[^>]{0,40}\bai-disclosure\b|<p\b[^>]{0,80}\bstyle="all:initial(?:!important)?;writing-mode:inherit\b/i
const labelledPage = (payload: Payload) =>
  pages(payload).find(({ text }) => labelOfPages.test(text))

/**
 * Gmail shows so many bytes of a mail's HTML, and the rest behind a link.
 *
 * @see https://developers.google.com/workspace/gmail/design/css (seen 2026-11-28)
 */
const clippedAt = 102_400

function clippedPages(payload: Payload): string[] {
  return pages(payload).flatMap(({ path, text }) => {
    const [notice] = mailHtml.block?.find(text) ?? []
    const before = notice ? countBytes(text.slice(0, notice.start)) : 0
    return before > clippedAt
      ? [
          `Gmail cuts a mail behind ${clippedAt} bytes, and ${before} stand before the label in \`${path}\`. Can the head be shorter, such as its style sheets?`
        ]
      : []
  })
}

/** Where Amazon SES says in which charset a text is; ASCII where it doesn't. */
function asciiTexts(payload: Payload): string[] {
  return bodyRules(payload).flatMap(({ path }) => {
    const at = [path].flat()
    const isSes = at.at(-1) === 'Data' && !getAt(payload, [...at.slice(0, -1), 'Charset'])
    return isSes && /[^\0-\x7F]/.test(stringAt(payload, at))
      ? [`Amazon SES takes \`${at.join('.')}\` as ASCII, and it has other characters. Set \`Charset: 'UTF-8'\` beside it.`]
      : []
  })
}

/** Payloads of mail that can't be labelled, in the order in which they are tried. */
export const mailRefusals: readonly Refusal[] = [
  {
    when: (payload) => rivals(payload) !== undefined,
    because: (payload) =>
      `there are two mails in this payload: ${rivals(payload)}. Which one is sent? Leave the other out.`
  },
  {
    when: (payload) => unopened(payload) !== undefined,
    because: (payload) => unopened(payload) ?? ''
  },
  {
    when: isSigned,
    because:
      'the message is signed or encrypted already, and a label would break that. Label before signing.'
  },
  {
    when: armoured,
    because:
      'the text is signed or encrypted already (PGP), and a label would break that. Label before signing.'
  },
  {
    when: (payload) => replacementOf(payload) !== undefined,
    because: (payload) => {
      const { path = '', because = '' } = replacementOf(payload) ?? {}
      return `\`${path}\` ${because}`
    }
  },
  {
    when: (payload) => misspelt(payload) !== undefined,
    because: (payload) => {
      const { path = '', expected = '' } = misspelt(payload) ?? {}
      return `unexpected \`${path}\`, expected \`${expected}\`. Is that what is meant?`
    }
  },
  {
    when: (payload) => unreadable(payload) !== undefined,
    because: (payload) => {
      const { path = '', type = '' } = unreadable(payload) ?? {}
      return `\`${path}\` has the type \`${type}\`, which no label can open. Give the text as HTML or plain text.`
    }
  },
  {
    when: (payload) =>
      alternativesOf(payload).some((part) => isShown(part.type) && !isReadable(part)),
    because:
      'an alternative has no text that the label can open. Read its file or stream first, and give the text as `content`, without an `encoding`, as `text/html` or `text/plain`.'
  },
  {
    when: (payload) => hasSubject(payload) && !hasBody(payload),
    because: 'the email has no body. Give it a `text` or `html` that the label can open.'
  },
  {
    when: (payload) => emptyPage(payload) !== undefined,
    because: (payload) =>
      `\`${emptyPage(payload)?.path}\` shows nothing: no words and no picture stand in its body. Is its text in another member? Give it here, or leave it out.`
  },
  {
    when: (payload) => labelledPage(payload) !== undefined,
    because: (payload) =>
      `\`${labelledPage(payload)?.path}\` is a page that \`labelHtml\` labelled. Its label is for browsers, and its record is what some readers of mail show first. Take that label off with \`unlabelHtml\`: mail has a label of its own.`
  }
]

/** What else to know of a labelled mail. */
export function mailRemarks(labelled: Payload): string[] {
  return [...clippedPages(labelled), ...asciiTexts(labelled)]
}
