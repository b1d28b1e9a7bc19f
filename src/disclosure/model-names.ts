/** What people call a model when they give no name. */
export const generic = new Set([
  ...['ai', 'a.i.', 'artificial intelligence', 'llm', 'language model', 'large language model'],
  ...['chatbot', 'chat bot', 'bot', 'robot', 'machine', 'generative ai', 'gen ai', 'genai'],
  ...['ai assistant', 'ai model', 'ai system', 'ai writer', 'ai author', 'ai chatbot', 'ai bot'],
  ...['künstliche intelligenz', 'intelligence artificielle', 'inteligencia artificial'],
  ...['intelligenza artificiale', 'inteligência artificial', 'kunstmatige intelligentie'],
  ...['sztuczna inteligencja', '人工知能', '인공지능', '人工智能', '人工智慧', '生成ai', '生成式ai'],
  ...['ذكاء اصطناعي', 'الذكاء الاصطناعي'],
  ...['virtual assistant', 'assistant', 'meta ai', 'bing chat', 'le chat']
])

/**
 * "AI" in other languages, in capitals and as the whole name: Ia, Kia and Si are people. German,
 * Dutch and Danish; French, Spanish, Italian and Portuguese; Polish.
 */
export const acronyms = new Set(['KI', 'IA', 'SI'])

/** Makers that people write before a model's name. */
export const makers =
  /^(?:(?:an?|the|openai|anthropic|google|meta|microsoft|ms|github|bing|text)(?:['’]s)?[ -])+/

export const families = new Set([
  ...['gpt', 'chatgpt', 'claude', 'gemini', 'bard', 'llama', 'mistral', 'mixtral', 'deepseek'],
  ...['grok', 'qwen', 'perplexity', 'dall', 'dalle', 'codex', 'davinci', 'copilot', 'sonnet']
])

/** Families whose bare name is a person's or a thing's: only with a version are they a model. */
export const withVersion = /^(?:(?:gemma|haiku|opus|palm|phi)[ -]?v?\d|o[1-9]\b)/

/** Their makers' words for a size or a plan. What follows a person's name is none of these. */
export const variants = new Set([
  ...['ai', 'advanced', 'chat', 'code', 'coder', 'e', 'enterprise', 'flash', 'haiku', 'instant'],
  ...['instruct', 'large', 'lite', 'medium', 'mini', 'nano', 'nemo', 'opus', 'oss', 'plus'],
  ...['preview', 'pro', 'reasoner', 'small', 'sonnet', 'team', 'turbo', 'ultra', 'vision']
])
export const version = /^[rv]?\d[\w.]*$/

/** Their names are companies' names, not a family's with a variant. */
export const vendors = new Set([
  ...['openai', 'anthropic', 'google deepmind', 'mistral ai', 'deepseek', 'xai', 'cohere'],
  ...['perplexity ai']
])
