/** A text as each platform's own create-post call takes it. */
export const payloadsOf = ({ title, text, html }) => ({
  x: { text, media: { media_ids: ['1146654567674912769'] } },
  bluesky: { $type: 'app.bsky.feed.post', text, createdAt: '2026-11-20T10:00:00.000Z' },
  mastodon: { status: text, visibility: 'public' },
  threads: { media_type: 'TEXT', text },
  instagram: { image_url: 'https://example.org/wall.jpg', caption: text },
  facebook: { message: text },
  linkedin: { author: 'urn:li:person:1', commentary: text, visibility: 'PUBLIC' },
  tiktok: { post_info: { title: text, privacy_level: 'SELF_ONLY' }, source_info: {} },
  youtube: { snippet: { title, description: text }, status: { privacyStatus: 'private' } },
  reddit: { sr: 'harbours', kind: 'self', title, text },
  discord: { content: text, embeds: [{ title, description: text }] },
  slack: { channel: 'C1', text, blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }] },
  telegram: { chat_id: 1, text },
  whatsapp: { messaging_product: 'whatsapp', to: '15550100', type: 'text', text: { body: text } },
  pinterest: { board_id: '1', title, description: text },
  tumblr: {
    content: [{ type: 'text', text }],
    layout: [{ type: 'rows', display: [{ blocks: [0] }] }]
  },
  teams: { type: 'message', text },
  email: { from: 'ada@example.org', to: 'grace@example.org', subject: title, text, html },
  sms: { to: '+15550100', from: '+15550101', body: text },
  matrix: { msgtype: 'm.text', body: text, format: 'org.matrix.custom.html', formatted_body: html },
  activitypub: { type: 'Note', content: html },
  nostr: { kind: 1, content: text, tags: [], created_at: 1795168800 },
  lemmy: { name: title, community_id: 1, body: text },
  rss: { title, description: text, link: 'https://example.org/wall' },
  atom: {
    id: 'tag:example.org,2026:wall',
    title: { value: title },
    content: { value: html, type: 'html' }
  },
  jsonfeed: { id: '1', title, content_html: html },
  medium: { title, contentFormat: 'markdown', content: text },
  dev: { article: { title, body_markdown: text } },
  hashnode: { title, contentMarkdown: text, publicationId: '1' },
  ghost: { posts: [{ title, html, custom_excerpt: 'After eight months.' }] },
  wordpress: { title, content: html, excerpt: 'After eight months.' },
  github: { title, body: text, labels: ['news'] },
  gitlab: { title, description: text },
  zendesk: { subject: title, comment: { body: text } },
  intercom: { message_type: 'comment', type: 'admin', admin_id: '1', body: html },
  googlechat: { text },
  fcm: { token: '1', notification: { title, body: text } },
  apns: { aps: { alert: { title, body: text } } },
  webpush: { web_push: 8030, notification: { title, body: text, navigate: 'https://example.org/' } },
  mattermost: { channel_id: 'a', message: text },
  rocketchat: { roomId: 'a', text },
  zulip: { type: 'stream', to: 'news', topic: 'Harbour', content: text },
  line: { to: '1', messages: [{ type: 'text', text }] },
  misskey: { text, visibility: 'public' },
  vk: { owner_id: 1, message: text },
  googlebusiness: { summary: text, topicType: 'STANDARD' },
  rcs: { contentMessage: { text } },
  beehiiv: { title, subtitle: 'After eight months.', body_content: html },
  mailchimp: { settings: { subject_line: title }, html, plain_text: text },
  buttondown: { subject: title, body: text }
})

const text = 'The harbour wall reopened today. Nobody was hurt when it fell in March.'

export const payloads = payloadsOf({ title: 'The harbour wall is open', text, html: `<p>${text}</p>` })
payloads.telegram.entities = [{ type: 'bold', offset: 4, length: 12 }]
