import { describeHost } from './harness.js'
import { next } from './host-sites.js'

describeHost(next)
