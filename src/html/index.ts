export { labelHtml } from './label-html.js'
export { unlabelHtml } from './unlabel-html.js'
export { readHtml } from './read-html.js'
