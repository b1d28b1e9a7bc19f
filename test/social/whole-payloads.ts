import type { PlatformKey } from '../../src/social/index.js'

/** A payload, and all that a label changes in it. */
export interface WholePayload {
  readonly platform: PlatformKey
  /** What of it is labelled. */
  readonly what: string
  readonly payload: object
  readonly options?: object
  /** By the paths of `changesBetween`. */
  readonly changes: Readonly<Record<string, unknown>>
  /** Of the flags and of what is peculiar to the platform. */
  readonly notes?: readonly string[]
}

const story = 'The harbour wall reopened today.'
const byline = 'AI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.'
const sentences =
  'An artificial intelligence system, GPT-4 (OpenAI), drafted this text. ' +
  'Ada Lovelace edited and reviewed it and takes responsibility for it.'

const head = (text: string) => `AI-generated: ${text}`
const whole = (text: string) => `${head(text)}\n\n${byline}`
const line = (text: string) => `${head(text)} - ${byline}`
const article = (text: string) => `${head(text)}\n\n${sentences}`
const inHtml = (text: string) => `<p><strong>AI-generated.</strong> ${byline}</p>${text}`
const inMarkdown = (text: string) => `**AI-generated.** ${byline}\n\n${text}`
const articleInHtml = (text: string) => `<p><strong>AI-generated.</strong> ${sentences}</p>${text}`
const articleInMarkdown = (text: string) => `**AI-generated.** ${sentences}\n\n${text}`

const messageEntity = {
  '@type': 'Message',
  '@context': 'https://schema.org',
  '@id': '',
  type: 'https://schema.org/Message',
  additionalType: ['AIGeneratedContent']
}
const flagOfTeams =
  '`AIGeneratedContent` is set. Teams shows “AI generated” above messages of bots; it is for text that AI generated.'
const noFlagOfTeams =
  "`AIGeneratedContent` can't be set: a card and a message of Microsoft Graph have no `entities`. The words are the only label."
const flagOfNostr = '`l` is set. NIP-32: an event may label itself, for programs; few clients show it.'
const plainStrings = 'feedsmith drops texts of Atom that are plain strings: it takes `{ value }`.'

export const wholePayloads: readonly WholePayload[] = [
  {
    platform: 'line',
    what: 'a text whose emoji stands at an offset',
    payload: {
      to: 'U1',
      messages: [{ type: 'text', text: `$ ${story}`, emojis: [{ index: 0, productId: 'p', emojiId: '1' }] }]
    },
    changes: {
      'messages.0.text': whole(`$ ${story}`),
      'messages.0.emojis.0.index': 14
    }
  },
  {
    platform: 'line',
    what: 'a text with a place in braces',
    payload: {
      to: 'U1',
      messages: [
        {
          type: 'textV2',
          text: `{user} ${story}`,
          substitution: { user: { type: 'mention', mentionee: { type: 'all' } } }
        }
      ]
    },
    changes: {
      'messages.0.text': whole(`{user} ${story}`)
    }
  },
  {
    platform: 'line',
    what: 'a template with buttons',
    payload: {
      to: 'U1',
      messages: [
        {
          type: 'template',
          altText: 'Harbour news',
          template: { type: 'buttons', title: 'Harbour', text: story, actions: [] }
        }
      ]
    },
    changes: {
      'messages.0.altText': head('Harbour news'),
      'messages.0.template.title': head('Harbour'),
      'messages.0.template.text': head(`${story}\nAI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.`)
    }
  },
  {
    platform: 'line',
    what: 'each column of a carousel',
    payload: {
      to: 'U1',
      messages: [
        {
          type: 'template',
          altText: 'Harbour news',
          template: {
            type: 'carousel',
            columns: [
              { title: 'Harbour', text: 'It reopened.', actions: [] },
              { text: 'Nobody was hurt.', actions: [] }
            ]
          }
        }
      ]
    },
    changes: {
      'messages.0.altText': head('Harbour news'),
      'messages.0.template.columns.0.title': head('Harbour'),
      'messages.0.template.columns.0.text': whole('It reopened.'),
      'messages.0.template.columns.1.text': head('Nobody was hurt.')
    }
  },
  {
    platform: 'line',
    what: 'a bubble in its header, which it shows first',
    payload: {
      to: 'U1',
      messages: [
        {
          type: 'flex',
          altText: 'Harbour news',
          contents: {
            type: 'bubble',
            header: { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: 'Harbour' }] },
            body: { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: story }] }
          }
        }
      ]
    },
    changes: {
      'messages.0.altText': head('Harbour news'),
      'messages.0.contents.header.contents.[first]': { type: 'text', text: `AI-generated. ${byline}`, wrap: true }
    }
  },
  {
    platform: 'line',
    what: 'each bubble of a carousel where its words are',
    payload: {
      to: 'U1',
      messages: [
        {
          type: 'flex',
          altText: 'Harbour news',
          contents: {
            type: 'carousel',
            contents: [
              {
                type: 'bubble',
                footer: { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: story }] }
              },
              { type: 'bubble', body: { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: story }] } }
            ]
          }
        }
      ]
    },
    changes: {
      'messages.0.altText': head('Harbour news'),
      'messages.0.contents.contents.0.footer.contents.[first]': {
        type: 'text',
        text: `AI-generated. ${byline}`,
        wrap: true
      },
      'messages.0.contents.contents.1.body.contents.[first]': {
        type: 'text',
        text: `AI-generated. ${byline}`,
        wrap: true
      }
    }
  },
  {
    platform: 'telegram',
    what: 'a poll and the answer to it, with their entities',
    payload: {
      chat_id: 1,
      question: 'Is it open?',
      options: ['Yes', 'No'],
      explanation: 'It is open.',
      question_entities: [{ type: 'bold', offset: 0, length: 2 }],
      explanation_entities: [{ type: 'italic', offset: 3, length: 2 }]
    },
    changes: {
      question: line('Is it open?'),
      explanation: head('It is open.'),
      'question_entities.0.offset': 14,
      'explanation_entities.0.offset': 17
    }
  },
  {
    platform: 'telegram',
    what: 'a question in MarkdownV2',
    payload: { chat_id: 1, question: '*Is* it open?', question_parse_mode: 'MarkdownV2', options: ['Yes', 'No'] },
    changes: {
      question: 'AI\\-generated: *Is* it open? - AI used: GPT\\-4 \\(OpenAI\\)\\. Responsible: Ada Lovelace\\.'
    }
  },
  {
    platform: 'telegram',
    what: 'a list of rich blocks',
    payload: { chat_id: 1, rich_message: { blocks: [{ type: 'paragraph', text: story }] } },
    changes: {
      'rich_message.blocks.[first]': {
        type: 'paragraph',
        text: [{ type: 'bold', text: 'AI-generated.' }, ` ${byline}`]
      }
    }
  },
  {
    platform: 'telegram',
    what: 'rich HTML',
    payload: { chat_id: 1, rich_message: { html: `<p>${story}</p>` } },
    changes: {
      'rich_message.html': inHtml(`<p>${story}</p>`)
    }
  },
  {
    platform: 'telegram',
    what: 'rich Markdown',
    payload: { chat_id: 1, rich_message: { markdown: `# Harbour\n\n${story}` } },
    changes: {
      'rich_message.markdown': inMarkdown(`# Harbour\n\n${story}`)
    }
  },
  {
    platform: 'telegram',
    what: 'the caption of one changed medium',
    payload: {
      chat_id: 1,
      message_id: 2,
      media: { type: 'photo', media: '1', caption: story, caption_entities: [{ type: 'bold', offset: 4, length: 7 }] }
    },
    changes: {
      'media.caption': whole(story),
      'media.caption_entities.0.offset': 18
    }
  },
  {
    platform: 'telegram',
    what: 'each caption of an album',
    payload: {
      chat_id: 1,
      media: [
        { type: 'photo', media: '1', caption: story },
        { type: 'photo', media: '2', caption: 'Second' }
      ]
    },
    changes: {
      'media.0.caption': whole(story),
      'media.1.caption': whole('Second')
    }
  },
  {
    platform: 'telegram',
    what: 'a text before a quote, on a line of its own',
    payload: {
      chat_id: 1,
      text: `${story}\nquoted`,
      entities: [
        { type: 'blockquote', offset: 0, length: 32 },
        { type: 'hashtag', offset: 33, length: 6 }
      ]
    },
    changes: {
      text: `AI-generated:\n${story}\nquoted\n\n${byline}`,
      'entities.0.offset': 14,
      'entities.1.offset': 47
    }
  },
  {
    platform: 'telegram',
    what: 'a text before code, on a line of its own',
    payload: { chat_id: 1, text: story, entities: [{ type: 'pre', offset: 0, length: 3 }] },
    changes: {
      text: `AI-generated:\n${story}\n\n${byline}`,
      'entities.0.offset': 14
    }
  },
  {
    platform: 'telegram',
    what: 'a text before bold words, in their line',
    payload: { chat_id: 1, text: story, entities: [{ type: 'bold', offset: 0, length: 3 }] },
    changes: {
      text: whole(story),
      'entities.0.offset': 14
    }
  },
  {
    platform: 'teams',
    what: 'a text that mentions somebody',
    payload: {
      type: 'message',
      text: `<at>Bea</at> ${story}`,
      entities: [{ type: 'mention', text: '<at>Bea</at>', mentioned: { id: '1', name: 'Bea' } }]
    },
    changes: {
      text: whole(`<at>Bea</at> ${story}`),
      'entities.[last]': {
        type: 'https://schema.org/Message',
        additionalType: ['AIGeneratedContent'],
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': ''
      }
    },
    notes: [flagOfTeams]
  },
  {
    platform: 'teams',
    what: 'a text, what notifications show and plain speech',
    payload: { type: 'message', text: story, textFormat: 'plain', summary: 'Harbour', speak: story },
    changes: {
      text: whole(story),
      summary: head('Harbour'),
      speak: head(story),
      entities: [messageEntity]
    },
    notes: [flagOfTeams]
  },
  {
    platform: 'teams',
    what: 'speech in SSML within its root element',
    payload: {
      type: 'message',
      text: story,
      textFormat: 'xml',
      speak: `<?xml version="1.0"?> <speak version="1.0">${story}</speak>`
    },
    changes: {
      text: whole(story),
      speak: `<?xml version="1.0"?> <speak version="1.0">AI-generated: ${story}</speak>`,
      entities: [messageEntity]
    },
    notes: [flagOfTeams]
  },
  {
    platform: 'teams',
    what: 'a hero card',
    payload: {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.hero',
          content: { title: 'Harbour', subtitle: 'News', text: story }
        }
      ]
    },
    changes: {
      'attachments.0.content.title': line('Harbour'),
      'attachments.0.content.subtitle': head('News'),
      'attachments.0.content.text': head(story),
      entities: [messageEntity]
    },
    notes: [flagOfTeams]
  },
  {
    platform: 'teams',
    what: 'an adaptive card within an activity',
    payload: {
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            type: 'AdaptiveCard',
            body: [{ type: 'TextBlock', text: story }],
            fallbackText: 'Harbour',
            speak: story
          }
        }
      ]
    },
    changes: {
      'attachments.0.content.body.[first]': { type: 'TextBlock', text: `**AI-generated.** ${byline}`, wrap: true },
      'attachments.0.content.fallbackText': head('Harbour'),
      'attachments.0.content.speak': head(story),
      entities: [messageEntity]
    },
    notes: [flagOfTeams]
  },
  {
    platform: 'teams',
    what: 'an adaptive card alone',
    payload: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: story }] },
    changes: {
      'body.[first]': { type: 'TextBlock', text: `**AI-generated.** ${byline}`, wrap: true }
    },
    notes: [noFlagOfTeams]
  },
  {
    platform: 'teams',
    what: 'a card of the old connectors in each section',
    payload: {
      '@type': 'MessageCard',
      title: 'Harbour',
      summary: 'News',
      text: story,
      sections: [
        {
          activityTitle: 'Harbour',
          activitySubtitle: 'Today',
          activityText: 'It reopened.',
          title: 'Wall',
          text: 'Nobody was hurt.'
        }
      ]
    },
    changes: {
      title: head('Harbour'),
      summary: head('News'),
      text: whole(story),
      'sections.0.activityTitle': head('Harbour'),
      'sections.0.activitySubtitle': head('Today'),
      'sections.0.activityText': head('It reopened.'),
      'sections.0.title': head('Wall'),
      'sections.0.text': head('Nobody was hurt.')
    },
    notes: [noFlagOfTeams]
  },
  {
    platform: 'teams',
    what: 'HTML of Microsoft Graph',
    payload: { body: { contentType: 'html', content: `<p>${story}</p>` }, subject: 'Harbour', summary: 'News' },
    changes: {
      'body.content': inHtml(`<p>${story}</p>`),
      subject: head('Harbour'),
      summary: head('News')
    },
    notes: [noFlagOfTeams]
  },
  {
    platform: 'teams',
    what: 'plain text of Microsoft Graph',
    payload: { body: { contentType: 'text', content: story } },
    changes: {
      'body.content': whole(story)
    },
    notes: [noFlagOfTeams]
  },
  {
    platform: 'teams',
    what: 'a text of Microsoft Graph, and not the quoted message',
    payload: { body: { content: story }, attachments: [{ id: '1', contentType: 'messageReference', content: '{}' }] },
    changes: {
      'body.content': whole(story)
    },
    notes: [noFlagOfTeams]
  },
  {
    platform: 'slack',
    what: 'a text without mrkdwn',
    payload: { channel: 'C1', text: `*Harbour* ${story}`, mrkdwn: false },
    changes: {
      text: whole(`*Harbour* ${story}`)
    }
  },
  {
    platform: 'slack',
    what: 'a text in mrkdwn',
    payload: { channel: 'C1', text: `*Harbour* ${story}` },
    changes: {
      text: whole(`*Harbour* ${story}`)
    }
  },
  {
    platform: 'slack',
    what: 'the first text of each attachment that quotes nobody',
    payload: {
      channel: 'C1',
      text: 'News',
      attachments: [
        { fallback: 'Harbour', author_name: 'Bea', title: 'Harbour', text: story },
        { footer: 'Harbour office' },
        { fields: [{ title: 'Wall', value: 'open' }] },
        { is_share: true, text: 'Quoted' }
      ]
    },
    changes: {
      text: whole('News'),
      'attachments.0.fallback': head('Harbour'),
      'attachments.0.title': head('Harbour'),
      'attachments.1.footer': head('Harbour office'),
      'attachments.2.fields.0.title': head('Wall')
    }
  },
  {
    platform: 'slack',
    what: 'the blocks of an attachment',
    payload: {
      channel: 'C1',
      text: 'News',
      attachments: [{ blocks: [{ type: 'section', text: { type: 'mrkdwn', text: story } }] }]
    },
    changes: {
      text: whole('News'),
      'attachments.0.blocks.[first]': { type: 'section', text: { type: 'mrkdwn', text: `*AI-generated.* ${byline}` } }
    }
  },
  {
    platform: 'slack',
    what: 'the chunks of a stream and the task before them',
    payload: {
      channel: 'C1',
      chunks: [
        { type: 'task_update', id: '1', title: 'Reading' },
        { type: 'markdown_text', text: story }
      ]
    },
    changes: {
      'chunks.0.title': head('Reading'),
      'chunks.1.text': inMarkdown(story)
    }
  },
  {
    platform: 'slack',
    what: 'text in Markdown',
    payload: { channel: 'C1', markdown_text: `# Harbour\n\n${story}` },
    changes: {
      markdown_text: inMarkdown(`# Harbour\n\n${story}`)
    }
  },
  {
    platform: 'slack',
    what: 'the comment on a file',
    payload: { channel_id: 'C1', file: '1', initial_comment: story },
    changes: {
      initial_comment: whole(story)
    }
  },
  {
    platform: 'nostr',
    what: 'a note behind the tags of its author',
    payload: {
      kind: 1,
      content: story,
      tags: [
        ['t', 'harbour'],
        ['subject', 'Harbour']
      ]
    },
    changes: {
      content: whole(story),
      'tags.1.1': head('Harbour'),
      'tags.2': ['l', 'ai-generated', 'ai.forthright'],
      'tags.3': ['L', 'ai.forthright']
    },
    notes: [flagOfNostr]
  },
  {
    platform: 'nostr',
    what: 'a note that had no tags',
    payload: { kind: 1, content: story },
    changes: {
      content: whole(story),
      tags: [
        ['L', 'ai.forthright'],
        ['l', 'ai-generated', 'ai.forthright']
      ]
    },
    notes: [flagOfNostr]
  },
  {
    platform: 'nostr',
    what: 'a highlight in the comment on it alone',
    payload: {
      kind: 9802,
      content: 'Somebody’s words.',
      tags: [
        ['context', 'All of somebody’s words.'],
        ['comment', story]
      ]
    },
    changes: {
      'tags.1.1': whole(story),
      'tags.2': ['l', 'ai-generated', 'ai.forthright'],
      'tags.3': ['L', 'ai.forthright']
    },
    notes: [flagOfNostr]
  },
  {
    platform: 'nostr',
    what: 'an article with its title and its summary',
    payload: {
      kind: 30023,
      content: `# Harbour\n\n${story}`,
      tags: [
        ['title', 'Harbour'],
        ['summary', 'It reopened.'],
        ['d', '1']
      ]
    },
    changes: {
      content: articleInMarkdown(`# Harbour\n\n${story}`),
      'tags.0.1': head('Harbour'),
      'tags.1.1': head('It reopened.'),
      'tags.3': ['l', 'ai-generated', 'ai.forthright'],
      'tags.4': ['L', 'ai.forthright']
    },
    notes: [flagOfNostr]
  },
  {
    platform: 'nostr',
    what: 'a poll without what it offers',
    payload: {
      kind: 1068,
      content: 'Is it open?',
      tags: [
        ['option', '1', 'Yes'],
        ['option', '2', 'No']
      ]
    },
    changes: {
      content: whole('Is it open?'),
      'tags.2': ['l', 'ai-generated', 'ai.forthright'],
      'tags.3': ['L', 'ai.forthright']
    },
    notes: [flagOfNostr]
  },
  {
    platform: 'googlechat',
    what: 'a text with signs of bold',
    payload: { text: `*Harbour* ${story}` },
    changes: {
      text: whole(`*Harbour* ${story}`)
    }
  },
  {
    platform: 'googlechat',
    what: 'a card, its header and what stands for it',
    payload: {
      cardsV2: [
        {
          cardId: '1',
          card: {
            header: { title: 'Harbour' },
            peekCardHeader: { title: 'News' },
            sections: [{ header: 'Wall', widgets: [{ textParagraph: { text: story } }] }]
          }
        }
      ],
      fallbackText: 'Harbour news'
    },
    changes: {
      'cardsV2.0.card.header.title': head('Harbour'),
      'cardsV2.0.card.peekCardHeader.title': head('News'),
      'cardsV2.0.card.sections.0.widgets.[first]': { textParagraph: { text: `<b>AI-generated.</b> ${byline}` } },
      fallbackText: head('Harbour news')
    }
  },
  {
    platform: 'googlechat',
    what: 'a card without a header, by that of its section',
    payload: {
      cardsV2: [
        { cardId: '1', card: { sections: [{ header: 'Wall', widgets: [{ textParagraph: { text: story } }] }] } }
      ]
    },
    changes: {
      'cardsV2.0.card.sections.0.header': head('Wall'),
      'cardsV2.0.card.sections.0.widgets.[first]': { textParagraph: { text: `<b>AI-generated.</b> ${byline}` } }
    }
  },
  {
    platform: 'buttondown',
    what: 'a mail in HTML behind the comment that says so',
    payload: { subject: 'Harbour', body: `<!-- buttondown-editor-mode: fancy -->\n<p>${story}</p>` },
    changes: {
      subject: '[AI-generated] Harbour',
      body: `<!-- buttondown-editor-mode: fancy -->\n<p><strong>AI-generated.</strong> ${sentences}</p><p>${story}</p>`
    }
  },
  {
    platform: 'buttondown',
    what: 'a mail in Markdown behind such a comment',
    payload: { subject: 'Harbour', description: 'News', body: `<!-- buttondown-editor-mode: plaintext -->\n${story}` },
    changes: {
      subject: '[AI-generated] Harbour',
      description: head('News'),
      body: `<!-- buttondown-editor-mode: plaintext -->\n**AI-generated.** ${sentences}\n\n${story}`
    }
  },
  {
    platform: 'beehiiv',
    what: 'an issue in blocks with its lines',
    payload: {
      title: 'Harbour',
      subtitle: 'News',
      blocks: [{ type: 'paragraph', plaintext: story }],
      email_settings: { email_subject_line: 'Harbour', email_preview_text: 'News' },
      seo_settings: { og_title: 'Harbour' }
    },
    changes: {
      title: head('Harbour'),
      subtitle: head('News'),
      'blocks.[first]': {
        type: 'paragraph',
        formattedText: [{ text: 'AI-generated.', styling: ['bold'] }, { text: ` ${sentences}` }]
      },
      'email_settings.email_subject_line': '[AI-generated] Harbour',
      'email_settings.email_preview_text': head('News'),
      'seo_settings.og_title': head('Harbour')
    }
  },
  {
    platform: 'mailchimp',
    what: 'a campaign with its variants',
    payload: {
      settings: { subject_line: 'Harbour', preview_text: 'News', title: 'internal' },
      plain_text: story,
      variate_contents: [{ plain_text: story }],
      variate_settings: { subject_lines: ['Harbour'] },
      social_card: { title: 'Harbour', description: 'News' }
    },
    changes: {
      'settings.subject_line': '[AI-generated] Harbour',
      'settings.preview_text': head('News'),
      plain_text: `AI-generated. ${byline}\n\n${story}`,
      'variate_contents.0.plain_text': `AI-generated. ${byline}\n\n${story}`,
      'variate_settings.subject_lines.0': '[AI-generated] Harbour',
      'social_card.title': head('Harbour'),
      'social_card.description': head('News')
    }
  },
  {
    platform: 'discord',
    what: 'each embed by what it shows first',
    payload: {
      content: story,
      embeds: [
        { title: 'Harbour', description: story },
        { fields: [{ name: 'Wall', value: 'open' }] },
        { footer: { text: 'Harbour office' } },
        { author: { name: 'Harbour' } }
      ],
      poll: { question: { text: 'Is it open?' } },
      thread_name: 'Harbour'
    },
    changes: {
      content: whole(story),
      'embeds.0.title': head('Harbour'),
      'embeds.0.description': head(story),
      'embeds.1.fields.0.name': head('Wall'),
      'embeds.2.footer.text': head('Harbour office'),
      'embeds.3.author.name': head('Harbour'),
      'poll.question.text': head('Is it open?'),
      thread_name: head('Harbour')
    }
  },
  {
    platform: 'discord',
    what: 'components that are the whole message',
    payload: { flags: 32768, components: [{ type: 10, content: story }] },
    changes: {
      'components.[first]': { type: 10, content: `**AI-generated.** ${byline}` }
    }
  },
  {
    platform: 'discord',
    what: 'components where the flag goes by its name',
    payload: { flags: ['IsComponentsV2'], components: [{ type: 10, content: story }] },
    changes: {
      'components.[first]': { type: 10, content: `**AI-generated.** ${byline}` }
    }
  },
  {
    platform: 'discord',
    what: 'the post of a forum',
    payload: { name: 'Harbour', message: { content: story } },
    changes: {
      name: head('Harbour'),
      'message.content': whole(story)
    }
  },
  {
    platform: 'discord',
    what: 'the post of a forum in components',
    payload: { name: 'Harbour', message: { flags: 32768, components: [{ type: 10, content: story }] } },
    changes: {
      name: head('Harbour'),
      'message.components.[first]': { type: 10, content: `**AI-generated.** ${byline}` }
    }
  },
  {
    platform: 'rss',
    what: 'an item in all its forms',
    payload: {
      title: 'Harbour',
      description: story,
      'content:encoded': `<p>${story}</p>`,
      itunes: { summary: 'News' },
      'source:markdown': story
    },
    changes: {
      title: head('Harbour'),
      description: article(story),
      'content:encoded': articleInHtml(`<p>${story}</p>`),
      'itunes.summary': head('News'),
      'source:markdown': articleInMarkdown(story)
    }
  },
  {
    platform: 'rss',
    what: 'an element of its own in a section',
    payload: { title: 'Harbour', custom_elements: [{ 'content:encoded': { _cdata: `<p>${story}</p>` } }] },
    changes: {
      title: head('Harbour'),
      'custom_elements.0.content:encoded._cdata': articleInHtml(`<p>${story}</p>`)
    }
  },
  {
    platform: 'rss',
    what: 'an element of its own as a string',
    payload: { title: 'Harbour', custom_elements: [{ 'content:encoded': `<p>${story}</p>` }] },
    changes: {
      title: head('Harbour'),
      'custom_elements.0.content:encoded': articleInHtml(`<p>${story}</p>`)
    }
  },
  {
    platform: 'atom',
    what: 'XHTML within its element',
    payload: {
      title: { type: 'html', value: 'Harbour <b>news</b>' },
      content: { type: 'xhtml', value: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${story}</p></div>` }
    },
    changes: {
      'title.value': head('Harbour <b>news</b>'),
      'content.value': `<div xmlns="http://www.w3.org/1999/xhtml"><p><strong>AI-generated.</strong> ${sentences}</p><p>${story}</p></div>`
    }
  },
  {
    platform: 'atom',
    what: 'plain text whose type has parameters',
    payload: {
      title: 'Harbour',
      content: { type: 'text/plain; charset=utf-8', value: story },
      summary: { type: 'text', value: 'News <b>' }
    },
    changes: {
      title: head('Harbour'),
      'content.value': article(story),
      'summary.value': article('News <b>')
    },
    notes: [plainStrings]
  },
  {
    platform: 'atom',
    what: 'an entry in Markdown',
    payload: { title: 'Harbour', content: { type: 'text/markdown', value: `# Harbour\n\n${story}` } },
    changes: {
      title: head('Harbour'),
      'content.value': articleInMarkdown(`# Harbour\n\n${story}`)
    },
    notes: [plainStrings]
  },
  {
    platform: 'atom',
    what: 'an entry of a picture by its summary',
    payload: { title: 'Harbour', content: { type: 'image/png', src: 'https://example.org/1.png' }, summary: story },
    changes: {
      title: head('Harbour'),
      summary: article(story)
    },
    notes: [plainStrings]
  },
  {
    platform: 'jsonfeed',
    what: 'an item in each form',
    payload: { title: 'Harbour', content_html: `<p>${story}</p>`, content_text: story, summary: 'News' },
    changes: {
      title: head('Harbour'),
      content_html: articleInHtml(`<p>${story}</p>`),
      content_text: article(story),
      summary: article('News')
    }
  },
  {
    platform: 'tumblr',
    what: 'blocks whose rows and cut move along',
    payload: {
      content: [
        { type: 'text', text: story },
        { type: 'image', media: [] }
      ],
      layout: [
        { type: 'rows', display: [{ blocks: [0] }, { blocks: [1] }], truncate_after: 0 },
        { type: 'ask', blocks: [0] },
        { type: 'rows', blocks: ['?'] }
      ]
    },
    changes: {
      'content.[first]': {
        type: 'text',
        text: `AI-generated. ${byline}`,
        formatting: [{ start: 0, end: 13, type: 'bold' }]
      },
      'layout.0.display.[last]': { blocks: [2] },
      'layout.0.truncate_after': 1,
      'layout.1.blocks.0': 1
    }
  },
  {
    platform: 'threads',
    what: 'spoilers and styles that move along',
    payload: {
      media_type: 'TEXT',
      text: story,
      text_entities: [{ entity_type: 'SPOILER', offset: 4, length: 7 }],
      text_attachment: { plaintext: story, text_with_styling_info: [{ offset: 0, length: 3, styling_info: ['bold'] }] }
    },
    changes: {
      text: whole(story),
      'text_entities.0.offset': 18,
      'text_attachment.plaintext': head(story),
      'text_attachment.text_with_styling_info.0.offset': 14
    }
  },
  {
    platform: 'rcs',
    what: 'each card of a carousel',
    payload: {
      contentMessage: {
        richCard: { carouselCard: { cardContents: [{ title: 'Harbour', description: story }, { description: story }] } }
      }
    },
    changes: {
      'contentMessage.richCard.carouselCard.cardContents.0.title': head('Harbour'),
      'contentMessage.richCard.carouselCard.cardContents.0.description': whole(story),
      'contentMessage.richCard.carouselCard.cardContents.1.description': whole(story)
    }
  },
  {
    platform: 'rcs',
    what: 'a single card',
    payload: {
      contentMessage: { richCard: { standaloneCard: { cardContent: { title: 'Harbour', description: story } } } }
    },
    changes: {
      'contentMessage.richCard.standaloneCard.cardContent.title': head('Harbour'),
      'contentMessage.richCard.standaloneCard.cardContent.description': whole(story)
    }
  },
  {
    platform: 'activitypub',
    what: 'a source in HTML',
    payload: {
      type: 'Note',
      content: `<p>${story}</p>`,
      source: { content: `<p>${story}</p>`, mediaType: 'text/html' }
    },
    changes: {
      content: inHtml(`<p>${story}</p>`),
      'source.content': inHtml(`<p>${story}</p>`)
    }
  },
  {
    platform: 'activitypub',
    what: 'each language of an article',
    payload: {
      type: 'Create',
      object: {
        type: 'Article',
        name: 'Harbour',
        content: `<p>${story}</p>`,
        contentMap: { en: `<p>${story}</p>`, de: '<p>Die Mole ist offen.</p>' },
        summary: 'News',
        source: { content: story, mediaType: 'text/markdown' }
      }
    },
    changes: {
      'object.name': head('Harbour'),
      'object.content': inHtml(`<p>${story}</p>`),
      'object.contentMap.en': inHtml(`<p>${story}</p>`),
      'object.contentMap.de':
        '<p><strong>KI-generiert.</strong> Verwendete KI: GPT-4 (OpenAI). Verantwortlich: Ada Lovelace.</p><p>Die Mole ist offen.</p>',
      'object.summary': head('News'),
      'object.source.content': inMarkdown(story)
    }
  },
  {
    platform: 'x',
    what: 'a reply behind its mentions, in camel case',
    payload: { text: `@bea @ada ${story}`, reply: { inReplyToTweetId: '1' } },
    changes: {
      text: `@bea @ada AI-generated: ${story}\n\n${byline}`
    }
  },
  {
    platform: 'x',
    what: 'a reply behind its mention',
    payload: { text: `@bea ${story}`, reply: { in_reply_to_tweet_id: '1' } },
    changes: {
      text: `@bea AI-generated: ${story}\n\n${byline}`
    }
  },
  {
    platform: 'x',
    what: 'a post whose pictures AI made, in camel case',
    payload: { text: story, media: { mediaIds: ['1'] } },
    options: { media: 'ai' },
    changes: {
      text: whole(story),
      madeWithAi: true
    },
    notes: ['`made_with_ai` is set. X means it for AI media, not for AI text.']
  },
  {
    platform: 'x',
    what: 'a post whose pictures AI made in part',
    payload: { text: story, media: { media_ids: ['1'] } },
    options: { media: 'mixed' },
    changes: {
      text: whole(story),
      made_with_ai: true
    },
    notes: ['`made_with_ai` is set. X means it for AI media, not for AI text.']
  },
  {
    platform: 'x',
    what: 'a post that has no pictures',
    payload: { text: story, media: { media_ids: [] } },
    options: { media: 'ai' },
    changes: {
      text: whole(story)
    },
    notes: ['`made_with_ai` is not set: the payload has no media. X means it for AI media, not for AI text.']
  },
  {
    platform: 'x',
    what: 'a mention, which is no reply',
    payload: { text: `@bea ${story}` },
    changes: {
      text: whole(`@bea ${story}`)
    },
    notes: [
      'The text begins with a mention: without the label only followers of both accounts would see the post, with it every follower does.'
    ]
  },
  {
    platform: 'x',
    what: 'a post whose pictures a person made',
    payload: { text: story },
    options: { media: 'human' },
    changes: {
      text: whole(story)
    }
  },
  {
    platform: 'matrix',
    what: 'a reply behind both of its quotes',
    payload: {
      msgtype: 'm.text',
      body: `> <@bea:example.org> Is it open?\n\n${story}`,
      format: 'org.matrix.custom.html',
      formatted_body: `<mx-reply><blockquote>Is it open?</blockquote></mx-reply><p>${story}</p>`,
      'm.relates_to': { 'm.in_reply_to': { event_id: '$1' } }
    },
    changes: {
      body: `> <@bea:example.org> Is it open?\n\nAI-generated: ${story}\n\n${byline}`,
      formatted_body: `<mx-reply><blockquote>Is it open?</blockquote></mx-reply><p><strong>AI-generated.</strong> ${byline}</p><p>${story}</p>`
    }
  },
  {
    platform: 'matrix',
    what: 'a caption, and not the name of the file',
    payload: { msgtype: 'm.image', body: story, filename: '1.png' },
    changes: {
      body: whole(story)
    }
  },
  {
    platform: 'github',
    what: 'a commit before its trailers',
    payload: {
      commit_title: 'fix(wall): reopen it',
      commit_message: `${story}\n\nSigned-off-by: Ada Lovelace <ada@example.org>`
    },
    changes: {
      commit_title: 'fix(wall): AI-generated: reopen it',
      commit_message: head(
        `${story}\n\nAI used: GPT-4 (OpenAI). Responsible: Ada Lovelace.\n\nSigned-off-by: Ada Lovelace <ada@example.org>`
      )
    }
  },
  {
    platform: 'github',
    what: 'a status in one line',
    payload: { state: 'success', description: story },
    changes: {
      description: line(story)
    }
  },
  {
    platform: 'github',
    what: 'a check run',
    payload: { name: 'check', output: { title: 'Harbour', summary: story, text: story } },
    changes: {
      'output.title': head('Harbour'),
      'output.summary': inMarkdown(story),
      'output.text': inMarkdown(story)
    }
  },
  {
    platform: 'bluesky',
    what: 'a text whose facets count bytes, and the card of its link',
    payload: {
      $type: 'app.bsky.feed.post',
      text: `Ünique ${story}`,
      facets: [{ index: { byteStart: 0, byteEnd: 7 }, features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'u' }] }],
      embed: { external: { title: 'Harbour', description: 'News' } }
    },
    changes: {
      text: whole(`Ünique ${story}`),
      'facets.0.index.byteStart': 14,
      'facets.0.index.byteEnd': 21,
      'embed.external.title': head('Harbour'),
      'embed.external.description': head('News')
    }
  },
  {
    platform: 'reddit',
    what: 'a comment',
    payload: { thing_id: 't1_1', text: story },
    changes: {
      text: inMarkdown(story)
    }
  },
  {
    platform: 'dev',
    what: 'fields of front matter and the text behind them',
    payload: { article: { body_markdown: `---\ntitle: Harbour\ndescription: News\n---\n\n${story}` } },
    changes: {
      'article.body_markdown': `---\ntitle: AI-generated - Harbour\ndescription: AI-generated - News\n---\n\n**AI-generated.** ${sentences}\n\n${story}`
    }
  },
  {
    platform: 'wordpress',
    what: 'a text of blocks',
    payload: {
      title: 'Harbour',
      content: `<!-- wp:paragraph -->\n<p>${story}</p>\n<!-- /wp:paragraph -->`,
      excerpt: 'News'
    },
    changes: {
      title: head('Harbour'),
      content: articleInHtml(`<!-- wp:paragraph -->\n<p>${story}</p>\n<!-- /wp:paragraph -->`),
      excerpt: head('News')
    }
  }
]
