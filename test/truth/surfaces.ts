import { labelReply } from '../../src/chat/index.js'
import type { Disclosure } from '../../src/disclosure/disclosure.js'
import { renderOverlay } from '../../src/html/index.js'
import { renderNotices } from '../../src/notice/render-notices.js'
import { labelPost } from '../../src/social/index.js'
import type { Claim } from './claims.js'
import type { Reader } from './reader.js'

/** What each notice tells its reader, by the place where it stands. */
export type Told = ReadonlyMap<string, readonly Claim[]>

/** Read every notice that the facts make in one language. */
export function readNotices(disclosure: Disclosure, locale: string, reader: Reader): Told {
  const told = new Map<string, readonly Claim[]>()
  const options = { locale, packs: [] }
  const { label, foreword, attribution, byline } = renderNotices(disclosure, { locale })
  if (!label) return told
  const { lead, brief } = label
  told.set('title', reader.opening(label.title).claims)
  told.set('lead', [...reader.opening(lead.mark).claims, ...reader.sentences(lead.text)])
  told.set('brief', [...reader.opening(brief.mark).claims, ...reader.sentences(brief.text)])
  if (attribution !== undefined) told.set('attribution', reader.sentences(attribution))
  if (foreword) {
    const prose = foreword.paragraphs.flatMap((each) => reader.sentences(each))
    told.set('foreword', [...prose, ...foreword.entries.flatMap((each) => reader.entry(each))])
  }
  void byline
  const { use = 'post' } = disclosure
  if (use !== 'livestream' && use !== 'demonstration') {
    told.set('post', readPost(disclosure, options, reader))
  }
  if (use === 'post') told.set('chat', readReply(disclosure, options, reader))
  if (use === 'livestream' || use === 'demonstration') {
    told.set('overlay', readOverlay(disclosure, options, reader))
  }
  return told
}

type Options = { readonly locale: string; readonly packs: never[] }

function readPost(disclosure: Disclosure, options: Options, reader: Reader): Claim[] {
  const { payload } = labelPost('mastodon', { status: 'BODY' }, disclosure, {
    ...options,
    limits: { text: 20_000 }
  })
  const [head = '', tail = ''] = payload.status.split('BODY')
  const { claims, rest } = reader.opening(head.trim())
  if (rest !== '') throw new Error(`Unexpected head of a post: ${head}`)
  const sentences = tail.trim()
  const opened = reader.opening(sentences)
  return [...claims, ...opened.claims, ...reader.sentences(opened.rest)]
}

function readReply(disclosure: Disclosure, options: Options, reader: Reader): Claim[] {
  const { value } = labelReply('BODY', { ...options, disclosure })
  const paragraphs = value.replace('BODY', '').trim().split(/\n+/)
  return paragraphs.flatMap((paragraph) => {
    const { claims, rest } = reader.opening(paragraph)
    return [...claims, ...reader.sentences(rest)]
  })
}

function readOverlay(disclosure: Disclosure, options: Options, reader: Reader): Claim[] {
  const html = renderOverlay(disclosure, options)
  const [, paragraph = ''] = /<p>([^]*)<\/p>/.exec(html) ?? []
  const { claims, rest } = reader.opening(paragraph.replace(/<[^<>]*>/g, '').replaceAll('&#39;', "'"))
  return [...claims, ...reader.sentences(rest)]
}
