import { describeHost } from './harness.js'
import { nuxt } from './host-sites.js'

describeHost(nuxt)
