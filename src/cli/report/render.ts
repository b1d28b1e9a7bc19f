import { escapeHtml } from '../../markup/html.js'
import { printable, printableJson } from '../printable.js'
import type { BuiltCopies } from './built-copies.js'
import type { ReportedDocument, ReportedReview } from './documents.js'

/** A report as a whole. */
export interface DisclosureReport {
  /** The day, ISO 8601. */
  readonly at: string
  readonly version: string
  readonly since?: string
  readonly documents: readonly ReportedDocument[]
}

/** A report as its readers get it, which is a page of its own. */
interface ReportPage {
  /** What the page declares of itself: for its head, or as front matter. */
  readonly declaration: string
}

const columns: readonly (readonly [title: string, of: (document: ReportedDocument) => string])[] = [
  ['Document', ({ path }) => path],
  ['Facts', ({ facts }) => facts],
  ['Label', ({ label }) => label],
  ['Mark', ({ mark }) => mark],
  ['Readers are told', ({ words }) => words],
  ['AI', ({ ai }) => ai.join(', ')],
  ['Review', ({ reviews }) => (reviews.length === 0 ? 'not declared' : reviews.map(reviewWords).join('; '))],
  ['Left out, and why', ({ optDown }) => optDown],
  ['Only a person can say', ({ attest }) => attest.join('; ')],
  ['Problems', ({ problems }) => problems.join('; ')],
  ['In the built site', ({ copies }) => (copies ? copyWords(copies) : '')],
  ['Change', ({ change }) => change ?? '']
]

function copyWords({ marked, bare }: BuiltCopies): string {
  const files = marked.length === 1 ? '1 file has the mark' : `${marked.length} files have the mark`
  return bare.length === 0 ? files : `${files}; without it: ${bare.join(', ')}`
}

function reviewWords({ state, by, at, staleSince }: ReportedReview): string {
  if (state === 'none') return 'nobody reviewed it'
  const who = [by ?? 'a person', at].filter((each) => each !== undefined).join(', ')
  const since = staleSince === undefined ? '' : ` since ${staleSince}`
  return `${state}${since} (${who})`
}

/** Columns that say nothing of any document are left out, where only some reports have them. */
function shownColumns({ since, documents }: DisclosureReport) {
  const hasCopies = documents.some(({ copies }) => copies)
  return columns.filter(([title]) => (title === 'Change' ? since !== undefined : title !== 'In the built site' || hasCopies))
}

export const renderers = { html, json, csv, markdown } as const

function json(report: DisclosureReport): string {
  return `${printableJson({ ...report, totals: totalsOf(report) }, 2)}\n`
}

function totalsOf({ documents }: DisclosureReport) {
  const count = (test: (document: ReportedDocument) => boolean) => documents.filter(test).length
  return {
    documents: documents.length,
    undeclared: count(({ facts }) => facts === 'undeclared' || facts === 'unread'),
    notAsDeclared: count(({ label }) => label === 'missing or another'),
    staleReviews: count(({ reviews }) => reviews.some(({ state }) => state === 'stale')),
    ...(documents.some(({ copies }) => copies)
      ? { byDefault: count(({ facts }) => facts === 'by default'), bareCopies: count(({ copies }) => (copies?.bare.length ?? 0) > 0) }
      : {})
  }
}

/**
 * Comma-separated values by RFC 4180. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, as OWASP advises.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function csv(report: DisclosureReport): string {
  const shown = shownColumns(report)
  const rows = [
    shown.map(([title]) => title),
    ...report.documents.map((document) => shown.map(([, of]) => of(document)))
  ]
  const cell = (text: string) => {
    const plain = printable(text).replace(/^[=+\-@]/, "'$&")
    return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  }
  return rows.map((row) => `${row.map(cell).join()}\r\n`).join('')
}

function markdown(report: DisclosureReport, { declaration }: ReportPage): string {
  const shown = shownColumns(report)
  const cell = (text: string) => printable(text).replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&')
  const rows = report.documents.map((document) => {
    const cells = shown.map(([title, of]) => (quotedTitles.includes(title) ? quoted : cell)(of(document)))
    return `| ${cells.join(' | ')} |`
  })
  const lines = [
    '# What is disclosed',
    '',
    summaryOf(report),
    '',
    `| ${shown.map(([title]) => title).join(' | ')} |`,
    `|${shown.map(() => '---').join('|')}|`,
    ...rows,
    ''
  ]
  return `${declaration}${lines.join('\n')}`
}

/** What these columns say is said of another page: an audit must not take it for the label of this one. */
const quotedTitles = ['Mark', 'Readers are told', 'Left out, and why', 'Problems']

/** A code span in the cell of a table, which is split at its bars before anything else is read. */
function quoted(text: string): string {
  if (text === '') return ''
  const plain = printable(text).replaceAll('|', '\\|')
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$|^ .* $/.test(plain) ? ' ' : ''
  return `${fence}${space}${plain}${space}${fence}`
}

function summaryOf(report: DisclosureReport): string {
  const { documents, undeclared, notAsDeclared, staleReviews, byDefault, bareCopies } = totalsOf(report)
  const since = report.since === undefined ? '' : ` Changes since ${printable(report.since)}.`
  const built =
    bareCopies === undefined ? '' : ` ${byDefault} with the facts of the site alone; ${bareCopies} shown somewhere in the built site without their mark.`
  return `${report.at}: ${documents} documents, ${undeclared} without facts, ${notAsDeclared} not labelled as declared, ${staleReviews} changed since their review.${built}${since}`
}

/** Rows are hidden by their own text, and by the state that is chosen; nothing is fetched. */
const script = `
const rows = [...document.querySelectorAll('tbody tr')]
const words = document.querySelector('#words')
const state = document.querySelector('#state')
const shown = document.querySelector('output')
const filter = () => {
  const wanted = words.value.toLowerCase()
  for (const row of rows) {
    const isMeant = state.value === '' || row.dataset.states.split('|').includes(state.value)
    row.hidden = !isMeant || !row.textContent.toLowerCase().includes(wanted)
  }
  shown.textContent = rows.filter((row) => !row.hidden).length + ' of ' + rows.length + ' shown'
}
words.addEventListener('input', filter)
state.addEventListener('change', filter)
filter()
`

const style = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin-block: 1rem }
label { display: grid }
input, select { font: inherit; padding: .3rem }
div { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { border: 1px solid; padding: .4rem .6rem; text-align: start; vertical-align: top; min-width: 6rem; overflow-wrap: anywhere }
th { position: sticky; top: 0; background: Canvas }
samp { font: inherit }
[hidden] { display: none }
`

function statesOf(document: ReportedDocument): string[] {
  const { facts, label, reviews, change, optDown } = document
  const ofReviews = reviews.length === 0 ? ['review: not declared'] : reviews.map(({ state }) => `review: ${state}`)
  return [
    `facts: ${facts}`,
    `label: ${label}`,
    ...new Set(ofReviews),
    ...(optDown === '' ? [] : ['marks left out']),
    ...(change === undefined ? [] : [`since then: ${change}`])
  ]
}

function html(report: DisclosureReport, { declaration }: ReportPage): string {
  const shown = shownColumns(report)
  const states = [...new Set(report.documents.flatMap(statesOf))].sort()
  const rows = report.documents.map((document) => {
    // What a cell says is said of another page: an audit must not take it for the label of this one.
    const cells = shown.map(([, of]) => `<td><samp>${escapeHtml(printable(of(document)))}</samp></td>`)
    return `<tr data-states="${escapeHtml(statesOf(document).join('|'))}">${cells.join('')}</tr>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>What is disclosed</title>
${declaration}
<style>${style}</style>
</head>
<body>
<main>
<h1>What is disclosed</h1>
<p>${escapeHtml(summaryOf(report))}</p>
<form>
<label>Words <input id="words" type="search" autocomplete="off"></label>
<label>State <select id="state"><option value="">any</option>${states.map((state) => `<option>${escapeHtml(state)}</option>`).join('')}</select></label>
<output></output>
</form>
<div tabindex="0" role="region" aria-label="Documents">
<table>
<thead><tr>${shown.map(([title]) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
<script>${script}</script>
</main>
</body>
</html>
`
}
