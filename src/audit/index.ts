export { type AuditCheck, auditChecks, type AuditRuleId } from './audit-checks.js'
export type { AuditBox, AuditFinding, AuditPlace, Report, Verdict } from './report.js'
