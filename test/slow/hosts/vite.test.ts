import { describeHost } from './harness.js'
import { vite } from './host-sites.js'

describeHost(vite)
