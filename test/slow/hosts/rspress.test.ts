import { describeHost } from './harness.js'
import { rspress } from './host-sites.js'

describeHost(rspress)
