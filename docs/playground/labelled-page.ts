import { labelHtml } from 'forthright/html'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Work } from './panel.js'

/**
 * Make an ordinary page of the text, labelled.
 *
 * @param scheme The colours that its reader has asked for.
 */
export function labelledPage(work: Work, scheme: 'light' | 'dark' = 'light'): string {
  const { text, title, disclosure, locale, packs } = work
  // HTML in the text is shown as its letters, so that nothing of it takes part in this page.
  const body = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return labelHtml(pageAround(body, title, locale.tag, scheme), disclosure, { locale, packs }).value
}

function pageAround(body: string, title: string, lang: string, scheme: string): string {
  const escaped = title.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped}</title>
<style>
  :root { color-scheme: ${scheme} }
  body { margin: 0 auto; max-width: 38rem; padding: 1rem; font: 17px/1.6 Georgia, serif }
</style>
</head>
<body>
<article>
${body}
</article>
</body>
</html>
`
}
