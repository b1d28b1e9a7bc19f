import { describeHost } from './harness.js'
import { velite } from './host-sites.js'

describeHost(velite)
