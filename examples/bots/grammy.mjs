// Telegram with grammY: every message that the bot sends is labelled, entities and all.
import { labelPost } from 'forthright/social'
import { disclosure } from './disclosure.mjs'

const labelled = new Set(['sendMessage', 'sendPhoto', 'sendVideo', 'sendDocument', 'editMessageText'])

/** @type {import('grammy').Transformer} */
export const labelTelegram = (previous, method, payload, signal) =>
  previous(
    method,
    labelled.has(method) ? labelPost('telegram', payload, disclosure).payload : payload,
    signal
  )

// bot.api.config.use(labelTelegram)
