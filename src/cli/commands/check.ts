import { configOptions, type ParsedArguments } from '../arguments.js'
import type { BuiltPages } from '../check-built.js'
import { createConfigs } from '../config.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { withFiles } from './with-files.js'

/**
 * `forthright check`: fail when a file does not carry the label that its facts owe, when a rule
 * refuses its facts, or when its text changed since the review. Pages of a built site are read against
 * the facts of their sources. Changes nothing.
 */
export function runCheck(parsed: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const job = { changed: 'not as declared', writes: false }
  return withFiles(parsed, terminal, job, (context) => {
    let builtPages: Promise<BuiltPages> | undefined
    const findBuiltPages = async () => {
      const { createBuiltPages } = await import('../check-built.js')
      return createBuiltPages(context, createConfigs(terminal.cwd, configOptions(parsed.options)))
    }
    return async (source, path) => {
      // Loaded for a file that needs it: where the cache knows all of them, most of a run is loading.
      const { checkFile, failing } = await import('../check-file.js')
      const isMaybeBuilt = context.settings(path).config.built !== undefined
      if (isMaybeBuilt) builtPages ??= findBuiltPages()
      const built = await builtPages
      return built?.has(path)
        ? failing(await built.check(source, path))
        : checkFile(context, source, path)
    }
  })
}
