/**
 * Whole names of models and of their vendors' assistants. A text is attributed to a person or a
 * company, never to one of these. Patterns match the whole name, so that Claude Shannon and
 * Gemini Ganesan stay people.
 */
const modelNames = [
  /^(?:an? )?(?:ai|a\.i\.|artificial intelligence|llm|chat ?bot|bot|robot|language model|large language model|ai (?:assistant|model|system|writer|author))$/,
  /^(?:openai[ -])?(?:chat ?)?gpt(?:[ -]?\d[\w.-]*(?: ?(?:turbo|mini|nano|pro))?)?$/,
  /^o[134](?:-mini|-pro)?$/,
  /^(?:anthropic )?claude(?:[ -](?:\d[\w.]*|instant|haiku|sonnet|opus|code|ai)){0,3}$/,
  /^(?:google )?(?:gemini|bard|palm|gemma)(?:[ -](?:\d[\w.]*|pro|ultra|flash|nano|advanced)){0,3}$/,
  /^(?:meta )?llama(?:[ -]?\d[\w.-]*)?$/,
  /^(?:microsoft |github |ms )?copilot$/,
  /^(?:mistral|mixtral|le chat|deepseek|grok|qwen|command r|perplexity|dall[·-]?e|codex|davinci|text-davinci)(?:[ -][\w.+-]+){0,2}$/
]

/** Tell whether a name is that of a model rather than of a person or a company. */
export function isModelName(name: string): boolean {
  const plain = name.toLowerCase().replace(/[‐‑–]/g, '-').trim()
  return modelNames.some((pattern) => pattern.test(plain))
}
