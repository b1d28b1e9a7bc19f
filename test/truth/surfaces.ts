import { labelReply } from '../../src/chat/index.js'
import type { Disclosure } from '../../src/disclosure/disclosure.js'
import { renderOverlay } from '../../src/html/index.js'
import { type Notices, renderNotices } from '../../src/notice/render-notices.js'
import type { Statement } from '../../src/notice/stock-language.js'
import { toHeaders, toJsonLd, toMeta } from '../../src/metadata/index.js'
import { labelPost } from '../../src/social/index.js'
import { type Claim, claim } from './claims.js'
import type { Reader } from './reader.js'

/** What each notice tells its reader, by the place where it stands. */
export type Told = ReadonlyMap<string, readonly Claim[]>

/** Read every notice that the facts make in one language. */
export function readNotices(disclosure: Disclosure, locale: string, reader: Reader): Told {
  const told = new Map<string, readonly Claim[]>()
  const options = { locale, packs: [] }
  const notices = renderNotices(disclosure, { locale })
  const { label, foreword, attribution, byline } = notices
  if (!label) return told
  for (const [place, claims] of readOthers(notices, reader)) told.set(place, claims)
  const { lead, brief } = label
  told.set('title', reader.opening(label.title).claims)
  told.set('lead', [...reader.opening(lead.mark).claims, ...reader.sentences(lead.text)])
  told.set('brief', [...reader.opening(brief.mark).claims, ...reader.sentences(brief.text)])
  if (attribution !== undefined) told.set('attribution', reader.sentences(attribution))
  if (foreword) {
    const prose = foreword.paragraphs.flatMap((each) => reader.sentences(each))
    told.set('foreword', [...prose, ...foreword.entries.flatMap((each) => reader.entry(each))])
  }
  if (byline !== undefined) told.set('byline', reader.byline(byline))
  told.set('record', readRecord(disclosure))
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

/** The notices of a conversation, of a livestream, and the statements in fixed words. */
function readOthers(notices: Notices, reader: Reader): Told {
  const { chatbot, stock, declaration, livestream, demonstration, disclaimer, persona } = notices
  const read = (text: string | undefined) => (text === undefined ? [] : reader.sentences(text))
  const ofStatement = ({ text, isStock }: Statement) =>
    isStock ? reader.statement(text) : reader.sentences(text)
  return new Map([
    ['chat notice', read(chatbot?.notice)],
    ['reminder', read(chatbot?.reminder)],
    ['break', read(chatbot?.break)],
    ['handover', read(chatbot?.handover)],
    ['changed', read(chatbot?.changed)],
    ['livestream', read(livestream)],
    ['demonstration', read(demonstration)],
    ['disclaimer', read(disclaimer)],
    ['persona', reader.opening(persona ?? '').claims],
    ['stock', stock ? ofStatement(stock) : []],
    ['declaration', declaration ? ofStatement(declaration) : []]
  ])
}

type Options = { readonly locale: string; readonly packs: never[] }

/** What the records for machines claim, which are in no language. */
function readRecord(disclosure: Disclosure): Claim[] {
  const namesIn = (value: unknown) =>
    [value].flat().flatMap((each) => (isNamed(each) ? [each.name] : []))
  const { author, accountablePerson, reviewedBy } = toJsonLd(disclosure)
  const [meta] = toMeta(disclosure)
  const { 'AI-Disclosure': header = '' } = toHeaders(disclosure)
  return [
    ...namesIn(author).map((name) => claim('under the name of', name)),
    ...namesIn(accountablePerson).map((name) => claim('responsible', name)),
    ...namesIn(reviewedBy).map((name) => claim('reviewed for accuracy', name)),
    ...(meta ? [claim('value', meta.content)] : []),
    ...(meta?.['ai-model'] ? [claim('involved', meta['ai-model'])] : []),
    ...[...header.matchAll(/mode=([\w-]+)/g)].map(([, mode = '']) => claim('mode', mode)),
    ...[...header.matchAll(/model="([^"]+)"/g)].map(([, name = '']) => claim('involved', name)),
    ...[...header.matchAll(/reviewed-by="([^"]+)"/g)].map(([, name = '']) =>
      claim('reviewed', 'substance', name)
    )
  ]
}

function isNamed(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
}

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
