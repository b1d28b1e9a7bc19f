import { describeHost } from './harness.js'
import { svelte } from './host-sites.js'

describeHost(svelte)
