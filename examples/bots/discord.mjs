// Discord with discord.js: messages, replies and edits all go through the REST client.
import { labelPost } from 'forthright/social'
import { disclosure } from './disclosure.mjs'

/** @param {import('discord.js').REST} rest */
export function labelDiscord(rest) {
  const request = rest.request.bind(rest)
  rest.request = (options) => {
    const isMessage = /\/messages(?:\/|$)/.test(options.fullRoute) && options.body
    return request(
      isMessage ? { ...options, body: labelPost('discord', options.body, disclosure).payload } : options
    )
  }
}

// labelDiscord(client.rest)
