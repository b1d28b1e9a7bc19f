import { activitypub } from './activitypub.js'
import { dev, ghost, hashnode, medium } from './articles.js'
import { bluesky } from './bluesky.js'
import { discord } from './discord.js'
import { email } from './email.js'
import { facebook } from './facebook.js'
import { atom, jsonfeed, rss } from './feeds.js'
import { instagram } from './instagram.js'
import { lemmy } from './lemmy.js'
import { linkedin } from './linkedin.js'
import { mastodon } from './mastodon.js'
import { matrix } from './matrix.js'
import { nostr } from './nostr.js'
import { pinterest } from './pinterest.js'
import { reddit } from './reddit.js'
import { slack } from './slack.js'
import { sms } from './sms.js'
import { teams } from './teams.js'
import { telegram } from './telegram.js'
import { threads } from './threads.js'
import { tiktok } from './tiktok.js'
import { tumblr } from './tumblr.js'
import { whatsapp } from './whatsapp.js'
import { x } from './x.js'
import { youtube } from './youtube.js'

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
  ghost
} as const
