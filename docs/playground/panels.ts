import type { Panel } from './panel.js'
import { show as showRules } from './panels/findings.js'
import { show as showMarkdown } from './panels/markdown.js'

/** What comes out, in the order of the page. The first two stand in view as it opens, so they come with it. */
export const panels: readonly Panel[] = [
  {
    id: 'markdown',
    title: 'Markdown',
    about: 'Every other byte stays as it is.',
    load: async () => ({ show: showMarkdown })
  },
  {
    id: 'findings',
    title: 'Rules',
    about: 'What each rule that applies asks for, in its own words.',
    load: async () => ({ show: showRules })
  },
  {
    id: 'page',
    title: 'Page',
    about: 'The HTML in light, in dark, and 320 pixels wide.',
    load: () => import('./panels/page.js')
  },
  {
    id: 'posts',
    title: 'Posts',
    about: 'Each platform’s own payload, with the count as that platform counts.',
    load: () => import('./panels/posts.js')
  },
  {
    id: 'chat',
    title: 'Chat',
    about: 'Before the first message, and in the first reply.',
    load: () => import('./panels/chat.js')
  },
  {
    id: 'record',
    title: 'Record',
    about: 'The same facts for machines.',
    load: () => import('./panels/record.js')
  },
  {
    id: 'audit',
    title: 'Audit',
    about: 'What reading the finished page finds, without a browser.',
    load: () => import('./panels/audit.js')
  },
  {
    id: 'sound',
    title: 'Sound',
    about: 'How your browser’s voice says it.',
    load: () => import('./panels/sound.js')
  }
]
