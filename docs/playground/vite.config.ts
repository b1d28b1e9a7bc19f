import { locales } from 'forthright/locales'
import { previewLocales } from 'forthright/locales/preview'
import { packs } from 'forthright/packs'
import { defaultClientConditions, defineConfig } from 'vite'

const languages = [...locales, ...previewLocales].map(({ tag, name, isPreview = false }) => ({ tag, name, isPreview }))

export default defineConfig({
  root: import.meta.dirname,
  // The page works in any folder of any server.
  base: './',
  // English and no pack; the others are fetched when they are chosen (docs/small-builds.md).
  resolve: { conditions: ['forthright-lean', ...defaultClientConditions] },
  define: {
    builtLanguages: JSON.stringify(languages),
    builtPacks: JSON.stringify(packs.map(({ id, document }) => ({ id, document })))
  },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
    // What the first panels need is one file, as it is compressed: ten take 9 kB more. The page's own
    // script is none of it: it waits for languages that are chosen, which need that file themselves.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: /playground[\\/]panels\.ts$/ }] } } }
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' }
})
