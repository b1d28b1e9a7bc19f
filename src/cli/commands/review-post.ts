import { resolve } from 'node:path'
import { reviewOf } from '../../disclosure/review.js'
import { type PlatformKey, postText } from '../../social/index.js'
import { misuse, type ParsedArguments } from '../arguments.js'
import { writeTextFile } from '../files.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { readJson } from './post.js'

interface PostReview {
  readonly by: string
  readonly at: string
  readonly platform: string
}

/**
 * `forthright review post.json --platform x --by NAME`: bind a person's reading to the main text of a
 * post. A payload has no place for it: it goes into the facts that `--disclosure` names, else it is
 * printed.
 */
export async function reviewPost(
  { operands, options }: ParsedArguments,
  terminal: Terminal,
  { by, at, platform }: PostReview
): Promise<ExitCode> {
  const [path, ...others] = operands
  if (path === undefined || others.length > 0) {
    throw misuse('Expected one FILE.json beside `--platform`: a review is of one post')
  }
  const { value: payload } = await readJson(terminal, path)
  if (typeof payload !== 'object' || payload === null) {
    throw misuse(`Unexpected content of ${path}, expected a payload as a JSON object`)
  }
  const review = reviewOf(postText(platform as PlatformKey, payload), { by, at })
  if (options.disclosure === undefined) {
    terminal.write(`${JSON.stringify({ review }, undefined, 2)}\n`)
    return 0
  }
  const { value: facts, byteOrderMark } = await readJson(terminal, options.disclosure)
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    throw misuse(`Unexpected content of ${options.disclosure}, expected facts as a JSON object`)
  }
  const text = `${JSON.stringify({ ...facts, review }, undefined, 2)}\n`
  writeTextFile(resolve(terminal.cwd, options.disclosure), byteOrderMark + text)
  return 0
}
