import { describeHost } from './harness.js'
import { fumadocs } from './host-sites.js'

describeHost(fumadocs)
