import { markdown } from '../../markup/markdown.js'
import { countUtf16 } from '../count/index.js'
import type { Payload } from '../payload.js'
import { characters, type Platform, type SlotRule } from '../platform.js'

/**
 * Body of the calls that make issues, pull requests, comments, reviews, discussions, releases and
 * commits; `input` of a mutation too.
 */
export interface GitHubPost {
  title?: string
  body?: string
  /** Of a release. */
  name?: string | null
  tag_name?: string
  /** Of a commit. */
  message?: string
  commit_title?: string
  commit_message?: string
  comments?: readonly { path: string; body: string }[]
  labels?: readonly (string | object)[]
}

const head = { carries: 'head', isLine: true, limits: characters(256) } as const

// The type of a conventional commit is read by programs: the label stands behind it.
const commitType = /^(?:[a-z]{2,12}(?:\([^)\n]{1,40}\))?!?: )/
// Trailers are read by programs too, and only at the end. Of the names without a hyphen those that
// are usual: `Responsible: ` is a byline.
const trailer =
  '(?:[A-Za-z]+(?:-[A-Za-z]+)+|Fixes|Closes|Resolves|Refs|Link|Cc|BREAKING CHANGE): [^\\n]+(?:\\n[ \\t][^\\n]+)*'
const trailers = new RegExp(`\\n\\n(?:${trailer}\\n?)+\\s*$`)

/**
 * The message of a commit: the head behind the type in its subject, the byline in a paragraph before
 * the trailers.
 */
export function commitRule(path: string): SlotRule {
  return {
    path,
    startAt: (text) => commitType.exec(text)?.[0].length ?? 0,
    endAt: (text) => {
      // The last paragraph alone can be trailers.
      const last = text.trimEnd().lastIndexOf('\n\n')
      return last !== -1 && trailers.test(text.slice(last)) ? last : text.length
    }
  }
}

/** The name of a check, a gist's or a repository's is asked for by programs. */
function isRelease(payload: Payload): boolean {
  return ['output', 'head_sha', 'description', 'files'].every((name) => payload[name] === undefined)
}

/**
 * What is known of GitHub, and from where.
 *
 * @see https://docs.github.com/rest/issues/issues#create-an-issue (seen 2026-11-28)
 * @see https://docs.github.com/rest/releases/releases#create-a-release (seen 2026-11-28)
 * @see https://docs.github.com/graphql/reference/mutations#creatediscussion (seen 2026-11-28)
 * @see https://git-scm.com/docs/git-interpret-trailers (seen 2026-11-28)
 */
export const github: Platform<GitHubPost> = {
  key: 'github',
  name: 'GitHub',
  text: 'body',
  use: 'message',
  slots: (payload) => [
    { path: 'body', format: markdown, limits: characters(65_536) },
    { path: 'comments.*.body', format: markdown, limits: characters(65_536) },
    commitRule('message'),
    commitRule('commit_message'),
    { ...head, path: 'title' },
    ...(isRelease(payload) ? [{ ...head, path: 'name' } as const] : []),
    // Of a security advisory.
    { ...head, path: 'summary', limits: characters(1024) },
    {
      ...head,
      path: 'commit_title',
      startAt: (text) => commitType.exec(text)?.[0].length ?? 0
    },
    // Of a gist, a status, a deployment.
    { path: 'description', isLine: true, ...(payload['state'] === undefined ? {} : { limits: characters(140) }) },
    // Of a check run.
    { path: 'output.summary', format: markdown, limits: characters(65_535) },
    { path: 'output.text', format: markdown, limits: characters(65_535) },
    { ...head, path: 'output.title' }
  ],
  wrappers: ['input', 'variables.input', 'variables'],
  members: {
    query: 'data',
    labels: 'data',
    assignees: 'data',
    milestone: 'data',
    author: 'data',
    committer: 'data',
    content: 'data',
    'tree.*.content': 'beside',
    files: 'beside',
    tagger: 'data',
    'output.images': 'beside',
    name: 'data',
    'output.annotations': 'beside',
    'comments.*.path': 'data'
  },
  countText: countUtf16
}
