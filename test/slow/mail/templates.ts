/**
 * Letters as programs that write mail build them, made for these tests: the structures are common, the
 * words and measures are ours. Each hides or recolours what a label without colours of its own would be.
 */

const story =
  '<p>The harbour wall reopened on Monday. It was closed for two years, and the ferries went round it.</p>'

interface Shape {
  readonly head?: string
  readonly body?: string
  readonly content?: string
  readonly html?: string
}

function page({ head = '', body = '', content = story, html = '' }: Shape): string {
  return `<!doctype html><html${html}><head><meta charset="utf-8"><title>Harbour</title>${head}</head><body${body}>${content}</body></html>`
}

const css = (rules: string) => `<style>${rules}</style>`

/** A letter in a column, as newsletters are laid out. */
function column(paper: string, ink: string, content = story, ground = paper): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" bgcolor="${ground}" style="background-color:${ground}"><tr><td align="center"><table role="presentation" width="600" cellpadding="24" cellspacing="0" bgcolor="${paper}" style="width:600px;max-width:100%;background-color:${paper};color:${ink}"><tr><td style="color:${ink};font-family:Georgia,serif;font-size:17px;line-height:26px">${content}</td></tr></table></td></tr></table>`
}

const mso = (inner: string) => `<!--[if mso]>${inner}<![endif]-->`
const notMso = (inner: string) => `<!--[if !mso]><!-->${inner}<!--<![endif]-->`
const ghost = `${mso('<table width="600" align="center"><tr><td>')}<div style="max-width:600px;margin:0 auto">${story}</div>${mso('</td></tr></table>')}`
const settings = mso('<xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>')
const preheader = '<div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#ffffff;opacity:0">In this letter: the wall &zwnj;&nbsp;&zwnj;&nbsp;</div>'
const button = '<table role="presentation"><tr><td bgcolor="#0b5fff" style="border-radius:4px;background-color:#0b5fff"><a href="https://example.org" style="display:inline-block;padding:12px 20px;color:#ffffff;text-decoration:none">Read on</a></td></tr></table>'

/** Every letter by what it is like. */
export const letters: Readonly<Record<string, string>> = {
  'a paragraph alone': story,
  'a division alone': `<div dir="ltr">${story}</div>`,
  'a document without styles': page({}),
  'a dark ground in the style of the body': page({ body: ' style="background-color:#111111;color:#eeeeee"' }),
  'a dark ground in attributes': page({ body: ' bgcolor="#0a0f1c" text="#e8ecf5"' }),
  'a dark ground in the style sheet': page({ head: css('body{background:#070e07;color:#cfe8cf}') }),
  'a dark ground on the root': page({ html: ' style="background:#000000;color:#ffffff"' }),
  'a dark ground without a colour for words': page({ body: ' style="background-color:#1b1b1b"', content: column('#ffffff', '#222222', story, '#1b1b1b') }),
  'a gradient': page({ body: ' style="background:linear-gradient(#20104a,#08203a);color:#ffffff"' }),
  'white words on a picture': page({ body: ' background="https://example.org/a.png" style="background-color:#203040;color:#ffffff"' }),
  'font size nought on the body': page({ head: css('body{font-size:0;line-height:0}p{font-size:16px;line-height:24px}') }),
  'font size nought in attributes': page({ body: ' style="font-size:0;line-height:0"', content: column('#ffffff', '#222222') }),
  'no paragraphs shown': page({ head: css('p{display:none}'), content: '<div>The wall reopened.</div>' }),
  'a first child moved away': page({ head: css('body>:first-child{position:absolute;left:-9999px;top:-9999px}'), content: `<div class="pre">Preview</div>${story}` }),
  'a hidden first table': page({ head: css('body>table:first-of-type{display:none}'), content: `<table><tr><td>Preview</td></tr></table>${story}` }),
  'white words in every cell': page({ head: css('td{color:#ffffff}'), body: ' bgcolor="#222222"', content: column('#222222', '#ffffff') }),
  'white words in bold': page({ head: css('strong,b{color:#ffffff}'), content: column('#ffffff', '#222222') }),
  'cells with forced colours': page({ head: css('td{background-color:#0d1117 !important;color:#c9d1d9 !important}'), content: column('#0d1117', '#c9d1d9') }),
  'everything white by force': page({ head: css('*{color:#ffffff !important}'), body: ' style="background-color:#101010"' }),
  'a reset': page({ head: css('*{margin:0;padding:0;border:0;line-height:1;font-weight:normal;font-style:normal}') }),
  'tables without size': page({ head: css('table{font-size:0;line-height:0;border-collapse:collapse}td{font-size:0;line-height:0}') , content: column('#ffffff', '#222222') }),
  'cells on the whole width': page({ head: css('table,td{border:0 !important;padding:0 !important}'), content: column('#fafafa', '#333333') }),
  'dark mode by preference': page({ head: `<meta name="color-scheme" content="light dark">${css('@media (prefers-color-scheme:dark){body,td,p,font{background-color:#121212 !important;color:#f1f1f1 !important}}')}`, content: column('#ffffff', '#222222') }),
  'dark mode of Outlook.com': page({ head: css('[data-ogsc] td{color:#ffffff !important}[data-ogsb] td{background-color:#111111 !important}'), content: column('#ffffff', '#222222') }),
  'a column': page({ content: column('#ffffff', '#222222', story, '#f2f4f7') }),
  'a dark column': page({ body: ' style="margin:0;background-color:#0f172a"', content: column('#1e293b', '#e2e8f0', story, '#0f172a') }),
  'a column in a centre': page({ content: `<center style="width:100%;background:#eeeeee">${column('#ffffff', '#222222')}</center>` }),
  'a wrapper of full height': page({ head: css('.wrapper{height:100%!important;width:100%!important}html,body{height:100%}'), content: `<table class="wrapper" height="100%" width="100%"><tr><td align="center" valign="top">${story}</td></tr></table>` }),
  'a preheader': page({ content: preheader + column('#ffffff', '#222222') }),
  'a preheader on a dark ground': page({ body: ' bgcolor="#000000"', content: preheader + column('#111111', '#ffffff') }),
  'ghost tables': page({ head: settings, content: ghost }),
  'two bodies': `<!doctype html><html><head>${settings}<title>Harbour</title></head>${mso('<body class="outlook" bgcolor="#111111" text="#ffffff">')}${notMso('<body style="background-color:#111111;color:#ffffff">')}<div>${story}</div></body></html>`,
  'words for Outlook alone': page({ content: `${mso('<p>You read this in Outlook.</p>')}${notMso(story)}${mso(story)}` }),
  'a picture first': page({ content: `<img src="data:," width="600" height="120" alt="Harbour" style="display:block;width:100%;height:120px">${column('#ffffff', '#222222')}` }),
  'a button': page({ content: column('#ffffff', '#222222', story + button) }),
  'responsive columns': page({ head: css('@media (max-width:600px){td{display:block !important;width:100% !important}}'), content: '<table width="600"><tr><td width="300">One</td><td width="300">Two</td></tr></table>' }),
  'boxes in a row': page({ head: css('body{display:flex;flex-direction:column;align-items:center}') }),
  'boxes in a grid': page({ head: css('body{display:grid;grid-template-columns:1fr 600px 1fr}body>*{grid-column:2}') }),
  'capitals, spread and centred': page({ body: ' style="text-align:center;text-transform:uppercase;letter-spacing:.2em"' }),
  'a letter from the right': page({ html: ' dir="rtl" lang="ar"', body: ' style="direction:rtl;text-align:right"', content: '<p>أعيد فتح جدار الميناء.</p>' }),
  'Word’s own': page({ head: css('p.MsoNormal{margin:0;font-size:11.0pt;font-family:Calibri,sans-serif}'), body: ' lang="EN-US" link="#0563C1"', content: '<div class="WordSection1"><p class="MsoNormal">Dear Bea,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p></div>' }),
  'an answer with a quote': `<div dir="ltr">Thank you!</div><br><div class="gmail_quote"><blockquote style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">${story}</blockquote></div>`,
  'an answer of Apple Mail': `<html><head></head><body style="overflow-wrap:break-word;-webkit-nbsp-mode:space">Thank you!<br><blockquote type="cite">${story}</blockquote></body></html>`,
  'lines as they are': '<pre style="white-space:pre-wrap">The wall reopened.\n\n-- \nAda</pre>',
  'an invoice': page({ head: css('table.items td{border-bottom:1px solid #dddddd;padding:4px 8px}'), content: `<h1>Invoice 12</h1><table class="items" width="100%"><tr><td>Wall</td><td align="right">12.00</td></tr></table>` }),
  'a code': page({ body: ' style="background:#f5f5f5"', content: column('#ffffff', '#111111', '<h1 style="font-size:32px;letter-spacing:8px;text-align:center">123 456</h1>', '#f5f5f5') }),
  'a dark receipt with light words everywhere': page({ head: css('body,table,td,p,a,li,font,strong{color:#f8fafc}body,table,td{background-color:#020617}'), content: '<table width="100%"><tr><td>Paid</td></tr></table>' }),
  'a margin all round': page({ body: ' style="margin:0;padding:0 0 0 0;width:100% !important;min-width:100%"', content: `<div style="padding:40px;background:#3b0764;color:#faf5ff">${story}</div>` })
}
