import { factExamples } from './packs/fact-examples.js'

/** Tell what to declare, one line each, so that facts become known. */
export function declareFacts(paths: readonly string[]): string[] {
  return [...new Set(paths.map(declareFact))]
}

function declareFact(path: string): string {
  const example = factExamples[path] ?? path
  if (path === 'ai.share') return `Declare \`${example}\`, or \`human-only\` if no AI took part.`
  // What is true only because somebody says so must not read like a thing to type in.
  const isClaim = /: (?:true\b|false\b|\[)/.test(example)
  return `Declare \`${example}\`${isClaim ? ', if that is so' : ''}.`
}
