import { describeHost } from './harness.js'
import { astro, starlight } from './host-sites.js'

describeHost(astro)
describeHost(starlight)
