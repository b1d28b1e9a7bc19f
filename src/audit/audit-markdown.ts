import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { DisclosureError } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { requireText } from '../disclosure/options.js'
import { parseDisclosure } from '../disclosure/parse-disclosure.js'
import { isHumanOnly } from '../disclosure/people.js'
import { declaredDigests } from '../disclosure/review.js'
import { definesReference } from '../markdown/markdown-words.js'
import { searchedFor, withoutLabel } from '../markdown/strip-label.js'
import { requireKey } from '../markup/facts-key.js'
import { locateField } from '../markup/front-matter-field.js'
import { declaredFacts, isReviewed } from '../markup/front-matter-data.js'
import type { FrontMatter, FrontMatterOption } from '../markup/front-matter.js'
import { findMarkedFields } from '../markup/title-fields.js'
import { withFindings } from './audit-html.js'
import { type AuditOptions, readAuditOptions } from './audit-options.js'
import { auditTree } from './audit-tree.js'
import { parsePage } from './page-tree.js'
import type { Passage } from './passages.js'
import { placeIn } from './places.js'
import type { AuditPlace, FindingOf, Report } from './report.js'
import { findingAt, type OtherTitle } from './tree-context.js'

/** What an audit of Markdown takes beside the source. */
export interface AuditMarkdownOptions extends AuditOptions {
  /** How the source is read. @default 'md' */
  readonly format?: 'md' | 'mdx'
  /** What stands at the head of the document, as it was named to `labelMarkdown`. @default what is certain */
  readonly frontMatter?: FrontMatterOption
  /** What front matter calls the facts. @default 'disclosure' */
  readonly key?: string
}

/**
 * Audit a Markdown or MDX document: render it as CommonMark with GitHub’s extensions, and read that
 * as {@link auditHtml} does.
 *
 * Where no `facts` are given, those that the front matter declares count. What a site makes of the
 * document, its theme and its components, is not known from here: audit the page that it builds.
 *
 * @throws {DisclosureError} `invalid-option`, and `invalid-disclosure` for facts in the options that
 * don’t parse.
 * @example
 * ```ts
 * auditMarkdown('# Tides\n\n<!-- This text was written by ChatGPT. -->\n\nThe sea rises.').verdict // 'fail'
 * ```
 */
export function auditMarkdown(source: string, options: AuditMarkdownOptions = {}): Report {
  requireText(source, 'source')
  const { format, frontMatter, key, ...shared } = options
  const given = readAuditOptions(shared)
  const { head, bodyStart } = searchedFor(source, frontMatter)
  const own = given ? { facts: shared.facts } : ownFacts(source, key, frontMatter)
  const declared = given ?? own.declared
  const body = source.slice(bodyStart)
  const report = auditTree(parsePage(render(body, format)), {
    ...shared,
    ...(own.facts === undefined ? {} : { facts: own.facts }),
    declared,
    placeOf: (passage) => placeOfWords(source, passage),
    isMarkedHeading: (_, isBeside) => isBeside,
    otherTitles: (mark) => (head ? fieldTitles(source, head, mark) : [])
  })
  return withFindings(report, [
    ...(own.fault === undefined ? [] : [own.fault]),
    ...hijackFindings(body, report),
    ...(declared && !isHumanOnly(declared) ? reviewFindings(source, declared, frontMatter) : [])
  ])
}

interface OwnFacts {
  readonly facts?: AuditOptions['facts']
  readonly declared?: Disclosure | undefined
  readonly fault?: FindingOf
}

/** What the front matter declares; wrong content is a finding. */
function ownFacts(source: string, key: string | undefined, option: FrontMatterOption | undefined): OwnFacts {
  const name = requireKey(key)
  try {
    const facts = declaredFacts(source, name, option)
    if (facts === undefined) return {}
    return { facts: facts as AuditOptions['facts'], declared: parseDisclosure(facts) }
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    const message = `The facts in the front matter don’t parse: ${error.message}`
    return { fault: findingAt('audit/declared-facts', 'needs-review', message) }
  }
}

/** GitHub makes text of `<style>` and `<script>`; most renderers leave them as they are. */
function htmlOfGfm(): ReturnType<typeof gfmHtml> {
  const { exit = {}, ...rest } = gfmHtml()
  const { htmlFlowData: _, htmlTextData: __, ...others } = exit
  return { ...rest, exit: others }
}

function render(body: string, format: AuditMarkdownOptions['format']): string {
  return micromark(format === 'mdx' ? withoutScript(body) : body, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [htmlOfGfm()]
  })
}

/** Nobody sees imports, exports and comments of MDX: they become comments of HTML. */
function withoutScript(body: string): string {
  const comment = (words: string) => `<!--${words.replaceAll('--', '––')}-->`
  return body
    .replace(/\{\/\*([^]*?)\*\/\}/g, (_, words: string) => comment(words))
    .replace(/^(?:import|export)\s[^]*?(?=\n[ \t]*\r?\n|$(?![^]))/gm, comment)
}

function fieldTitles(source: string, head: FrontMatter, mark: string): OtherTitle[] {
  const marked = new Set(findMarkedFields(source, head, [mark]).map(({ name }) => name))
  return ['title', 'description']
    .filter((name) => typeof locateField(source, head, name) === 'number')
    .map((name) => ({ name: `the front matter’s \`${name}\``, isMarked: marked.has(name) }))
}

/** Find the words of a passage in the source that it was made from. */
function placeOfWords(source: string, { text }: Passage): AuditPlace | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 5) ?? []
  if (words.length === 0) return undefined
  const at = new RegExp(words.join('[^\\p{L}\\p{N}]{1,12}'), 'u').exec(source)?.index
  return at === undefined ? undefined : placeIn(source, at)
}

/** Definitions that make something else of the words in the label. */
function hijackFindings(body: string, { disclosure, words }: Report): FindingOf[] {
  const mark = words?.split(/[.。]/)[0]
  if (mark === undefined || mark === '') return []
  const findings: FindingOf[] = []
  if (disclosure && definesReference(body, `[${mark}]`)) {
    const message = `The text defines the reference \`[${mark}]\`: it makes a link of the mark in the title.`
    findings.push(findingAt('audit/hijack', 'fail', message))
  }
  for (const [, name = ''] of body.matchAll(/^ {0,3}\*\[([^[\]\n]{1,60})\]:/gm)) {
    if (!words?.includes(name)) continue
    const message = `The text defines the abbreviation \`${name}\`: where a plugin reads it, it gives the label a tooltip.`
    findings.push(findingAt('audit/hijack', 'needs-review', message))
  }
  return findings
}

function reviewFindings(source: string, declared: Disclosure, option: FrontMatterOption | undefined): FindingOf[] {
  const digests = declaredDigests(declared)
  if (digests.length === 0) return []
  const text = withoutLabel(source, option)
  if (digests.every((digest) => isReviewed(text, digest, option))) return []
  const message = 'A declared review is one of another text: its digest is not that of this one.'
  return [findingAt('audit/review-text', 'fail', message)]
}
