import { DisclosureError } from '../../src/disclosure/disclosure-error.js'
import { reviewOf } from '../../src/disclosure/review.js'
import { labelHtml } from '../../src/html/index.js'
import { labelReply } from '../../src/chat/index.js'
import { labelMarkdown } from '../../src/markdown/index.js'
import { type LabelStyle, labelStyle } from '../../src/notice/label-style.js'
import { labelPost, labelThread, type PlatformKey } from '../../src/social/index.js'
import { locales } from '../../src/notice/locales/index.js'
import type { LabelledSamples, Sample } from './labelled-samples.js'

const gpt = 'GPT-4 (OpenAI)'
const byAda = { by: 'Ada Lovelace', at: '2026-11-20' }
const byBea = { by: 'Bea Smith', at: '2026-11-20' }

type Facts = Readonly<Record<string, unknown>>

/** Without rules, words stand that the default rules would refuse: a user may have had others. */
type Rules = { readonly packs?: readonly [] }

/** Facts of every kind that a label tells. */
const declared: Readonly<Record<string, Facts>> = {
  generated: { author: 'Ada Lovelace', ai: gpt, roles: { drafting: 'ai', editing: 'human' }, review: byAda },
  assisted: {
    author: 'Ada Lovelace',
    ai: { model: 'GPT-4', version: 'turbo', provider: 'OpenAI' },
    roles: { drafting: 'human', editing: 'ai', proofreading: 'ai' },
    review: byAda
  },
  both: {
    author: 'Ada Lovelace',
    ai: [gpt, 'Claude (Anthropic)'],
    roles: { drafting: 'both', revising: 'both', 'fact-checking': 'human' },
    review: byAda
  },
  involved: { author: 'Ada Lovelace', ai: ['GPT-4', 'Claude 3.5 (Anthropic)', 'Mistral Large'], review: byBea },
  unnamed: { ai: gpt, roles: { drafting: 'ai', illustration: 'ai' }, review: byBea },
  unnamedBoth: { ai: gpt, roles: { editing: 'both' }, review: byBea },
  everyStage: {
    author: 'Ada Lovelace',
    ai: [gpt, 'Midjourney'],
    roles: {
      idea: 'human',
      outline: 'ai',
      research: 'both',
      drafting: 'human',
      translation: 'ai',
      illustration: 'ai',
      editing: 'both',
      revising: 'human',
      'fact-checking': 'human',
      proofreading: 'ai',
      formatting: 'human'
    },
    review: byBea,
    responsible: 'Bea Smith'
  },
  simulated: {
    author: 'Ada Lovelace',
    ai: gpt,
    roles: { drafting: 'ai', editing: 'human' },
    review: byAda,
    persona: { name: 'Grace Hopper', tag: 'simulated', consent: true }
  },
  parody: {
    author: 'Ada Lovelace',
    ai: [gpt, 'Claude (Anthropic)'],
    roles: { drafting: 'human', editing: 'both' },
    review: byAda,
    persona: { name: 'Grace Hopper', tag: 'parody', consent: { explicit: true } }
  },
  company: {
    author: { name: 'Harbour Ltd', kind: 'company' },
    responsible: 'Bea Smith',
    ai: gpt,
    roles: { drafting: 'ai', editing: 'human' },
    review: byBea
  },
  attributed: {
    author: 'Ada Lovelace',
    responsible: { name: 'Bea Smith', role: 'Editor' },
    ai: gpt,
    roles: { translation: 'ai' },
    review: byBea
  },
  research: {
    author: 'Ada Lovelace',
    ai: gpt,
    roles: { research: 'ai', drafting: 'human' },
    review: byAda,
    use: 'research',
    research: { topic: 'other', subsidy: 'OpenAI', policyRead: true }
  },
  medical: {
    author: 'Ada Lovelace',
    ai: gpt,
    roles: { drafting: 'ai', 'fact-checking': 'human' },
    review: byAda,
    domain: 'medical',
    limitations: 'Sources end in 2020; no figures were checked.'
  },
  news: {
    author: 'Ada Lovelace',
    ai: gpt,
    roles: { drafting: 'both' },
    review: byAda,
    domain: 'news',
    limitations: 'Only *two* sources [1] & <none> in German'
  },
  rightToLeft: {
    author: 'ليلى العامري',
    ai: ['نموذج وليد (شركة)', gpt],
    roles: { drafting: 'ai', editing: 'human' },
    review: { by: 'ליאת כהן' }
  },
  specials: {
    author: 'Ada *Star* [L]_ove_ <b>&amp;</b> `x`',
    ai: '__GPT__ ~4~ (Open & AI | #1)',
    roles: { drafting: 'ai', editing: 'human' },
    review: { by: 'Ada *Star* [L]_ove_ <b>&amp;</b> `x`' }
  },
  joined: {
    author: 'Ada and Bea und Co et Cie y e en i',
    ai: ['Black and White (A, B und C)', 'Rock y Roll'],
    roles: { drafting: 'ai', editing: 'human' },
    review: byBea
  },
  publication: {
    author: 'Ada Lovelace',
    ai: gpt,
    roles: { drafting: 'both', editing: 'human', revising: 'human' },
    review: byAda,
    use: 'publication'
  },
  stock: {
    author: 'Ada Lovelace',
    ai: 'GPT-3 (OpenAI)',
    part: 'part',
    roles: { drafting: 'both', editing: 'human', revising: 'human' },
    review: byAda,
    statements: {
      draftLanguage: true,
      afterGeneration: true,
      toOwnLiking: true,
      ultimateResponsibility: true
    }
  },
  afterReview: {
    author: 'Ada Lovelace',
    ai: gpt,
    roles: { drafting: 'ai' },
    review: byAda,
    editorial: { aiAfterReview: true }
  }
}

const everyMark = { marks: ['title', 'lead', 'sections', 'end', 'record'] }

/** Markdown of every kind, with the options to label it with. */
const documents: readonly (readonly [source: string, options?: Facts])[] = [
  ['---\ntitle: The harbour\ndescription: "Its *wall*"\ndate: 2026-11-20\n---\n\n# The harbour\n\nThe wall is open.\n'],
  ['# The harbour\r\n\r\nThe wall is open.\r\n\r\n- one\r\n- two\r\n'],
  ['The wall is open.\n\n## Below\n\nMore.\n\n## Above\n\nLess.', everyMark],
  ['The *harbour*\n=============\nThe wall is open.  \n'],
  ["import { Wall } from './wall.jsx'\n\n# The {props.name} harbour\n\n<Wall height={3}>\n\nopen\n\n</Wall>\n", { format: 'mdx' }],
  ['+++\ntitle = "The harbour"\n+++\n# The harbour\n\n> The wall is open.\n\n## Below\n\nMore.\n', everyMark],
  ['\uFEFF---\r\ntitle: >-\r\n  The harbour\r\n---\r\n\r\nThe wall is open.\r\n'],
  ['# The harbour\n\nThe wall is open.\n\n```text\nand open\n'],
  ['# The harbour\n\n[AI-generated]: https://example.org\n\n<div>\n\nopen\n']
]

/** HTML of every kind, with the options to label it with. */
const pages: readonly (readonly [source: string, options?: Facts])[] = [
  [
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>The harbour</title>\n<meta property="og:title" content="The harbour"><meta name="description" content=\'Its "wall"\'>\n</head>\n<body><nav>Home</nav><main><h1>The harbour</h1>\n<p>The wall is open.</p></main></body></html>\n'
  ],
  ['<article><h1><a href="#h">The harbour</a></h1><p>The wall is open.</p></article>'],
  ['<p>The wall is open.</p>\r\n<h2>Below</h2><p>More.</p>', everyMark],
  [
    '<html><head><title>The harbour</title><script type="application/ld+json">{"@type":"Article"}</script></head><body><article><h1>The harbour</h1><h2>Below</h2><p>More.</p></article></body></html>',
    everyMark
  ],
  ['<div class="page"><div id="text"><h1>The harbour</h1><p>The wall is open.</p></div></div>', { selector: '#text' }]
]

const story = 'The harbour wall reopened today. Nobody was hurt.'
const tale = `${story} The ferry sails again at noon, and the market is back on the quay. `.repeat(4).trim()

/** Posts whose words are text, HTML, Markdown or blocks. */
const posts: readonly (readonly [platform: PlatformKey, payload: Facts, options?: Facts])[] = [
  ['x', { text: story }, { limits: { text: 4000 } }],
  ['reddit', { sr: 'harbours', kind: 'self', title: 'The harbour', text: `# News\n\n${story}` }],
  ['mastodon', { status: story, spoiler_text: 'Harbour' }],
  [
    'slack',
    {
      channel: 'C1',
      text: `${story} <@U1> &amp; more`,
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: story } }]
    }
  ],
  [
    'email',
    {
      from: 'ada@example.org',
      subject: 'The harbour',
      text: `${story}\n-- \nAda`,
      html: `<!doctype html><html><head><title>Harbour</title></head><body><p>${story}</p></body></html>`
    }
  ],
  ['telegram', { chat_id: 1, text: '*The* wall\\.', parse_mode: 'MarkdownV2' }],
  ['linkedin', { author: 'urn:li:person:1', commentary: 'The \\(old\\) harbour wall #harbour' }],
  [
    'bluesky',
    {
      $type: 'app.bsky.feed.post',
      text: `${story} @ada.bsky.social`,
      facets: [{ index: { byteStart: 50, byteEnd: 66 }, features: [] }]
    },
    { limits: { text: 4000 } }
  ],
  ['discord', { content: `# News\n${story}`, embeds: [{ title: 'Harbour', description: story }] }],
  ['activitypub', { type: 'Note', content: `<p>${story}</p>`, summary: 'Harbour' }],
  ['youtube', { snippet: { title: 'The harbour', description: story } }],
  ['dev', { article: { title: 'The harbour', body_markdown: `---\ntitle: The harbour\n---\n${story}` } }],
  ['tumblr', { content: [{ type: 'text', text: 'The harbour' }, { type: 'text', text: story }] }],
  ['rss', { title: 'The harbour', description: story, content: { encoded: `<p>${story}</p>` } }]
]

/**
 * Label documents, posts and replies of every kind with facts of every kind, in one language: what
 * the tests of a later version find, replace and take off.
 */
export function labelSamples(locale: string): LabelledSamples {
  const index = locales.findIndex(({ tag }) => tag === locale)
  const style = labelStyle({ lang: locale, dir: locales[index]?.dir ?? 'ltr' })
  const samples: Sample[] = []
  for (const [at, [name, facts]] of Object.entries(declared).entries()) {
    const pick = <T>(list: readonly T[]): T => list[(at + index) % list.length] as T
    const [document, documentOptions] = pick(documents)
    const [page, pageOptions] = pick(pages)
    const isStock = name === 'stock' && locale === 'en'
    const publication = isStock
      ? { stock: true }
      : { foreword: pick(['foreword', 'introduction', 'note'] as const) }
    const add = (sample: Omit<Sample, 'name' | 'labelled'>, label: (rules: Rules) => unknown) => {
      const labelled = unlessRefused(() => label({})) ?? unlessRefused(() => label({ packs: [] }))
      if (labelled !== undefined) samples.push({ name, ...sample, labelled })
    }
    add({ surface: 'markdown', source: document }, (rules) => {
      const bound = name === 'generated' ? { ...facts, review: reviewOf(document, byAda) } : facts
      return labelMarkdown(document, bound, { ...rules, locale, ...publication, ...documentOptions }).value
    })
    add({ surface: 'html', source: page, ...selectorOf(pageOptions) }, (rules) =>
      withoutStyle(labelHtml(page, facts, { ...rules, locale, ...publication, ...pageOptions }).value, style)
    )
    const [platform, payload, postOptions] = pick(posts)
    add({ surface: 'post', platform, source: payload }, (rules) =>
      labelPost(platform, payload, facts, { ...rules, locale, ...postOptions }).payload
    )
    if (at % 5 === 0) {
      add({ surface: 'thread', platform: 'x', source: tale }, (rules) =>
        labelThread('x', tale, facts, { ...rules, locale, number: true }).payloads
      )
    }
    const format = pick(['text', 'markdown', 'html'] as const)
    add({ surface: 'chat', format, source: 'The wall is open.' }, (rules) =>
      withoutStyle(labelReply('The wall is open.', { ...rules, disclosure: facts, locale, format }).value, style)
    )
  }
  return { locale, facts: declared, style, samples }
}

function selectorOf(options: Facts = {}): { selector?: string } {
  return typeof options['selector'] === 'string' ? { selector: options['selector'] } : {}
}

/** The styles are long and alike: with names for them the samples take a third. */
function withoutStyle(html: string, { block, mark }: LabelStyle): string {
  return html.replaceAll(block, '{block}').replaceAll(mark, '{mark}')
}

/** What these facts make of it, or nothing where the rules refuse them there. */
function unlessRefused(label: () => unknown): unknown {
  try {
    return label()
  } catch (error) {
    const isRefused = error instanceof DisclosureError && skipped.includes(error.code)
    if (isRefused) return undefined
    throw error
  }
}

const skipped = ['refused', 'no-room']
