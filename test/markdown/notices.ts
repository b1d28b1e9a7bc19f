import { toString } from 'mdast-util-to-string'
import { parse } from './trees.js'

const opening = /^(?:AI-generated|Written with AI)\. ?\S/

/** How many paragraphs of a document are notices, of whatever making. */
export function noticesIn(source: string): number {
  return parse(source).children.filter(
    (node) => node.type === 'paragraph' && opening.test(toString(node).replace(/<[^<>]*>|\u200B/g, '').replace(/\s+/g, ' ').replace(/[\u2010\u2011]/g, '-'))
  ).length
}

/** Every place in a document that holds a label's short words: what is left of a label, if any. */
export function lookAlikes(source: string): string[] {
  return [...source.matchAll(/.{0,8}\bAI\\?-generated|AI used/g)].map(([words]) => words.trim())
}
