import { describeHost } from './harness.js'
import { eleventy, hexo } from './host-sites.js'

describeHost(eleventy)
describeHost(hexo)
