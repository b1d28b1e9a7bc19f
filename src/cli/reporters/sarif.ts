import type { Finding } from '../../disclosure/disclosure-error.js'
import { packs } from '../../policy/index.js'
import { ownRule } from '../own-rules.js'
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

/**
 * Describe a rule with all that GitHub asks of one.
 *
 * @see https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
function describeRule(finding: Finding): object {
  const { ruleId: id, url } = finding
  const own = ownRule(id)
  const title = own?.title ?? packs.flatMap(({ rules }) => rules).find((rule) => rule.id === id)?.title ?? id
  const full = quoteOf(finding) ?? own?.means ?? title
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: full },
    help: { text: `${full}\n\n\`forthright explain ${id}\` says where it is from.` },
    ...(url === undefined ? {} : { helpUri: url })
  }
}
