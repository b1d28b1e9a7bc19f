// Which packs come with the package. A small build takes `built-in-packs-lean.ts` in its place: see
// `imports` of package.json.
export { defaultPacks } from './default-packs.js'
export { packs as everyPack } from './packs/index.js'
