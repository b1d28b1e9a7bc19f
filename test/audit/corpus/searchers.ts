/** Other ways to look for a disclosure, as they are in use; each says whether it finds one. */

/** The words of the forms of this corpus: a search knows as much as its words. */
const words =
  /AI[-‐‑ ]?generated|KI[-‐‑ ]?generiert|AIで生成|written by (?:ChatGPT|(?:an )?AI)|intelligence artificielle|artificial intelligence/i

/** Search the source for the words. */
export function searchSource(html: string): boolean {
  return words.test(html)
}

/** Search the text of the body, as libraries give it that take tags away. */
export function searchText(html: string): boolean {
  const body = html
    .replace(/<head[^]*?<\/head>/i, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(script|style|template|noscript)\b[^]*?<\/\1>/gi, '')
  return words.test(body.replace(/<[^>]*>/g, ''))
}
