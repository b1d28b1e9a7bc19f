import type { DisclosureInput } from '../src/index.js'
import { built } from './built.js'
import { htmlPages, markdownDocuments, sizeOf } from './corpus.js'
import { disclosure } from './disclosure.js'
import { type EarlierBuild, earlier } from './earlier-build.js'
import { type FreshFacts, makeEqualFacts, makeFacts, makeSiteFacts, type RoleForm } from './fresh-facts.js'
import { type Comparison, type Contender, medians, times } from './measure.js'
import { rewriteHtml, roundTripHtml, roundTripMarkdown } from './peers.js'

type Markdown = typeof import('../src/markdown/index.js')
type Html = typeof import('../src/html/index.js')
type Social = typeof import('../src/social/index.js')
type Chat = typeof import('../src/chat/index.js')

/** A label where nothing but the facts and the words takes time. */
const line = 'A line.\n'
const post = { text: 'The harbour opens at six.' }
const calls = 200
/** What `makeSiteFacts` makes: the other kind of a plain object for each document. */
const siteFacts = 'the pages of one site with few people and a review each'
/** What `makeEqualFacts` makes: a site's defaults, read again for each page. */
const equalFacts = 'each with a new object of equal facts'

/**
 * Labels with facts of their own, a plain object for each document, as front matter and handlers
 * bring them: against the build before they were made quick, and against the peers.
 */
export async function compareFresh(): Promise<Comparison[]> {
  return [
    ...(await compareWords()),
    ...(await compareReplies()),
    ...(await compareLocales()),
    ...(await compareDocuments()),
    ...(await comparePages()),
    ...(await compareAgain())
  ]
}

/** Facts and words alone, of today and earlier. */
async function compareWords(): Promise<Comparison[]> {
  const { labelMarkdown } = await built<Markdown>('markdown/index.js')
  const { labelPost } = await built<Social>('social/index.js')
  const first = await earlier<Markdown>('version 0.1.0', 'markdown/index.js')
  const firstSocial = await earlier<Social>('version 0.1.0', 'social/index.js')
  const poorer = await earlier<Markdown>('before the richer facts', 'markdown/index.js')
  return [
    await compareBuilds(
      'labelMarkdown on one line, each with facts of its own, against version 0.1.0',
      { target: 10, make: makeFacts },
      (facts) => labelMarkdown(line, facts),
      (facts) => first.labelMarkdown(line, facts)
    ),
    await compareBuilds(
      `labelMarkdown on one line, ${siteFacts}, against version 0.1.0`,
      { target: 10, make: makeSiteFacts },
      (facts) => labelMarkdown(line, facts),
      (facts) => first.labelMarkdown(line, facts)
    ),
    await compareBuilds(
      `labelMarkdown on one line, ${equalFacts}, against version 0.1.0`,
      { target: 10, make: makeEqualFacts },
      (facts) => labelMarkdown(line, facts),
      (facts) => first.labelMarkdown(line, facts)
    ),
    await compareBuilds(
      'labelMarkdown on one line, each with facts of its own, against the build before the richer facts',
      { target: 0.8, make: makeFacts, build: 'before the richer facts' },
      (facts) => labelMarkdown(line, facts),
      (facts) => poorer.labelMarkdown(line, facts)
    ),
    await compareBuilds(
      'labelPost on X, each with facts of its own, against version 0.1.0',
      { target: 10, make: makeFacts },
      (facts) => labelPost('x', post, facts),
      (facts) => firstSocial.labelPost('x', post, facts)
    )
  ]
}

/** A handler that writes its options where it calls. */
async function compareReplies(): Promise<Comparison[]> {
  const { labelResponse } = await built<Chat>('chat/index.js')
  const { labelResponse: labelResponseBefore } = await earlier<Chat>(
    'version 0.1.0',
    'chat/index.js'
  )
  const reply = () => new Response('Hello.', { headers: { 'content-type': 'text/plain' } })
  const readAll =
    (label: Chat['labelResponse']) =>
    (facts: FreshFacts): Promise<string> =>
      label(reply(), { disclosure: facts }).text()
  return [
    await compareBuilds(
      'labelResponse with its options written in the call, against version 0.1.0',
      { target: 8, make: makeEqualFacts },
      (facts) => labelResponse(reply(), { disclosure: facts }),
      (facts) => labelResponseBefore(reply(), { disclosure: facts })
    ),
    await compareBuilds(
      'the same, each with facts of its own, and the reply read to its end',
      { target: 8, make: makeFacts },
      readAll(labelResponse),
      readAll(labelResponseBefore)
    )
  ]
}

interface Against {
  readonly target: number
  readonly make: (count: number, form?: RoleForm) => FreshFacts[]
  /** @default 'version 0.1.0' */
  readonly build?: EarlierBuild
}

/** Today's build against an earlier one on facts that neither has seen. */
async function compareBuilds(
  title: string,
  { target, make, build = 'version 0.1.0' }: Against,
  today: (facts: FreshFacts) => unknown,
  before: (facts: FreshFacts) => unknown
): Promise<Comparison> {
  const [ours = 0, theirs = 0] = await medians(
    [
      withFacts('today', make, today),
      withFacts(build, (count) => make(count, 'keyword'), before)
    ],
    15,
    // A pipeline meets each form of facts early.
    12
  )
  return {
    title,
    target,
    better: 'higher',
    ratio: theirs / ours,
    detail: `${micro(ours, calls)} and ${micro(theirs, calls)} a call`
  }
}

/** A contender whose facts are new in every round, and made before its time runs. */
function withFacts(
  name: string,
  make: (count: number) => FreshFacts[],
  run: (facts: FreshFacts, index: number) => unknown,
  count = calls
): Contender {
  let batch: readonly FreshFacts[] = []
  return {
    name,
    prepare() {
      // No collection is forced, as none is in a pipeline: whose garbage a round pays for is evened out by
      // the contenders' turns and the median of many rounds.
      batch = make(count)
    },
    async run() {
      for (const [index, facts] of batch.entries()) {
        const result = run(facts, index)
        if (result instanceof Promise) await result
      }
    }
  }
}

/** The language that is the default, named and left out. */
async function compareLocales(): Promise<Comparison[]> {
  const { labelMarkdown } = await built<Markdown>('markdown/index.js')
  const { labelPost } = await built<Social>('social/index.js')
  const ways = {
    labelMarkdown: (facts: DisclosureInput, options?: { locale: string }) =>
      labelMarkdown(line, facts, options),
    'labelPost on X': (facts: DisclosureInput, options?: { locale: string }) =>
      labelPost('x', post, facts, options)
  }
  const comparisons: Comparison[] = []
  for (const [name, label] of Object.entries(ways)) {
    for (const [kind, contenders] of Object.entries({
      'remembered facts': [
        { name: 'named', run: times(calls, () => label(disclosure, { locale: 'en' })) },
        { name: 'left out', run: times(calls, () => label(disclosure)) }
      ],
      'facts of its own': [
        withFacts('named', makeFacts, (facts) => label(facts, { locale: 'en' })),
        withFacts('left out', makeFacts, (facts) => label(facts))
      ]
    })) {
      const [named = 0, leftOut = 0] = await medians(contenders, 31, 6)
      comparisons.push({
        title: `${name} with ${kind}: { locale: 'en' } against none (free is 1)`,
        target: 1.1,
        better: 'lower',
        ratio: named / leftOut,
        detail: `${micro(named, calls)} and ${micro(leftOut, calls)} a call`
      })
    }
  }
  return comparisons
}

/** Real documents, each with facts of its own and all with the same, against remark. */
async function compareDocuments(): Promise<Comparison[]> {
  const { labelMarkdown } = await built<Markdown>('markdown/index.js')
  const documents = markdownDocuments(400)
  const repeats = 10
  const label = (facts: FreshFacts, index: number) =>
    labelMarkdown(documents[index % documents.length] ?? '', facts)
  const [fresh = 0, site = 0, equal = 0, remembered = 0, roundTrip = 0] = await medians(
    [
      withFacts('fresh', makeFacts, label, repeats * documents.length),
      withFacts('site', makeSiteFacts, label, repeats * documents.length),
      withFacts('equal', makeEqualFacts, label, repeats * documents.length),
      {
        name: 'remembered',
        run: times(repeats, () => documents.forEach((text) => labelMarkdown(text, disclosure)))
      },
      { name: 'remark', run: () => documents.forEach(roundTripMarkdown) }
    ],
    9
  )
  const detail = (ours: number) =>
    `${documents.length} documents, ${(sizeOf(documents) / 1e6).toFixed(1)} MB; ` +
    `${micro(ours / repeats, documents.length)} a document`
  return [
    {
      title: 'labelMarkdown, each with facts of its own, against a round trip of remark',
      target: 150,
      better: 'higher',
      ratio: roundTrip / (fresh / repeats),
      detail: detail(fresh)
    },
    {
      title: `labelMarkdown on ${siteFacts}, against a round trip of remark`,
      target: 150,
      better: 'higher',
      ratio: roundTrip / (site / repeats),
      detail: detail(site)
    },
    {
      title: `labelMarkdown, ${equalFacts}, against a round trip of remark`,
      target: 150,
      better: 'higher',
      ratio: roundTrip / (equal / repeats),
      detail: detail(equal)
    },
    {
      title: 'labelMarkdown with remembered facts against a round trip of remark',
      target: 350,
      better: 'higher',
      ratio: roundTrip / (remembered / repeats),
      detail: detail(remembered)
    }
  ]
}

/** Real pages, each with facts of its own, against rehype and against a streaming rewriter. */
async function comparePages(): Promise<Comparison[]> {
  const { labelHtml } = await built<Html>('html/index.js')
  const pages = htmlPages(200)
  const repeats = 10
  const label = (facts: FreshFacts, index: number) =>
    labelHtml(pages[index % pages.length] ?? '', facts)
  const [fresh = 0, site = 0, equal = 0, remembered = 0, roundTrip = 0, rewriter = 0] = await medians(
    [
      withFacts('fresh', makeFacts, label, repeats * pages.length),
      withFacts('site', makeSiteFacts, label, repeats * pages.length),
      withFacts('equal', makeEqualFacts, label, repeats * pages.length),
      {
        name: 'remembered',
        run: times(repeats, () => pages.forEach((page) => labelHtml(page, disclosure)))
      },
      { name: 'rehype', run: () => pages.forEach(roundTripHtml) },
      {
        name: 'lol-html',
        async run() {
          for (const page of pages) await rewriteHtml(page)
        }
      }
    ],
    15,
    4
  )
  const size = `${pages.length} pages, ${(sizeOf(pages) / 1e6).toFixed(1)} MB`
  const rows = [
    { peer: 'a round trip of rehype', time: roundTrip, freshTarget: 25, rememberedTarget: 60 },
    { peer: 'lol-html (html-rewriter-wasm)', time: rewriter, freshTarget: 3, rememberedTarget: 6 }
  ]
  return rows.flatMap(({ peer, time, freshTarget, rememberedTarget }) =>
    [
      { with: 'each with facts of its own,', target: freshTarget, ours: fresh / repeats },
      { with: `on ${siteFacts},`, target: freshTarget, ours: site / repeats },
      { with: `${equalFacts},`, target: freshTarget, ours: equal / repeats },
      { with: 'with remembered facts', target: rememberedTarget, ours: remembered / repeats }
    ].map(({ with: facts, target, ours }): Comparison => ({
      title: `labelHtml ${facts} against ${peer}`,
      target,
      better: 'higher',
      ratio: time / ours,
      detail: `${size}; ${ours.toFixed(1)} ms and ${time.toFixed(1)} ms a pass`
    }))
  )
}

/** What is labelled already, with nothing to change, against the same without a label. */
async function compareAgain(): Promise<Comparison[]> {
  const { labelMarkdown } = await built<Markdown>('markdown/index.js')
  const { labelHtml } = await built<Html>('html/index.js')
  const surfaces = [
    { name: 'labelMarkdown', texts: markdownDocuments(400), label: (text: string) => labelMarkdown(text, disclosure).value },
    { name: 'labelHtml', texts: htmlPages(200), label: (text: string) => labelHtml(text, disclosure).value }
  ]
  const comparisons: Comparison[] = []
  for (const { name, texts, label } of surfaces) {
    const labelled = texts.map(label)
    const [again = 0, first = 0] = await medians(
      [
        { name: 'again', run: times(10, () => labelled.forEach(label)) },
        { name: 'first', run: times(10, () => texts.forEach(label)) }
      ],
      9,
      4
    )
    comparisons.push({
      title: `${name} of what has the label already against the first time`,
      target: 2,
      better: 'lower',
      ratio: again / first,
      detail: `${micro(again / 10, texts.length)} and ${micro(first / 10, texts.length)} each`
    })
  }
  return comparisons
}

function micro(milliseconds: number, count: number): string {
  return `${((milliseconds * 1000) / count).toFixed(1)} µs`
}
