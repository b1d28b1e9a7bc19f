import { escapeHtml } from '../../markup/html.js'
import { printable } from '../printable.js'
import { type FileFinding, levels, quoteOf, type Reporter, wordsOf, type Write } from './reporter.js'

/**
 * Write JUnit's XML, which build servers show: a file is a test suite, a finding that fails the run is
 * a failure, and everything else that was found is its output.
 *
 * @see https://github.com/testmoapp/junitxml
 */
export function createJunitReporter(write: Write): Reporter {
  let isBegun = false
  const begin = () => {
    if (!isBegun) write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="forthright">\n')
    isBegun = true
  }
  return {
    file({ path, findings }) {
      begin()
      const name = escapeHtml(printable(path))
      const failures = findings.filter(({ severity }) => severity === 'refuse')
      const others = findings.filter(({ severity }) => severity !== 'refuse')
      const cases = failures.map(
        (finding) =>
          `    <testcase classname="${name}" name="${escapeHtml(printable(finding.ruleId))}">\n` +
          `      <failure message="${escapeHtml(printable(finding.reason))}" type="${escapeHtml(printable(finding.ruleId))}">${escapeHtml(describe(finding))}</failure>\n` +
          '    </testcase>\n'
      )
      const passed = `    <testcase classname="${name}" name="disclosure"/>\n`
      const output = others.map((finding) => escapeHtml(describe(finding))).join('\n')
      write(
        `  <testsuite name="${name}" tests="${Math.max(1, cases.length)}" failures="${cases.length}" errors="0">\n` +
          (cases.join('') || passed) +
          (output === '' ? '' : `    <system-out>${output}</system-out>\n`) +
          '  </testsuite>\n'
      )
    },
    end() {
      begin()
      write('</testsuites>\n')
    }
  }
}

function describe(finding: FileFinding): string {
  const { place, severity, ruleId } = finding
  const where = place ? `${place.line}:${place.column} ` : ''
  const lines = [...wordsOf(finding), quoteOf(finding) ?? []].flat().map(printable)
  return `${where}${levels[severity]} ${printable(ruleId)}: ${lines.join('\n')}`
}
