/** A page without a disclosure, as sites have them. */
export interface Skeleton {
  readonly name: string
  readonly html: (lang: string) => string
}

const paragraphs = [
  'The sea rises twice a day, and falls twice, as the moon pulls it along.',
  'Harbours keep a table of the hours, which is printed a year ahead.',
  'In a narrow bay the water climbs by twelve metres; in the open ocean by half of one.',
  'Fishers leave with the ebb, and come back with the flood.'
]
const text = paragraphs.map((words) => `<p>${words}</p>`).join('\n')

/** An article, a page of documentation, a page of an old site. */
export const skeletons: readonly Skeleton[] = [
  {
    name: 'article',
    html: (lang) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Tides</title><meta name="viewport" content="width=device-width">
<style>body{font:18px/1.6 Georgia,serif;color:#222;background:#fff;margin:0 auto;max-width:40em;padding:1em}h1{line-height:1.2}</style></head>
<body><header><a href="/">Harbour notes</a></header><main><article><h1>Tides</h1>
${text}
</article></main><footer><p>Harbour notes, since 1998</p></footer></body></html>`
  },
  {
    name: 'documentation',
    html: (lang) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Tides</title><meta property="og:title" content="Tides">
<style>*{box-sizing:border-box}body{margin:0;font-family:system-ui,sans-serif;line-height:1.5}.page{display:grid;grid-template-columns:16em 1fr;gap:2em}.page nav{padding:1em;background:#f6f6f6}.page main{padding:1em;min-width:0}a{color:#0645ad}</style></head>
<body><div class="page"><nav><ul><li><a href="/a">The moon</a></li><li><a href="/b">The sun, the wind and the shape of the coast</a></li></ul></nav>
<main><h1>Tides</h1>
${text}
<h2>Tables</h2><p>See the harbour office for the tables of this year.</p></main></div></body></html>`
  },
  {
    name: 'old page',
    html: (lang) => `<html lang="${lang}"><head><title>Tides</title><meta name="description" content="Of the sea"></head>
<body bgcolor="#ffffff" text="#000000"><table width="100%"><tr><td><h1>Tides</h1>
${text}
</td></tr></table></body></html>`
  }
]
