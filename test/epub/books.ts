import { strToU8, zipSync, type Zippable } from 'fflate'

/** A file of a test book: its text, or its bytes, and how it is packed. */
export type Files = { readonly [name: string]: string | Uint8Array }

const container =
  '<?xml version="1.0"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'

export function page(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`
}

const nav = page(
  'Contents',
  '<nav epub:type="toc" id="toc"><h1>Contents</h1><ol><li><a href="title.xhtml">Tides</a></li><li><a href="one.xhtml">High water</a></li></ol></nav>'
)

const ncx = `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" content="urn:uuid:00000000-0000-4000-8000-000000000000"/></head><docTitle><text>Tides</text></docTitle><navMap><navPoint id="n1" playOrder="1"><navLabel><text>High water</text></navLabel><content src="one.xhtml"/></navPoint></navMap></ncx>
`

function opf(version: string, metadata: string, manifest: string, spine: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="${version}" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><!-- <dc:title>No title</dc:title> -->
<dc:identifier id="id">urn:uuid:00000000-0000-4000-8000-000000000000</dc:identifier>
<dc:title>Tides</dc:title><dc:language>en</dc:language><dc:creator>Ada Lovelace</dc:creator>
${metadata}</metadata>
<manifest><item id="title" href="title.xhtml" media-type="application/xhtml+xml"/><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/><item id="css" href="style.css" media-type="text/css"/><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>${manifest}</manifest>
<spine toc="ncx"><itemref idref="title"/><itemref idref="one"/>${spine}</spine>
</package>
`
}

const common: Files = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': container,
  'OEBPS/title.xhtml': page('Tides', '<h1>Tides</h1><p>By Ada Lovelace</p>'),
  'OEBPS/one.xhtml': page('High water', '<h1>High water</h1><p>They come.</p><p>They go &amp; come.</p>'),
  'OEBPS/style.css': 'p { margin: 0 }',
  'OEBPS/toc.ncx': ncx
}

/** A book in EPUB 3 with both tables of contents. */
export const epub3: Files = {
  ...common,
  'OEBPS/nav.xhtml': nav,
  'OEBPS/book.opf': opf(
    '3.0',
    '<meta property="dcterms:modified">2026-11-20T00:00:00Z</meta>\n',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<itemref idref="nav" linear="no"/>'
  )
}

/** A book in EPUB 2. */
export const epub2: Files = {
  ...common,
  'OEBPS/title.xhtml': page('Tides', '<h1>Tides</h1><p>By Ada Lovelace</p>')
    .replace('<!DOCTYPE html>', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">')
    .replace(' xmlns:epub="http://www.idpf.org/2007/ops"', '')
    .replace(' lang="en"', ''),
  'OEBPS/one.xhtml': page('High water', '<h1>High water</h1><p>They come.</p>')
    .replace('<!DOCTYPE html>', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">')
    .replace(' xmlns:epub="http://www.idpf.org/2007/ops"', '')
    .replace(' lang="en"', ''),
  'OEBPS/book.opf': opf('2.0', '', '', '')
}

/** Pack a book: the type first, as it is; everything else deflated. */
export function pack(files: Files, comment = ''): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      [typeof content === 'string' ? strToU8(content) : content, { level: name === 'mimetype' ? 0 : 6, mtime: '2026-11-20' }]
    ])
  )
  const bytes = zipSync(entries)
  if (comment === '') return bytes
  const end = strToU8(comment)
  const whole = new Uint8Array(bytes.length + end.length)
  whole.set(bytes)
  whole.set(end, bytes.length)
  new DataView(whole.buffer).setUint16(bytes.length - 2, end.length, true)
  return whole
}
