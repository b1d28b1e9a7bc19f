/** What people call a model when they give no name. */
const generic = new Set([
  ...['ai', 'a.i.', 'artificial intelligence', 'llm', 'language model', 'large language model'],
  ...['chatbot', 'chat bot', 'bot', 'robot', 'machine', 'generative ai', 'gen ai', 'genai'],
  ...['ai assistant', 'ai model', 'ai system', 'ai writer', 'ai author', 'ai chatbot', 'ai bot'],
  ...['virtual assistant', 'assistant', 'meta ai', 'bing chat', 'le chat']
])

/** Makers that people write before a model's name. */
const makers =
  /^(?:(?:an?|the|openai|anthropic|google|meta|microsoft|ms|github|bing|text)(?:['’]s)?[ -])+/

const families = new Set([
  ...['gpt', 'chatgpt', 'claude', 'gemini', 'bard', 'llama', 'mistral', 'mixtral', 'deepseek'],
  ...['grok', 'qwen', 'perplexity', 'dall', 'dalle', 'codex', 'davinci', 'copilot']
])

/** Families whose bare name is a person's or a thing's: only with a version are they a model. */
const withVersion = /^(?:(?:gemma|palm|phi)[ -]?v?\d|o[1-9]\b)/

/** Their makers' words for a size or a plan. What follows a person's name is none of these. */
const variants = new Set([
  ...['ai', 'advanced', 'chat', 'code', 'coder', 'e', 'enterprise', 'flash', 'haiku', 'instant'],
  ...['instruct', 'large', 'lite', 'medium', 'mini', 'nano', 'nemo', 'opus', 'oss', 'plus'],
  ...['preview', 'pro', 'reasoner', 'small', 'sonnet', 'team', 'turbo', 'ultra', 'vision']
])
const version = /^[rv]?\d[\w.]*$/

/** Their names are companies' names, not a family's with a variant. */
const vendors = new Set([
  ...['openai', 'anthropic', 'google deepmind', 'mistral ai', 'deepseek', 'xai', 'cohere'],
  ...['perplexity ai']
])

/**
 * Tell whether a name is that of a model rather than of a person or a company.
 *
 * A text is attributed to a person or a company, never to a model. The whole name is compared, so
 * that Claude Shannon and Gemini Ganesan stay people.
 */
export function isModelName(name: string): boolean {
  const plain = plainName(name)
  const bare = plain.replace(makers, '').replace(/^chat gpt/, 'chatgpt')
  if (generic.has(plain) || generic.has(bare) || withVersion.test(bare)) return true
  if (vendors.has(plain) && plain.includes(' ')) return false
  const [first = '', ...rest] = bare.split(/[ -]+/)
  const [, family = ''] = /^([a-z]+)(?:\d[\w.]*)?$/.exec(first) ?? []
  return families.has(family) && rest.every((part) => variants.has(part) || version.test(part))
}

/** Tell whether a name is that of a company that makes models: never a person's. */
export function isVendorName(name: string): boolean {
  return vendors.has(plainName(name))
}

/** Without what a name may be dressed in: case, compatibility forms, a provider in brackets. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–·]/g, '-')
    .replace(/\([^()]*\)$/, '')
    .trim()
}
