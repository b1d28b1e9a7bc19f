/**
 * Headers that say something of the exact bytes of a body. They are wrong for a labelled one, so
 * they go.
 */
export const changedHeaders: readonly string[] = [
  'content-length',
  'content-encoding',
  'content-md5',
  'content-range',
  'accept-ranges',
  'etag',
  'last-modified',
  'digest',
  'repr-digest',
  'content-digest'
]

/** A content type whose bytes are UTF-8 now. */
export function toUtf8(contentType: string): string {
  return contentType.replace(/charset\s*=\s*("[^"]*"|[^;\s]*)/i, 'charset=utf-8')
}

/** The encoding that a content type names. */
export function charsetOf(contentType: string): string | undefined {
  return /charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1]
}
