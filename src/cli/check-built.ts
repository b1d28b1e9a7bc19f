import { resolve } from 'node:path'
import { auditHtml } from '../audit/index.js'
import { DisclosureError, type Finding } from '../disclosure/disclosure-error.js'
import type { Disclosure } from '../disclosure/disclosure.js'
import { isHumanOnly } from '../disclosure/people.js'
import { indexSources, type SourceIndex } from './built-pages.js'
import type { Configs } from './config.js'
import { factsOf } from './documents.js'
import { pathMatcher, readTextFile } from './files.js'
import { contextOf, type FileContext, type FileSettings, prepareSettings } from './file-settings.js'
import { findFiles, rootOf } from './find-files.js'
import { problem } from './findings.js'
import { readDeclared } from './commands/label.js'
import { slashedFrom } from '../host/slashed-path.js'

/** Reads pages of built sites against the declarations of their sources. */
export interface BuiltPages {
  /** Whether a file is a page of a built site. */
  has(path: string): boolean
  check(html: string, path: string): Promise<readonly Finding[]>
  /** Find what is declared of a page where it is made. */
  sourceOf(path: string): Promise<BuiltSource>
}

/**
 * `none`: no file, or no single one, is the source of the page. `absent`: a site may be looked at where
 * its sources are not.
 */
export type BuiltSource = { readonly is: 'none' | 'absent' } | { readonly is: 'known'; readonly facts: Disclosure | undefined }

/**
 * Prepare to check the pages of built sites, in the folders that a configuration calls `built`. The
 * sources are looked for once for each configuration.
 */
export function createBuiltPages(context: FileContext, configs: Configs): BuiltPages {
  const { settings } = context
  const indexes = new Map<string, Promise<Sources>>()
  const sourcesFor = (path: string): Promise<Sources> => {
    const own = settings(path)
    const known = indexes.get(own.folder) ?? findSources(own, context, configs)
    indexes.set(own.folder, known)
    return known
  }
  const declaredFor = async (path: string) => {
    const { index, context: ofSources } = await sourcesFor(path)
    const { cwd } = context
    const source = index.sourceOf(resolve(cwd, path))
    if (source === undefined) return undefined
    const name = slashedFrom(cwd, source)
    return { name, ...readDeclared(ofSources, await readTextFile(source), name) }
  }
  return {
    has: (path) => isBuiltPage(context, path),
    async sourceOf(path) {
      try {
        const declared = await declaredFor(path)
        return declared ? { is: 'known', facts: declared.facts } : { is: 'none' }
      } catch (error) {
        if (error instanceof DisclosureError && error.code === 'invalid-option') return { is: 'absent' }
        throw error
      }
    },
    async check(html, path) {
      const declared = (await declaredFor(path)) ?? declaredIn(html, path, context)
      if (declared === undefined) return withoutSource(html)
      const { name, facts, findings } = declared
      const own = findings.filter(({ severity }) => severity === 'refuse')
      return facts ? [...own, ...against(html, facts, name)] : own
    }
  }
}

/** Whether a file stands in a folder that its configuration calls `built`. */
function isBuiltPage({ cwd, settings }: FileContext, path: string): boolean {
  const { config, folder } = settings(path)
  const built = [config.built ?? []].flat()
  return built.length > 0 && pathMatcher(folder, built, () => true)(resolve(cwd, path))
}

/** What a page that is made of code declares itself: no source of it can be read. */
function declaredIn(html: string, path: string, { declarations, settings }: FileContext) {
  const { config, defaults } = settings(path)
  const own = declarations.of(path, html, undefined, config.key)
  return own && { name: own.where, facts: factsOf(own.facts, defaults).facts, findings: [] }
}

interface Sources {
  readonly index: SourceIndex
  readonly context: FileContext
}

async function findSources(
  { config, folder }: FileSettings,
  { cwd, locale }: FileContext,
  configs: Configs
): Promise<Sources> {
  const isBuilt = pathMatcher(folder, [config.built ?? []].flat(), () => true)
  const { found } = await findFiles(folder, [config.files ?? '.'].flat(), {
    isIgnored: isBuilt,
    root: rootOf(folder)
  })
  const { settings } = await prepareSettings(cwd, configs, found.folders())
  return {
    index: indexSources(found, folder),
    context: contextOf(cwd, settings, locale === undefined ? {} : { locale })
  }
}

/** What there is to say of a page that is made from no known file, such as a list of pages. */
export function withoutSource(html: string): Finding[] {
  if (auditHtml(html).disclosure) return []
  const reason =
    'No source has the path of this page, so there is nothing to read it against, and it tells nothing of AI. Which file is it made from?'
  return [problem('forthright/source', reason, 'note')]
}

function against(html: string, facts: Disclosure, source: string): Finding[] {
  if (isHumanOnly(facts)) {
    if (!auditHtml(html).disclosure) return []
    const reason = `The page has a label of what AI did, and ${source} declares that no AI took part. Which is right?`
    return [problem('forthright/label', reason)]
  }
  return auditHtml(html, { facts }).findings.flatMap(({ ruleId, outcome, message, question, place }) => {
    if (outcome !== 'fail') return []
    const finding = problem(ruleId, `${message} (read against ${source})`)
    const { line, column } = place ?? {}
    return [
      {
        ...finding,
        remedy: [question],
        ...(line === undefined || column === undefined ? {} : { place: { line, column } })
      }
    ]
  })
}
