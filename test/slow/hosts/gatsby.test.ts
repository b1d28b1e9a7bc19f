import { describeHost } from './harness.js'
import { gatsby } from './host-sites.js'

describeHost(gatsby)
