import { describeHost } from './harness.js'
import { docusaurus } from './host-sites.js'

describeHost(docusaurus)
