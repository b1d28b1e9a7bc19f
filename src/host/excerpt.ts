import { withoutShownCode } from '../markup/exported-facts.js'
import { bodyStartOf, locateFrontMatter } from '../markup/front-matter.js'

/**
 * Read the title that a source has as its first heading, as plain words. Hosts show it in lists and
 * heads where front matter has none.
 */
export function headingOf(source: string): string | undefined {
  const heading = /^#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\{#[^}]*\})?$|^(\S[^\n]*)\n=+[ \t]*$/m
  const [, words, underlined] = heading.exec(withoutCode(source)) ?? []
  const title = words ?? underlined
  return title === undefined ? undefined : plainWords(title)
}

/** Read the first words of a source's text, which hosts take for its description. */
export function excerptOf(source: string): string {
  const underlined = /^[ \t]*\S[^\n]*\n[ \t]*(?:=+|-{2,})[ \t]*$/gm
  for (const block of withoutCode(source).replace(underlined, '\n').split(/\n[ \t]*\n/)) {
    const text = block.trim()
    if (text !== '' && !/^(?:#|import\s|export\s|<|:::|\||[-*+>]\s*$|\[[^\]]+\]:|---|===)/.test(text)) return plainWords(text)
  }
  return ''
}

function withoutCode(source: string): string {
  const body = source.slice(bodyStartOf(source, locateFrontMatter(source))).replace(/\r\n?/g, '\n')
  return withoutShownCode(body).replace(/<!--.*?-->|\{\/\*.*?\*\/\}/gs, '')
}

/** Take the marks of Markdown off. */
function plainWords(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/(?<!\\)(\*\*|__|\*|`|~~)(\S(?:.*?\S)?)\1/gs, '$2')
    .replace(/^(?:[>*+-]|\d+\.)[ \t]+/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
