export { packs } from 'forthright/packs'
