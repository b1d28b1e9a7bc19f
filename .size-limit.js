/**
 * What a bundler takes, with all dependencies, minified and brotli: in the small build, which has
 * English and the packs that are given, here one. Of other languages it has the words that their labels
 * open with, some 5 kB: they are refused, not doubled. The words that deny AI, and in chat the questions
 * who answers, are there in twelve languages. The budgets keep a growth from going unnoticed.
 */
const smallBuild = {
  forthright: [{ 'index.js': '{ parseDisclosure, evaluate, renderNotices }' }, '52 kB'],
  'forthright/markdown': [{ 'markdown/index.js': '{ labelMarkdown }' }, '134.1 kB'],
  'forthright/remark': [{ 'markdown/remark.js': 'remark' }, '135.3 kB'],
  'forthright/html': [{ 'html/index.js': '{ labelHtml }' }, '106.4 kB'],
  'forthright/rehype': [{ 'html/rehype.js': 'rehype' }, '92.6 kB'],
  'forthright/social': [{ 'social/index.js': '{ labelPost }' }, '134.4 kB'],
  'forthright/social/core with one platform': [
    { 'social/core.js': '{ labelPost }', 'social/platforms/bluesky.js': '{ bluesky }' },
    '88.7 kB'
  ],
  // Mail reads and writes whole messages, and HTML as every reader of it does.
  'forthright/social/core with mail': [
    { 'social/core.js': '{ labelPost }', 'social/platforms/email.js': '{ email }' },
    '109.9 kB'
  ],
  'forthright/chat': [{ 'chat/index.js': '{ labelResponse }' }, '99.9 kB'],
  'forthright/chat/ai-sdk': [{ 'chat/adapters/ai-sdk.js': '{ disclosureMiddleware }' }, '80 kB'],
  'forthright/chat/openai': [{ 'chat/adapters/openai.js': '{ labelOpenAi }' }, '95.7 kB'],
  'forthright/chat/anthropic': [{ 'chat/adapters/anthropic.js': '{ labelAnthropic }' }, '95.6 kB'],
  'forthright/chat/fetch': [{ 'chat/adapters/fetch.js': '{ labelFetch }' }, '96.1 kB'],
  'forthright/chat/langchain': [{ 'chat/adapters/langchain.js': '{ labelRunnable }' }, '84.8 kB'],
  'forthright/chat/express': [{ 'chat/adapters/express.js': '{ labelExpress }' }, '100.6 kB'],
  'forthright/chat/fastify': [{ 'chat/adapters/fastify.js': '{ labelFastify }' }, '101.2 kB'],
  'forthright/chat/hono': [{ 'chat/adapters/hono.js': '{ labelHono }' }, '99.9 kB'],
  // With a parser of HTML, of CSS and of Markdown, every surface that it reads, and how people of forty
  // languages say by whom a text was made.
  'forthright/audit': [{ 'audit/index.js': '{ auditHtml }' }, '211.8 kB']
}

/** The same with every language and pack, as without the condition. */
const whole = ['forthright/markdown', 'forthright/html', 'forthright/social', 'forthright/chat']

const pack = { 'policy/packs/index.js': '{ openAiSharing }' }

function check(name, imports, limit, conditions) {
  const paths = Object.entries(imports).map(([path, names]) => [`dist/${path}`, names])
  return {
    name,
    ...(limit ? { limit } : {}),
    import: Object.fromEntries(paths),
    // As bundlers do: one ES module, and letters as letters.
    modifyEsbuildConfig: (config) => ({
      ...config,
      format: 'esm',
      charset: 'utf8',
      logLevel: 'error',
      conditions
    })
  }
}

export default [
  // It stands alone: no words and no pack are in it.
  check('forthright/chat/element', { 'chat/element.js': '{ AiNotice }' }, '4 kB', []),
  ...Object.entries(smallBuild).map(([name, [imports, limit]]) =>
    check(`${name}, small build`, { ...imports, ...pack }, limit, ['forthright-lean'])
  ),
  ...whole.map((name) => check(`${name}, whole`, smallBuild[name][0], undefined, []))
]
