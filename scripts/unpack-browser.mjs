import chromium from '@sparticuz/chromium'

// Run by scripts/browser.ts, in an environment that says where to.
await chromium.executablePath()
