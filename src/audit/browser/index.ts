export { auditPage } from './audit-page.js'
export type {
  AuditPageOptions,
  PageReport,
  PageScreenshot,
  PageStateReport,
  PdfReader
} from './audit-page.js'
export type { BrowserPage, DevToolsSession, PageSize, PlaywrightPage, PuppeteerPage } from './browser-page.js'
export { pageStates } from './page-states.js'
export type { PageState, PageStateId } from './page-states.js'
