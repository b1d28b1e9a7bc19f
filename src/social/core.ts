// The functions of `forthright/social` without the table of platforms, for a bundle that needs only
// a platform or two.

export type * from '../disclosure/disclosure-error.js'
export { DisclosureError } from '../disclosure/disclosure-error.js'
export type * from '../disclosure/disclosure.js'
export type { Format } from '../markup/format.js'
export type { LabelKind, Locale } from '../notice/locale.js'
export type { DisclosureFacts, DisclosureInput } from '../disclosure/disclosure-input.js'
export type { Pack } from '../policy/pack.js'
export { labelPayload as labelPost } from './label-payload.js'
export type { LabelledPost } from './label-payload.js'
export type { Path, Payload } from './payload.js'
export type { PartOptions } from './place-label.js'
export type * from './platform.js'
export { threadPayload as labelThread } from './thread-payload.js'
export type { LabelledThread, ThreadOptions } from './thread-payload.js'
export { unlabelPayload as unlabelPost } from './unlabel-payload.js'
export type { Unlabelled } from './unlabel-payload.js'
