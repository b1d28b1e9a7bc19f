import { describeHost } from './harness.js'
import { vitepress } from './host-sites.js'

describeHost(vitepress)
