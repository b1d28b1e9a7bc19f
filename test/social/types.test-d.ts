import type { AppBskyFeedPost } from '@atproto/api'
import type { youtube_v3 } from '@googleapis/youtube'
import type { ApiMethods } from '@grammyjs/types'
import type { IMessageActivity } from '@microsoft/teams.api'
import type { KnownBlock } from '@slack/types'
import type { Schemas } from '@xdevplatform/xdk'
import type {
  RESTPostAPIChannelMessageJSONBody,
  RESTPostAPIWebhookWithTokenJSONBody
} from 'discord-api-types/v10'
import type { Atom, Json, Rss } from 'feedsmith'
import type { mastodon } from 'masto'
import type { SendMailOptions } from 'nodemailer'
import { describe, expectTypeOf, it } from 'vitest'
import { labelPost, type Post } from '../../src/social/index.js'
import { disclosure } from './payloads.js'

type Send = Parameters<ApiMethods<never>['sendMessage']>[0]

describe('the official types', () => {
  it('are taken as payloads', () => {
    expectTypeOf<AppBskyFeedPost.Main>().toExtend<Post<'bluesky'>>()
    expectTypeOf<youtube_v3.Schema$Video>().toExtend<Post<'youtube'>>()
    expectTypeOf<Send>().toExtend<Post<'telegram'>>()
    expectTypeOf<RESTPostAPIChannelMessageJSONBody>().toExtend<Post<'discord'>>()
    expectTypeOf<RESTPostAPIWebhookWithTokenJSONBody>().toExtend<Post<'discord'>>()
    expectTypeOf<{ channel: string; text: string; blocks: KnownBlock[] }>().toExtend<
      Post<'slack'>
    >()
    expectTypeOf<mastodon.rest.v1.CreateStatusParams>().toExtend<Post<'mastodon'>>()
    expectTypeOf<Schemas.CreatePostsRequest>().toExtend<Post<'x'>>()
    expectTypeOf<IMessageActivity>().toExtend<Post<'teams'>>()
    expectTypeOf<Rss.Item<Date>>().toExtend<Post<'rss'>>()
    expectTypeOf<Atom.Entry<Date>>().toExtend<Post<'atom'>>()
    expectTypeOf<Json.Item<Date>>().toExtend<Post<'jsonfeed'>>()
  })

  it('come out as they went in', () => {
    const record: AppBskyFeedPost.Main = {
      $type: 'app.bsky.feed.post',
      text: 'Hello.',
      createdAt: '2026-11-20T10:00:00.000Z'
    }
    expectTypeOf(
      labelPost('bluesky', record, disclosure).payload
    ).toEqualTypeOf<AppBskyFeedPost.Main>()
  })

  it('refuse what is no payload of the platform', () => {
    // @ts-expect-error: a text is no payload
    labelPost('x', 'Hello.', disclosure)
    // @ts-expect-error: X has no such platform
    labelPost('y', { text: 'Hello.' }, disclosure)
    // @ts-expect-error: a number is no text
    labelPost('x', { text: 1 }, disclosure)
  })

  it('take mail whose bodies are texts, and no streams', () => {
    type Mail = Omit<SendMailOptions, 'text' | 'html'> & { text: string; html: string }
    expectTypeOf<Mail>().toExtend<Post<'email'>>()
    expectTypeOf<SendMailOptions>().not.toExtend<Post<'email'>>()
  })
})
