import type { Beehiiv } from '@beehiiv/sdk'
import type {
  CreateIssueOptions,
  CreateMergeRequestOptions,
  NoteSchema
} from '@gitbeaker/core'
import type { chat_v1 } from '@googleapis/chat'
import type { fcm_v1 } from '@googleapis/fcm'
import type { mybusinessbusinessinformation_v1 } from '@googleapis/mybusinessbusinessinformation'
import type { messagingApi } from '@line/bot-sdk'
import type { campaigns } from '@mailchimp/mailchimp_marketing'
import type { MessageAttachment } from '@mattermost/types/message_attachments'
import type { Post as MattermostPost } from '@mattermost/types/posts'
import type { operations } from '@octokit/openapi-types'
import type { Intercom } from 'intercom-client'
import type { entities as misskey } from 'misskey-js'
import type { ZendeskClient } from 'node-zendesk'
import type { Params } from 'vk-io'
import { describe, expectTypeOf, it } from 'vitest'
import type { Post } from '../../src/social/index.js'

// None can be used for WordPress (wp-types is source that other settings compile, and of what is read), none
// is published for Rocket.Chat (its typings depend on a package that npm can't install), Zulip
// (zulip-js has no types), Buttondown (its client on npm is of 2021 and not its own), RCS, and the reviews
// and posts of Google Business (version 4 has no client).

/** The body of a call of GitHub's API. */
type GitHub<Call extends keyof operations> = operations[Call] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : never

describe('the official types of newer platforms', () => {
  it('are taken as payloads', () => {
    // A title may be a number too, which is no text to label.
    type Issue = Omit<GitHub<'issues/create'>, 'title'> & { title: string }
    expectTypeOf<Issue>().toExtend<Post<'github'>>()
    expectTypeOf<GitHub<'issues/create-comment'>>().toExtend<Post<'github'>>()
    expectTypeOf<GitHub<'pulls/create'>>().toExtend<Post<'github'>>()
    expectTypeOf<GitHub<'pulls/create-review'>>().toExtend<Post<'github'>>()
    expectTypeOf<GitHub<'repos/create-release'>>().toExtend<Post<'github'>>()
    expectTypeOf<chat_v1.Schema$Message>().toExtend<Post<'googlechat'>>()
    expectTypeOf<fcm_v1.Schema$Message>().toExtend<Post<'fcm'>>()
    expectTypeOf<messagingApi.PushMessageRequest>().toExtend<Post<'line'>>()
    expectTypeOf<messagingApi.ReplyMessageRequest>().toExtend<Post<'line'>>()
    expectTypeOf<misskey.NotesCreateRequest>().toExtend<Post<'misskey'>>()
    expectTypeOf<Params.WallPostParams>().toExtend<Post<'vk'>>()
    expectTypeOf<Params.MessagesSendParams>().toExtend<Post<'vk'>>()
    expectTypeOf<Beehiiv.PostsCreateRequest>().toExtend<Post<'beehiiv'>>()
    expectTypeOf<Intercom.AdminReplyConversationRequest>().toExtend<Post<'intercom'>>()
    expectTypeOf<campaigns.SetContentParams>().toExtend<Post<'mailchimp'>>()
    expectTypeOf<CreateIssueOptions>().toExtend<Post<'gitlab'>>()
    expectTypeOf<Pick<NoteSchema, 'body'>>().toExtend<Post<'gitlab'>>()
    expectTypeOf<{ title: string; options: NotificationOptions }>().toExtend<Post<'webpush'>>()
    expectTypeOf<CreateMergeRequestOptions>().toExtend<Post<'gitlab'>>()
    expectTypeOf<MattermostPost>().toExtend<Post<'mattermost'>>()
    expectTypeOf<{ text: string; attachments: MessageAttachment[] }>().toExtend<Post<'mattermost'>>()
    expectTypeOf<Parameters<ZendeskClient['tickets']['create']>[0]>().toExtend<Post<'zendesk'>>()
    // A picture of WordPress's library that belongs to no post, as wp-types has it.
    expectTypeOf<{ title: { raw: string }; caption: { raw: string }; post: number | null }>().toExtend<Post<'wordpress'>>()
    expectTypeOf<mybusinessbusinessinformation_v1.Schema$Location>().toExtend<Post<'googlebusiness'>>()
  })
})
