import type { Beehiiv } from '@beehiiv/sdk'
import type {
  CreateIssueOptions,
  CreateMergeRequestOptions,
  NoteSchema
} from '@gitbeaker/core'
import type { chat_v1 } from '@googleapis/chat'
import type { fcm_v1 } from '@googleapis/fcm'
import type { messagingApi } from '@line/bot-sdk'
import type { campaigns } from '@mailchimp/mailchimp_marketing'
import type { operations } from '@octokit/openapi-types'
import type { Intercom } from 'intercom-client'
import type { entities as misskey } from 'misskey-js'
import type { Params } from 'vk-io'
import { describe, expectTypeOf, it } from 'vitest'
import type { Post } from '../../src/social/index.js'

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
  })
})
