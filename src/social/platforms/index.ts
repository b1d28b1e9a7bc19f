import { activitypub } from './activitypub.js'
import { dev, ghost, hashnode, medium } from './articles.js'
import { bluesky } from './bluesky.js'
import { discord } from './discord.js'
import { email } from './email.js'
import { facebook } from './facebook.js'
import { atom, jsonfeed, rss } from './feeds.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { googlebusiness } from './google-business.js'
import { googlechat } from './google-chat.js'
import { instagram } from './instagram.js'
import { intercom } from './intercom.js'
import { lemmy } from './lemmy.js'
import { line } from './line.js'
import { linkedin } from './linkedin.js'
import { mastodon } from './mastodon.js'
import { matrix } from './matrix.js'
import { misskey } from './misskey.js'
import { beehiiv, buttondown, mailchimp } from './newsletters.js'
import { nostr } from './nostr.js'
import { pinterest } from './pinterest.js'
import { apns, fcm, webpush } from './push.js'
import { rcs } from './rcs.js'
import { reddit } from './reddit.js'
import { slack } from './slack.js'
import { sms } from './sms.js'
import { mattermost, rocketchat, zulip } from './team-chat.js'
import { teams } from './teams.js'
import { telegram } from './telegram.js'
import { threads } from './threads.js'
import { tiktok } from './tiktok.js'
import { tumblr } from './tumblr.js'
import { vk } from './vk.js'
import { whatsapp } from './whatsapp.js'
import { wordpress } from './wordpress.js'
import { x } from './x.js'
import { youtube } from './youtube.js'
import { zendesk } from './zendesk.js'

/** Every platform, by its key. */
export const platforms = {
  x,
  bluesky,
  mastodon,
  threads,
  instagram,
  facebook,
  linkedin,
  tiktok,
  youtube,
  reddit,
  discord,
  slack,
  telegram,
  whatsapp,
  pinterest,
  tumblr,
  teams,
  email,
  sms,
  matrix,
  activitypub,
  nostr,
  lemmy,
  rss,
  atom,
  jsonfeed,
  medium,
  dev,
  hashnode,
  ghost,
  wordpress,
  github,
  gitlab,
  zendesk,
  intercom,
  googlechat,
  fcm,
  apns,
  webpush,
  mattermost,
  rocketchat,
  zulip,
  line,
  misskey,
  vk,
  googlebusiness,
  rcs,
  beehiiv,
  mailchimp,
  buttondown
} as const
