import { auditPage as auditWithin, type AuditPageOptions, type PageReport } from '../src/audit/browser/index.js'

/** How long a state may take where a test runs beside others, in milliseconds. */
const patience = 60_000
/** What the audit says of a page that it couldn't look at: that is a fault of the test’s machine. */
const unseen = /The page (?:did not answer|could not be looked at)/

/**
 * Audit a page, however busy the machine is, and break off with the reason where the browser gave
 * no answer: a test that goes on would blame the page. For pages that shall not answer, the audit
 * itself is used.
 */
export const auditPage = async (page: Parameters<typeof auditWithin>[0], options: AuditPageOptions = {}): Promise<PageReport> => {
  const report = await auditWithin(page, { stateLimit: patience, ...options })
  const reason = report.findings.find(({ message }) => unseen.test(message))
  if (reason) throw new Error(reason.message)
  return report
}
