import { escapeHtml } from '../../markup/html.js'
import { htmlDeclaration } from '../own-pages.js'
import { printable } from '../printable.js'
import { countsOf, type FileFinding, levels, quoteOf, type Reporter, type Write } from './reporter.js'

const head = (declaration: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>forthright: findings</title>
${declaration}
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
  table { border-collapse: collapse; width: 100% }
  th, td { border: 1px solid; padding: 0.4rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
  samp { font: inherit }
</style>
<h1>Findings</h1>
`

/**
 * Write one page that needs nothing else: a table of what was found.
 *
 * @param key What the configuration calls the facts that a page declares.
 */
export function createHtmlReporter(write: Write, changed: string, key?: string): Reporter {
  let isBegun = false
  const begin = () => {
    if (isBegun) return
    isBegun = true
    write(`${head(htmlDeclaration(undefined, key))}<table>\n<thead><tr><th>File<th>Place<th>Severity<th>Rule<th>What was found</thead>\n`)
  }
  return {
    file({ path, findings }) {
      begin()
      for (const finding of findings) write(row(path, finding))
    },
    end(summary) {
      begin()
      write(
        `</table>\n<p>${countsOf(summary, changed)}.\n</html>\n`
      )
    }
  }
}

function row(path: string, finding: FileFinding): string {
  const { place, severity, ruleId, reason, remedy } = finding
  const cells = [
    path,
    place ? `${place.line}:${place.column}` : '',
    levels[severity],
    ruleId
  ].map((text) => `<td>${escapeHtml(printable(text))}`)
  const words = [reason, ...remedy, quoteOf(finding) ?? []].flat()
  return `<tr>${cells.join('')}<td>${words.map((each) => `<samp>${escapeHtml(printable(each))}</samp>`).join('<br>')}\n`
}
