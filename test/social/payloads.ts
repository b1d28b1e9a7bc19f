import type { PlatformKey, Post } from '../../src/social/index.js'

/** The declaration that the tests share. */
export const disclosure = {
  author: 'Ada Lovelace',
  responsible: 'author',
  ai: 'GPT-4 (OpenAI)',
  roles: { drafting: 'ai', editing: 'author' },
  review: { by: 'Ada Lovelace', at: '2026-11-20' }
}

/** The author's words that the tests share. */
export const story = 'The harbour wall reopened today. Nobody was hurt.'

const future = 'member of tomorrow'

/** A payload of every platform, with a member that nobody knows. */
export const payloads = {
  x: { text: story, reply_settings: 'following', media: { media_ids: ['1'] }, future },
  bluesky: {
    $type: 'app.bsky.feed.post',
    text: `${story} @ada.bsky.social`,
    createdAt: '2026-11-20T10:00:00.000Z',
    facets: [
      {
        index: { byteStart: 50, byteEnd: 66 },
        features: [
          { $type: 'app.bsky.richtext.facet#mention', did: 'did:plc:ewvi7nxzyoun6zhxrhs64oiz' }
        ]
      }
    ],
    future
  },
  mastodon: { status: story, spoiler_text: 'Harbour', visibility: 'public', future },
  threads: { media_type: 'TEXT', text: story, topic_tag: 'harbour', future },
  instagram: { image_url: 'https://example.org/1.jpg', caption: story, future },
  facebook: { message: story, link: 'https://example.org/', future },
  linkedin: {
    author: 'urn:li:person:1',
    commentary: 'The \\(old\\) harbour wall, says @[Ada](urn:li:person:2) \\#1 #harbour',
    visibility: 'PUBLIC',
    future
  },
  tiktok: { post_info: { title: story, privacy_level: 'SELF_ONLY' }, source_info: {}, future },
  youtube: {
    snippet: { title: 'The harbour', description: story, tags: ['harbour'] },
    status: { privacyStatus: 'private' },
    future
  },
  reddit: {
    sr: 'harbours',
    kind: 'self',
    title: 'The harbour',
    text: `# News\n\n${story}`,
    future
  },
  discord: {
    content: `# News\n${story}`,
    embeds: [{ title: 'Harbour', description: story }, { title: 'Map' }],
    future
  },
  slack: {
    channel: 'C1',
    text: `${story} <@U1> &amp; more`,
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: story } }, { type: 'divider' }],
    future
  },
  telegram: {
    chat_id: 1,
    text: story,
    entities: [{ type: 'bold', offset: 4, length: 7 }],
    future
  },
  whatsapp: { messaging_product: 'whatsapp', to: '1', type: 'text', text: { body: story }, future },
  pinterest: { board_id: '1', title: 'The harbour', description: story, future },
  tumblr: {
    content: [
      { type: 'text', text: 'The harbour', subtype: 'heading1' },
      { type: 'text', text: story, formatting: [{ type: 'bold', start: 4, end: 11 }] }
    ],
    layout: [{ type: 'rows', display: [{ blocks: [0] }, { blocks: [1] }], truncate_after: 0 }],
    future
  },
  teams: {
    type: 'message',
    text: `- one\n- two\n\n${story}`,
    summary: 'Harbour',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          body: [{ type: 'TextBlock', text: story }],
          fallbackText: story
        }
      }
    ],
    future
  },
  email: {
    from: 'ada@example.org',
    to: 'grace@example.org',
    subject: 'The harbour',
    text: `${story}\n-- \nAda`,
    html: `<!doctype html><html><head><title>Harbour</title></head><body class="a"><p>${story}</p></body></html>`,
    future
  },
  sms: { to: '+15550100', from: '+15550101', body: story, future },
  matrix: {
    msgtype: 'm.text',
    body: story,
    format: 'org.matrix.custom.html',
    formatted_body: `<p>${story}</p>`,
    future
  },
  activitypub: {
    type: 'Create',
    object: {
      type: 'Note',
      content: `<p>${story}</p>`,
      contentMap: { en: `<p>${story}</p>`, de: '<p>Die Hafenmauer ist offen.</p>' },
      summary: 'Harbour'
    },
    future
  },
  nostr: { kind: 1, content: story, tags: [['t', 'harbour']], created_at: 1, future },
  lemmy: { name: 'The harbour', community_id: 1, body: story, future },
  rss: {
    title: 'The harbour',
    description: story,
    content: { encoded: `<p>${story}</p>` },
    link: 'https://example.org/',
    future
  },
  atom: {
    id: 'tag:example.org,2026:1',
    title: { value: 'The harbour' },
    summary: { value: story },
    content: { value: `<p>${story}</p>`, type: 'html' },
    future
  },
  jsonfeed: {
    id: '1',
    title: 'The harbour',
    summary: 'In short.',
    content_html: `<p>${story}</p>`,
    future
  },
  medium: {
    title: 'The harbour',
    contentFormat: 'markdown',
    content: `# The harbour\n\n${story}`,
    future
  },
  dev: {
    article: {
      title: 'The harbour',
      body_markdown: `---\ntitle: The harbour\ntags: news\n---\n\n${story}\n`,
      tags: ['news']
    },
    future
  },
  hashnode: { input: { title: 'The harbour', contentMarkdown: story, publicationId: '1' }, future },
  ghost: {
    posts: [{ title: 'The harbour', html: `<p>${story}</p>`, custom_excerpt: 'In short.' }],
    future
  },
  wordpress: { title: 'The harbour', content: `<p>${story}</p>`, excerpt: { raw: 'In short.' }, future },
  github: { title: 'The harbour', body: `# News\n\n${story}`, labels: ['news'], future },
  gitlab: { title: 'The harbour', description: `# News\n\n${story}`, future },
  zendesk: { subject: 'The harbour', comment: { body: story }, future },
  intercom: { message_type: 'comment', type: 'admin', admin_id: '1', body: `<p>${story}</p>`, future },
  googlechat: {
    text: story,
    cardsV2: [
      {
        cardId: 'a',
        card: {
          header: { title: 'The harbour' },
          sections: [{ widgets: [{ textParagraph: { text: story } }] }]
        }
      }
    ],
    future
  },
  fcm: {
    token: '1',
    notification: { title: 'The harbour', body: story },
    apns: { payload: { aps: { alert: { title: 'The harbour', body: story } } } },
    future
  },
  apns: { aps: { alert: { title: 'The harbour', body: story } }, future },
  webpush: { web_push: 8030, notification: { title: 'The harbour', body: story, navigate: '/' }, future },
  mattermost: { channel_id: 'a', message: `# News\n${story}`, props: { attachments: [{ text: story }] }, future },
  rocketchat: { roomId: 'a', text: `# News\n${story}`, attachments: [{ title: 'The harbour' }], future },
  zulip: { type: 'stream', to: 'news', topic: 'Harbour news', content: `- one\n- two\n\n${story}`, future },
  line: {
    to: '1',
    messages: [
      { type: 'text', text: story },
      {
        type: 'flex',
        altText: 'The harbour',
        contents: { type: 'bubble', body: { type: 'box', contents: [{ type: 'text', text: story }] } }
      }
    ],
    future
  },
  misskey: { text: story, cw: 'Harbour', visibility: 'public', future },
  vk: { owner_id: 1, message: `${story} [id1|Ada]`, future },
  googlebusiness: { comment: story, future },
  rcs: { text: story, suggestions: [{ reply: { text: 'Read more now' } }], future },
  beehiiv: {
    title: 'The harbour',
    subtitle: 'In short.',
    body_content: `<p>${story}</p>`,
    email_settings: { email_subject_line: 'The harbour' },
    future
  },
  mailchimp: {
    settings: { subject_line: 'The harbour', from_name: 'Ada Lovelace' },
    html: `<!doctype html><html><body><p>${story}</p></body></html>`,
    plain_text: story,
    future
  },
  buttondown: { subject: 'The harbour', body: `# News\n\n${story}`, future }
} satisfies { readonly [key in PlatformKey]: Post<key> & { readonly future: string } }

export const keys = Object.keys(payloads) as PlatformKey[]

/** What a post of each platform is, where the facts don't say. */
export const usesOf: Readonly<Record<PlatformKey, 'post' | 'message' | 'publication'>> = {
  x: 'post',
  bluesky: 'post',
  mastodon: 'post',
  threads: 'post',
  instagram: 'post',
  facebook: 'post',
  linkedin: 'post',
  tiktok: 'post',
  youtube: 'post',
  reddit: 'post',
  pinterest: 'post',
  tumblr: 'post',
  activitypub: 'post',
  nostr: 'post',
  lemmy: 'post',
  discord: 'message',
  slack: 'message',
  telegram: 'message',
  whatsapp: 'message',
  teams: 'message',
  email: 'message',
  sms: 'message',
  matrix: 'message',
  rss: 'publication',
  atom: 'publication',
  jsonfeed: 'publication',
  medium: 'publication',
  dev: 'publication',
  hashnode: 'publication',
  ghost: 'publication',
  misskey: 'post',
  vk: 'post',
  github: 'message',
  gitlab: 'message',
  zendesk: 'message',
  intercom: 'message',
  googlechat: 'message',
  fcm: 'message',
  apns: 'message',
  webpush: 'message',
  mattermost: 'message',
  rocketchat: 'message',
  zulip: 'message',
  line: 'message',
  googlebusiness: 'message',
  rcs: 'message',
  mailchimp: 'message',
  wordpress: 'publication',
  beehiiv: 'publication',
  buttondown: 'publication'
}
