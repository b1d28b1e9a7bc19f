// NestJS on Express: the label is put around the routes of the chat, whatever their controllers send.
import 'reflect-metadata'
import { Readable } from 'node:stream'
import { Controller, Module, Post, Res } from '@nestjs/common'
import { labelExpress } from 'forthright/chat/express'
import { answer, options } from './disclosure.mjs'

class ChatController {
  say(response) {
    response.type('text/plain')
    Readable.fromWeb(answer()).pipe(response)
  }
}

export class ChatModule {
  /** @param {import('@nestjs/common').MiddlewareConsumer} consumer */
  configure(consumer) {
    consumer.apply(labelExpress(options)).forRoutes('chat')
  }
}

// In TypeScript these are the decorators @Controller('chat'), @Post(), @Res() and @Module(…).
Controller('chat')(ChatController)
Post()(ChatController.prototype, 'say', Object.getOwnPropertyDescriptor(ChatController.prototype, 'say'))
Res()(ChatController.prototype, 'say', 0)
Module({ controllers: [ChatController] })(ChatModule)
