import type { OptionValues } from '../arguments.js'
import type { Terminal } from '../run.js'
import { createJsonReporter } from './json-reporter.js'
import { createPrettyReporter } from './pretty-reporter.js'
import type { Reporter } from './reporter.js'
import { createSarifReporter } from './sarif-reporter.js'

/** Make the reporter that `--format` names. */
export function createReporter(
  { format = 'pretty', verbose = false }: OptionValues,
  { write, version, color }: Terminal,
  changed: string
): Reporter {
  switch (format) {
    case 'pretty':
      return createPrettyReporter(write, { color, changed, verbose })
    case 'json':
      return createJsonReporter(write)
    case 'sarif':
      return createSarifReporter(write, version)
    default:
      return format satisfies never
  }
}
