import { foldWords } from '../../markup/html.js'
import type { Locale } from '../../notice/locale.js'
import { openingMark } from '../known-openings.js'
import { findDisclosing } from '../words/find-disclosing.js'
import type { AuditedPage } from './browser-page.js'

/** A node of the accessibility tree, as the DevTools protocol gives it. */
interface HeardNode {
  readonly nodeId: string
  readonly ignored?: boolean
  readonly childIds?: readonly string[]
  readonly role?: { readonly value?: string }
  readonly name?: {
    readonly value?: string
    readonly sources?: readonly { readonly type?: string; readonly value?: unknown; readonly superseded?: boolean }[]
  }
}

/** Roles whose name is spoken in the place of what is in them. */
const namedRoles = new Set([
  ...['image', 'img', 'button', 'link', 'heading', 'checkbox', 'radio', 'switch', 'tab', 'menuitem'],
  ...['option', 'math', 'meter', 'progressbar', 'slider', 'treeitem', 'textbox', 'combobox']
])

/** A larger tree is cut off there. */
const mostNodes = 20_000

/**
 * Read the words that a page gives to whoever listens, in their order: the accessibility tree, which
 * screen readers and voices read.
 */
export async function readHeardWords(page: AuditedPage): Promise<string> {
  return wordsOfTree(await readTree(page)).join(' ')
}

/**
 * Find what discloses among the words that are spoken and can't be read in the document: those of a
 * closed shadow root.
 */
export async function findHeardDisclosure(page: AuditedPage, locale?: string | Locale): Promise<string | undefined> {
  const nodes = await readTree(page)
  const texts = nodes.filter(({ ignored, role }) => ignored !== true && role?.value === 'StaticText')
  return texts
    .map(({ name }) => foldWords(name?.value ?? ''))
    .find((words) => openingMark(words, locale) !== undefined || findDisclosing(words)?.isBadge === false)
}

async function readTree(page: AuditedPage): Promise<readonly HeardNode[]> {
  const { nodes } = (await page.sendWhileHere('Accessibility.getFullAXTree')) as {
    nodes: readonly HeardNode[]
  }
  return nodes
}

/** Join what is spoken of a tree. */
function wordsOfTree(nodes: readonly HeardNode[]): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const words: string[] = []
  const waiting = nodes[0] ? [nodes[0].nodeId] : []
  for (let id = waiting.pop(), seen = 0; id !== undefined && seen < mostNodes; id = waiting.pop(), seen++) {
    const node = byId.get(id)
    if (!node) continue
    const role = node.role?.value ?? ''
    const name = node.name?.value ?? ''
    if (!node.ignored && role === 'StaticText') {
      words.push(name)
      continue
    }
    const isGiven = node.name?.sources?.some(
      ({ type, superseded, value }) => type !== 'contents' && !superseded && value !== undefined
    )
    if (!node.ignored && name !== '' && namedRoles.has(role.toLowerCase()) && (isGiven || isPicture(role))) {
      words.push(name)
      continue
    }
    waiting.push(...(node.childIds ?? []).toReversed())
  }
  return words
}

function isPicture(role: string): boolean {
  return role === 'image' || role === 'img'
}
