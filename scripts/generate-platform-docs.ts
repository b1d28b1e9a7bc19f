import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Limit, NodeSlot, Platform, SlotRule } from '../src/social/platform.js'
import { platforms } from '../src/social/index.js'

/** The page whose table is made here. */
export const platformDocsPath = fileURLToPath(new URL('../docs/social.md', import.meta.url))

/** Payloads in which a platform's own function finds every text that depends on one. */
const samples: Readonly<Record<string, readonly object[]>> = {
  tiktok: [{}, { media_type: 'PHOTO' }],
  discord: [{ embeds: [{ description: 'x' }] }, { flags: 1 << 15 }, { name: 'x', message: {} }],
  sms: [{ message: 'x', content: 'x' }],
  slack: [{ attachments: [{ title: 'x' }], chunks: [{ text: 'x' }] }, { chunks: [{ blocks: [{}] }] }],
  telegram: [{ media: [{}] }],
  teams: [
    { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }, {}] },
    { '@type': 'MessageCard', sections: [{}] },
    { body: { content: 'x' } }
  ],
  tumblr: [{ content: [{ type: 'text', text: 'x' }] }],
  email: [{ text: 'x', html: 'x' }, { alternatives: [{ contentType: 'text/html', content: 'x' }] }],
  matrix: [{ body: 'x', 'm.new_content': { body: 'x' } }],
  nostr: [{ tags: [['title', 'x']] }, { kind: 9802, tags: [['comment', 'x']] }],
  hashnode: [{ input: {} }],
  dev: [{ article: { body_markdown: '' } }],
  line: [
    { messages: [{ type: 'text' }, { type: 'flex' }, { type: 'template', template: { columns: [{}] } }] }
  ],
  googlechat: [{ cardsV2: [{}] }],
  mattermost: [{ attachments: [{ title: 'x' }], props: { attachments: [{ title: 'x' }] } }],
  rocketchat: [{ attachments: [{ title: 'x' }] }],
  rcs: [{ richCard: { carouselCard: { cardContents: [{}] } } }],
  vk: [{}, { peer_id: 1 }],
  zendesk: [{}, { content: {} }]
}

/** The docs with the table of the platforms as the records have it. */
export function renderPlatformDocs(): string {
  const source = readFileSync(platformDocsPath, 'utf8')
  const [before = '', , after = ''] = source.split(/(?<=<!-- platforms -->\n)([^]*)(?=<!-- \/platforms -->)/)
  return `${before}${renderTable()}${after}`
}

const columns = ['key', 'use', 'head and byline', 'head alone', 'native flag', 'account', 'threads']

function renderTable(): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = Object.values(platforms).map((platform) => line(rowOf(platform as Platform)))
  return [line(columns), line(columns.map(() => '---')), ...rows, ''].join('\n')
}

function rowOf(platform: Platform): string[] {
  const { key, mediaFlag, textFlag, bot, parody, thread, totals = [] } = platform
  const rules = (samples[key] ?? [{}]).flatMap((payload) => rulesFor(platform, payload))
  const whole = rules.filter((rule) => 'list' in rule || rule.carries !== 'head')
  const heads = rules.filter((rule) => !('list' in rule) && rule.carries === 'head')
  const inAll = totals.map(({ max, unit }) => `${max.toLocaleString('en')} ${unit}${unit.includes(' in all ') ? '' : ' in all'}`)
  const flags = [
    ...(mediaFlag ? [`\`${mediaFlag.name}\` (media)`] : []),
    ...(textFlag ? [`\`${textFlag.name}\` (text)`] : [])
  ]
  const account = [...(bot ? ['bot'] : []), ...(parody ? ['parody'] : [])]
  return [
    `\`${key}\``,
    [...new Set((samples[key] ?? [{}]).map((payload) => useOf(platform, payload)))].join(', '),
    cell([...namesOf(whole), ...inAll]),
    cell(namesOf(heads)),
    cell(flags),
    cell(account),
    thread ? 'yes' : '–'
  ]
}

function useOf({ use = 'post' }: Platform, payload: object): string {
  return typeof use === 'function' ? use({ ...payload }) : use
}

function rulesFor({ slots }: Platform, payload: object): readonly (SlotRule | NodeSlot)[] {
  return typeof slots === 'function' ? slots({ ...payload }) : slots
}

/** So many members stand in a cell. */
const mostNamed = 12

function cell(names: readonly string[]): string {
  if (names.length === 0) return '–'
  const more = names.length - mostNamed
  return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** Each path once, with its limits; indices are `*`. */
function namesOf(rules: readonly (SlotRule | NodeSlot)[]): string[] {
  const names = rules.map((rule) => {
    const path = 'list' in rule ? rule.list : rule.path
    const words = (typeof path === 'string' ? path.split('.') : path)
      .map((name) => (/^\d+$/.test(String(name)) ? '*' : name))
      .join('.')
    const limits = 'list' in rule ? '' : limitsOf(rule.limits ?? [])
    return `\`${words}\`${'list' in rule ? ' (a block)' : limits}`
  })
  return [...new Set(names)]
}

function limitsOf(limits: readonly Limit[]): string {
  const each = limits.map(({ max, unit }) =>
    unit === 'characters' ? max.toLocaleString('en') : `${max.toLocaleString('en')} ${unit}`
  )
  return each.length === 0 ? '' : ` ${each.join(' and ')}`
}
