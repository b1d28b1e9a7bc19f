import { printable } from '../printable.js'
import { countsOf, quoteOf, type Reporter, wordsOf, type Write } from './reporter.js'

const commands = { refuse: 'error', warn: 'warning', note: 'notice' } as const

/**
 * Write workflow commands, which GitHub shows as annotations beside the lines of a change.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function createGithubReporter(
  write: Write,
  changed: string,
  verbose: boolean,
  fromRoot: (path: string) => string
): Reporter {
  return {
    file({ path, findings }) {
      for (const finding of findings) {
        const { severity, place, ruleId } = finding
        if (severity === 'note' && !verbose) continue
        const properties = {
          file: fromRoot(path),
          line: String(place?.line ?? 1),
          col: String(place?.column ?? 1),
          title: `forthright: ${ruleId}`
        }
        const listed = Object.entries(properties).map(
          ([name, value]) => `${name}=${escapeProperty(value)}`
        )
        const lines = [...wordsOf(finding), quoteOf(finding) ?? []].flat().map(printable)
        write(`::${commands[severity]} ${listed.join()}::${escapeData(lines.join('\n'))}\n`)
      }
    },
    end(summary) {
      write(`forthright: ${countsOf(summary, changed)}\n`)
    }
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
