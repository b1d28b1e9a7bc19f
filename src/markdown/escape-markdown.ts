// Whatever could act in CommonMark, GFM, MDX, directives or mathematics: emphasis, code, links,
// tags, expressions, tables, footnotes, entities.
const active = /[\\`*_{}[\]<>~|$&^]/g
// A colon that could open a link or a directive, an at sign that could mention or address somebody,
// and a dot that could make a link of a name like claude.ai or www.example.
const linking = /:(?=[/:\p{L}[{])|@(?=[\p{L}\p{N}_])|(?<=\bwww)\.|(?<=[\p{L}\p{N}-])\.(?=\p{L}{2})/gu

/**
 * Escape words so that Markdown and MDX show exactly these characters, on one line.
 *
 * The inverse is {@link unescapeMarkdown}. Ordinary names, "GPT-4 (OpenAI)" or "J. R. R. Tolkien",
 * stay as they are.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(active, '\\$&').replace(linking, '\\$&')
}

/** Read escaped words back. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/**
 * Escape words that open a paragraph: also what would open a list, a heading or, in MDX, an import.
 */
export function escapeParagraph(text: string): string {
  return escapeMarkdown(text)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(?:import|export)(?=\s)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
}
