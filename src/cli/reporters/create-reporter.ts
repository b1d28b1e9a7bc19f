import { misuse, type OptionValues } from '../arguments.js'
import type { Terminal } from '../terminal.js'
import type { Reporter } from './reporter.js'

/**
 * Make the reporter that `--format` names.
 *
 * @param changed What a changed file is called in the summary.
 * @param fromRoot Spells a path from the root of the repository.
 * @param key What the configuration calls the facts that a page declares.
 */
export async function createReporter(
  { format = 'pretty', verbose = false, quiet = false }: OptionValues,
  { write, version, color }: Pick<Terminal, 'write' | 'version' | 'color'>,
  changed: string,
  fromRoot: (path: string) => string = (path) => path,
  key?: string
): Promise<Reporter> {
  const reporter = await ofFormat()
  return quiet ? withErrorsAlone(reporter) : reporter

  async function ofFormat(): Promise<Reporter> {
    switch (format) {
      case 'pretty':
        return (await import('./pretty.js')).createPrettyReporter(write, { color, changed, verbose, quiet })
      case 'json':
        return (await import('./json.js')).createJsonReporter(write)
      case 'sarif':
        return (await import('./sarif.js')).createSarifReporter(write, version, fromRoot)
      case 'github':
        return (await import('./github.js')).createGithubReporter(write, changed, verbose, fromRoot)
      case 'junit':
        return (await import('./junit.js')).createJunitReporter(write)
      case 'html':
        return (await import('./html.js')).createHtmlReporter(write, changed, key)
      case 'csv':
      case 'markdown':
        throw misuse(`Unexpected \`${format}\` for findings`)
      default:
        return format satisfies never
    }
  }
}

function withErrorsAlone(reporter: Reporter): Reporter {
  return {
    file: (result) =>
      reporter.file({
        ...result,
        findings: result.findings.filter(({ severity }) => severity === 'refuse')
      }),
    end: (summary) => reporter.end(summary)
  }
}
