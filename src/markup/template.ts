/** What a reader of a page sees as it is, or not at all, whatever is in it. */
const verbatim =
  /<!--[^]{0,20000}?-->|<(pre|code|script|style|textarea|samp|kbd|template)(?=[\s>])[^]{0,50000}?<\/\1\s*>/gi
/** The opening of a tag or an output of Liquid, Jinja, Nunjucks, Twig, Handlebars, Go. */
const templateTag =
  /\{%-?\s*[A-Za-z](?:[^%]|%(?!\})){0,2000}%\}|\{\{[-#>/!&^~{]*\s*[\w.$@"'(][^{}]{0,2000}\}\}/

/** A statement of a template language, which only a template has: `{% block x %}`, `{{#each list}}`. */
const statement = /\{%-?\s*[A-Za-z](?:[^%]|%(?!\})){0,2000}%\}|\{\{-?\s*[#>/][^{}]{0,2000}\}\}/

/**
 * Tell whether HTML is a template that still has to be filled, and no page: it has tags of a template
 * language outside of code, scripts and comments.
 */
export function isTemplate(html: string): boolean {
  if (!html.includes('{{') && !html.includes('{%')) return false
  return templateTag.test(html.replace(verbatim, ''))
}

/** Whether a template has statements: one that only has places for values may be a page that speaks of them. */
export function hasStatements(html: string): boolean {
  return statement.test(html.replace(verbatim, ''))
}
