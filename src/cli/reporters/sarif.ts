import type { Finding } from '../../disclosure/disclosure-error.js'
import { printableJson, printableLines } from '../printable.js'
import { levels, quoteOf, type Reporter, wordsOf, type Write } from './reporter.js'

/**
 * Write a SARIF 2.1.0 log, the format that code hosts show beside a change.
 *
 * @param fromRoot Spells a path from the root of the repository, as code hosts expect it.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function createSarifReporter(
  write: Write,
  version: string,
  fromRoot: (path: string) => string
): Reporter {
  const rules = new Map<string, object>()
  const results: object[] = []
  return {
    file({ path, findings }) {
      for (const finding of findings) {
        const { ruleId, severity, place } = finding
        rules.set(ruleId, describeRule(finding))
        results.push({
          ruleId,
          level: levels[severity],
          message: { text: printableLines(wordsOf(finding).join('\n')) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: {
                  uri: fromRoot(path).split('/').map(encodeURIComponent).join('/'),
                  uriBaseId: '%SRCROOT%'
                },
                region: {
                  startLine: place?.line ?? 1,
                  ...(place ? { startColumn: place.column } : {})
                }
              }
            }
          ]
        })
      }
    },
    end() {
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                name: 'forthright',
                version,
                informationUri: 'https://www.npmjs.com/package/forthright',
                rules: [...rules.values()]
              }
            },
            columnKind: 'utf16CodeUnits',
            results
          }
        ]
      }
      write(`${printableJson(log, 2)}\n`)
    }
  }
}

function describeRule(finding: Finding): object {
  const quote = quoteOf(finding)
  return {
    id: finding.ruleId,
    ...(quote === undefined ? {} : { fullDescription: { text: quote } }),
    ...(finding.url === undefined ? {} : { helpUri: finding.url })
  }
}
