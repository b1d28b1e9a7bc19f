export { locales } from 'forthright/locales'
