import type { Finding } from '../../disclosure/finding.js'
import type { Reporter, Write } from './reporter.js'

const levels = { refuse: 'error', warn: 'warning', note: 'note' } as const

/**
 * Write a SARIF 2.1.0 log, the format that code hosts show beside a change.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function createSarifReporter(write: Write, version: string): Reporter {
  const rules = new Map<string, object>()
  const results: object[] = []
  return {
    file({ path, findings }) {
      for (const finding of findings) {
        rules.set(finding.ruleId, describeRule(finding))
        results.push({
          ruleId: finding.ruleId,
          level: levels[finding.severity],
          message: { text: [finding.reason, ...finding.remedy].join('\n') },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
                region: { startLine: 1 }
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
            results
          }
        ]
      }
      write(`${JSON.stringify(log, undefined, 2)}\n`)
    }
  }
}

function describeRule({ ruleId, quote, document, date, url }: Finding): object {
  return {
    id: ruleId,
    ...(quote === undefined
      ? {}
      : { fullDescription: { text: `“${quote}” (${document}, ${date})` } }),
    ...(url === undefined ? {} : { helpUri: url })
  }
}
