export { labelPayload as labelPost } from './label-payload.js'
