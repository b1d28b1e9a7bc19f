// Teams with the Bot Framework: the words, and Teams' own "AI generated" label beside them.
import { labelPost } from 'forthright/social'
import { disclosure } from './disclosure.mjs'

/** A middleware for `adapter.use`. */
export async function labelTeams(context, next) {
  context.onSendActivities(async (_, activities, send) => {
    for (const activity of activities) {
      if (activity.type !== 'message') continue
      Object.assign(activity, labelPost('teams', activity, disclosure).payload)
    }
    return send()
  })
  await next()
}

// adapter.use({ onTurn: labelTeams })
