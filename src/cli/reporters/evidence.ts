import type { PageReport, PageStateId } from '../../audit/browser/index.js'
import type { AuditFinding, Verdict } from '../../audit/index.js'
import { escapeHtml } from '../../markup/html.js'
import { htmlDeclaration } from '../own-pages.js'
import { printable } from '../printable.js'
import { counted, type Summary, type Write } from './reporter.js'

/** What the evidence for one page is made of. */
export interface EvidencePage {
  /** The page as the user knows it: a path or an address. */
  readonly name: string
  readonly report: PageReport
  /** The address of each picture: relative to the report, or with the picture in it. */
  readonly pictures: Readonly<Partial<Record<PageStateId, string>>>
}

/** Writes pages as they come, so that a run over many holds the pictures of one. */
export interface EvidenceWriter {
  page(page: EvidencePage): void
  end(summary: Summary): void
}

// The colours have a contrast of 7 : 1 at least, on light and on dark grounds, and no verdict is told
// by colour alone.
const style = `
  :root { color-scheme: light dark; background: light-dark(#fff, #14171c); color: light-dark(#111, #eee) }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
  table { border-collapse: collapse; width: 100% }
  th, td { border: 1px solid; padding: .4rem; text-align: start; vertical-align: top }
  figure { margin: 1rem 0 }
  img { display: block; max-width: 100%; height: auto; border: 1px solid }
  code { font-size: .9em }
  .fail { color: light-dark(#8f0012, #ff9a9f) }
  .pass { color: light-dark(#00522b, #7fd6a2) }
  section > div { border-inline-start: .25rem solid; padding-inline-start: 1rem; margin-block: 2rem }
`

const verdictWords: Readonly<Record<Verdict, string>> = {
  fail: 'fails',
  'needs-review': 'needs a review',
  pass: 'passes'
}

/**
 * Write what was seen of pages as one page of HTML for people: for each state a picture with the words
 * framed, the rectangle that they take, what was measured, and what hides them.
 *
 * What it quotes of the pages stands in `q`, and selectors in `code`: an audit takes neither for words
 * that this page says of itself.
 */
export function createEvidenceWriter(write: Write, version: string): EvidenceWriter {
  let count = 0
  const begin = () => {
    if (count > 0) return
    write(
      `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n` +
        `<meta name="robots" content="noindex">\n<title>forthright: pages as readers meet them</title>\n${htmlDeclaration(undefined)}\n<style>${style}</style>\n</head>\n<body>\n<main>\n` +
        `<h1>Pages as readers meet them</h1>\n<p>The program forthright ${escapeHtml(version)} opened each page in a browser and measured what readers see of its disclosure. In each picture the words are framed.</p>\n`
    )
  }
  return {
    page(page) {
      begin()
      count++
      write(sectionOf(page, count))
    },
    end({ files, changed, errors, warnings }) {
      begin()
      write(
        `<h2>In all</h2>\n<p>${totalOf({ files, changed, errors, warnings })}</p>\n</main>\n</body>\n</html>\n`
      )
    }
  }
}

function totalOf({ files, changed, errors, warnings }: Summary): string {
  const failing = `${counted(errors, 'finding')} ${errors === 1 ? 'fails' : 'fail'}`
  return `${counted(files, 'page')}: ${changed} can be missed; ${failing}, ${warnings} ${warnings === 1 ? 'needs' : 'need'} a review.`
}

function sectionOf({ name, report, pictures }: EvidencePage, index: number): string {
  const { verdict, words, states } = report
  const told = words === undefined ? 'No words were found.' : `The words that were found: ${quoted(words)}`
  return [
    `<section aria-labelledby="page-${index}">`,
    `<h2 id="page-${index}">${escaped(name)} <span class="${verdict}">${verdictWords[verdict]}</span></h2>`,
    `<p>${told}</p>`,
    ...states.map((state) => {
      const box = state.findings.find(({ place }) => place?.box !== undefined)?.place?.box
      const where = box ? `The words take ${Math.round(box.width)} by ${Math.round(box.height)} pixels, at ${Math.round(box.x)}, ${Math.round(box.y)}.` : ''
      const picture = pictures[state.id]
      const alternative = `Picture of the page, ${state.name}${box ? ', with the words framed' : ''}`
      return [
        '<div>',
        `<h3>${escaped(state.name)}: <span class="${state.verdict}">${verdictWords[state.verdict]}</span></h3>`,
        ...(picture === undefined
          ? where === '' ? [] : [`<p>${where}</p>`]
          : [`<figure><img src="${escaped(picture)}" alt="${alternative}" loading="lazy"><figcaption>${where}</figcaption></figure>`]),
        ...tableOf(state.findings),
        '</div>'
      ].join('\n')
    }),
    '</section>\n'
  ].join('\n')
}

function tableOf(findings: readonly AuditFinding[]): string[] {
  if (findings.length === 0) return ['<p>Nothing was to be measured here.</p>']
  const rows = findings.map(({ ruleId, outcome, message, question, place }) => {
    const by = place?.selector === undefined || outcome === 'pass' ? '' : `<br>At ${code(place.selector)}`
    const asked = outcome === 'pass' ? '' : `<br>${escaped(question)}`
    return `<tr><th scope="row">${code(ruleId)}<td class="${outcome}">${verdictWords[outcome]}<td>${described(message)}${by}${asked}`
  })
  return [
    '<table>',
    '<thead><tr><th scope="col">Check<th scope="col">Outcome<th scope="col">What was measured</thead>',
    '<tbody>',
    ...rows,
    '</tbody>\n</table>'
  ]
}

/** A message names selectors between back quotes, and has words of the page in quotation marks. */
function described(message: string): string {
  return message
    .split(/(“[^”]*”|`[^`]*`)/u)
    .map((part) => {
      if (part.startsWith('“')) return quoted(part.slice(1, -1))
      return part.startsWith('`') && part.length > 1 ? code(part.slice(1, -1)) : escaped(part)
    })
    .join('')
}

const quoted = (words: string) => `<q>${escaped(words)}</q>`
const code = (words: string) => `<code>${escaped(words)}</code>`
const escaped = (words: string) => escapeHtml(printable(words))
