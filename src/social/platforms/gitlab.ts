import { markdown } from '../../markup/markdown.js'
import { countUtf16 } from '../count/index.js'
import type { Payload } from '../payload.js'
import { characters, type Platform } from '../platform.js'
import { commitRule } from './github.js'

/** Body of the calls that make issues, merge requests, notes, releases, wiki pages and commits. */
export interface GitLabPost {
  title?: string
  description?: string
  /** Of a note, and of the first note of a discussion. */
  body?: string
  /** Of a release. */
  name?: string
  tag_name?: string
  commit_message?: string
  /** Of a wiki page. */
  content?: string
}

const text = { format: markdown, limits: characters(1_048_576) } as const
const head = { carries: 'head', isLine: true } as const
/** The content of a file or a snippet is code, or what a repository keeps: no text of the call. */
function isFile(payload: Payload): boolean {
  return ['branch', 'commit_message', 'file_name', 'file_path'].some((name) => payload[name] !== undefined)
}

// What makes a merge request a draft must open its title.
const draft = /^(?:draft:\s*|\[draft\]\s*|\(draft\)\s*)/i

/**
 * What is known of GitLab, and from where.
 *
 * @see https://docs.gitlab.com/api/issues/#new-issue (seen 2026-11-28)
 * @see https://docs.gitlab.com/api/notes/ (seen 2026-11-28)
 * @see https://docs.gitlab.com/user/project/merge_requests/drafts/ (seen 2026-11-28)
 */
export const gitlab: Platform<GitLabPost> = {
  key: 'gitlab',
  name: 'GitLab',
  text: 'description',
  use: 'message',
  slots: (payload) => [
    { ...text, path: 'description' },
    { ...text, path: 'body', limits: characters(1_000_000) },
    ...(isFile(payload) ? [] : [{ ...text, path: 'content' } as const]),
    // Of a comment on a commit.
    { ...text, path: 'note', limits: characters(1_000_000) },
    // Of a tag.
    commitRule('message'),
    commitRule('commit_message'),
    commitRule('merge_commit_message'),
    commitRule('squash_commit_message'),
    {
      ...head,
      path: 'title',
      limits: characters(255),
      startAt: (title) => draft.exec(title)?.[0].length ?? 0
    },
    { ...head, path: 'name' }
  ],
  wrappers: ['input', 'variables.input'],
  members: {
    query: 'data',
    labels: 'data',
    author_name: 'data',
    position: 'data',
    content: 'beside',
    'actions.*.content': 'beside',
    actions: 'data',
    files: 'beside',
    assets: 'beside',
    milestones: 'data'
  },
  countText: countUtf16
}
