import Anthropic from '@anthropic-ai/sdk'
import { Runnable } from '@langchain/core/runnables'
import type { LanguageModelMiddleware } from 'ai'
import type { RequestHandler } from 'express'
import type { FastifyInstance, FastifyRequest, onSendAsyncHookHandler } from 'fastify'
import type { MiddlewareHandler } from 'hono'
import OpenAI from 'openai'
import { assertType, describe, expectTypeOf, it } from 'vitest'
import { disclosureMiddleware } from '../../src/chat/adapters/ai-sdk.js'
import { labelAnthropic } from '../../src/chat/adapters/anthropic.js'
import { labelExpress } from '../../src/chat/adapters/express.js'
import { labelFastify } from '../../src/chat/adapters/fastify.js'
import { labelHono } from '../../src/chat/adapters/hono.js'
import { createChatLabelStream, labelReply, labelResponse } from '../../src/chat/index.js'
import { labelRunnable } from '../../src/chat/adapters/langchain.js'
import { labelOpenAi } from '../../src/chat/adapters/openai.js'

const options = { disclosure: { author: 'Ada Lovelace', ai: 'GPT-4' } }

describe('the types of the shells', () => {
  it('keeps those of the SDKs', () => {
    expectTypeOf(labelOpenAi(new OpenAI(), options)).toEqualTypeOf<OpenAI>()
    expectTypeOf(labelAnthropic(new Anthropic(), options)).toEqualTypeOf<Anthropic>()
    assertType<LanguageModelMiddleware>(disclosureMiddleware(options))
    assertType<Runnable>(labelRunnable(Runnable, options))
  })

  it('fits the servers', () => {
    assertType<MiddlewareHandler>(labelHono(options))
    assertType<RequestHandler>(labelExpress(options))
    assertType<onSendAsyncHookHandler>(labelFastify(options))
    const handler = () => 'x'
    const add = (app: FastifyInstance): void => {
      app.get('/', { onSend: labelFastify(options) }, handler)
      app.get('/', { onSend: [labelFastify(options)] }, handler)
      app.addHook('onSend', labelFastify(options))
      app.addHook('onSend', labelFastify((request: FastifyRequest) => (request.id, options)))
    }
    expectTypeOf(add).returns.toBeVoid()
  })

  it('fits the web', () => {
    expectTypeOf(createChatLabelStream(options)).toEqualTypeOf<TransformStream<string, string>>()
    expectTypeOf(labelResponse(new Response(), options)).toEqualTypeOf<Response>()
    expectTypeOf(labelReply('x', options).value).toEqualTypeOf<string>()
  })

  it('refuses what is no option', () => {
    // @ts-expect-error: a schedule has four forms
    labelReply('x', { ...options, schedule: 'often' })
    // @ts-expect-error: hours are a number
    labelReply('x', { ...options, schedule: { hours: '3' } })
    // @ts-expect-error: the disclosure is not optional
    labelReply('x', {})
    // @ts-expect-error: not a client
    labelOpenAi({}, options)
  })
})
