/**
 * Bodies that swallow, hide or outshine a label. `prepend` and `append` say what becomes of
 * `label + body` and `body + label` in a parsed tree: `kept` is shown, `lost` is not.
 */
export interface Payload {
  readonly body: string
  readonly prepend: 'kept' | 'lost'
  readonly append: 'kept' | 'lost'
}

const kept = (body: string): Payload => ({ body, prepend: 'kept', append: 'kept' })
const swallows = (body: string): Payload => ({ body, prepend: 'kept', append: 'lost' })

/** What the parser decides. */
export const treePayloads: Readonly<Record<string, Payload>> = {
  comment: swallows('<p>x</p><!-- '),
  comment_bang: swallows('<p>x</p><!-- --! '),
  cdata: kept('<![CDATA[ x ]]><p>x</p>'),
  cdata_svg: swallows('<p>x</p><svg><![CDATA[ '),
  pi: kept('<?php echo 1 ?><p>x</p>'),
  bogus_end: kept('<p>x</p></'),
  doctype: kept('<!doctype svg><p>x</p>'),
  un_template: swallows('<p>x</p><template>'),
  un_noscript: swallows('<p>x</p><noscript>'),
  un_style: swallows('<p>x</p><style>'),
  un_script: swallows('<p>x</p><script>'),
  un_script_escaped: swallows('<p>x</p><script><!-- <script></script>'),
  un_textarea: swallows('<p>x</p><textarea>'),
  un_title: swallows('<p>x</p><title>'),
  un_xmp: kept('<p>x</p><xmp>x</xmp>'),
  un_xmp_open: swallows('<p>x</p><xmp>'),
  un_plaintext: swallows('<p>x</p><plaintext>'),
  un_iframe: swallows('<p>x</p><iframe>'),
  un_noembed: swallows('<p>x</p><noembed>'),
  un_noframes: swallows('<p>x</p><noframes>'),
  un_details: swallows('<p>x</p><details><summary>More</summary>'),
  un_select: swallows('<p>x</p><select><option>x'),
  un_datalist: swallows('<p>x</p><datalist>'),
  un_video: swallows('<p>x</p><video>'),
  un_audio: swallows('<p>x</p><audio>'),
  un_canvas: swallows('<p>x</p><canvas>'),
  un_object: swallows('<p>x</p><object>'),
  un_dialog: swallows('<p>x</p><dialog>'),
  un_frameset: kept('<frameset><frame src=x></frameset><p>x</p>'),
  un_rp: swallows('<p>x</p><div><ruby>x<rp>'),
  un_svg_title: swallows('<p>x</p><svg><title>'),
  un_svg_defs: swallows('<p>x</p><svg><defs><foreignObject>'),
  un_math: swallows('<p>x</p><math><annotation-xml encoding="text/html">'),
  un_hidden: swallows('<p>x</p><div hidden>'),
  un_until_found: swallows('<p>x</p><div hidden="until-found">'),
  un_popover: swallows('<p>x</p><div popover>'),
  un_inert: swallows('<p>x</p><div inert>'),
  un_ariahidden: swallows('<p>x</p><div aria-hidden="true">'),
  un_dispnone: swallows('<p>x</p><div style="display:none">'),
  un_white: swallows('<p>x</p><div style="color:#fff;opacity:0">'),
  un_tiny: swallows('<p>x</p><div style="font-size:0;overflow:hidden;height:0">'),
  un_offscreen: swallows('<p>x</p><div style="position:absolute;left:-9999px">'),
  un_attr: swallows('<p>x</p><img alt="'),
  un_attr_single: swallows("<p>x</p><a title='"),
  un_tag: kept('<p>x</p><div '),
  un_end_tag: kept('<p>x</p></div '),
  un_a: kept('<p>x</p><a href="https://example.org/">'),
  un_b_fmt: kept('<p>x</p><b><i>'),
  un_b_hidden: swallows('<p>x</p><b hidden>'),
  un_table: kept('<p>x</p><table><tr><td>'),
  un_table_foster: kept('<p>x</p><table>'),
  un_button: kept('<p>x</p><button>'),
  un_li: kept('<ul><li>x'),
  un_h1: kept('<h1>x'),
  end_div: kept('</div></article></main></body></html><p>x</p>'),
  end_p: kept('</p></p><p>x</p>'),
  nested_noscript: swallows('<noscript><!-- </noscript><p>x</p>'),
  noscript_hidden: swallows('<noscript><div hidden></noscript><p>x</p>'),
  marquee: kept('<marquee>x</marquee><p>x</p>'),
  form: kept('<form><input><p>x</p>'),
  base: kept('<base href="https://example.org/"><p>x</p>'),
  meta_refresh: kept('<meta http-equiv="refresh" content="9"><p>x</p>'),
  big_blank: kept('<p style="height:5000px"></p><p>x</p>'),
  bidi: kept('\u202E<p>x</p>'),
  nul: kept('\0<p>x</p>'),
  rp: kept('<ruby><rp>(</rp></ruby><p>x</p>')
}

/**
 * What styles and scripts do. `naive` and `ours` say whether the label can still be seen in a
 * browser: as a plain paragraph before the body, and as this library places it.
 */
export const browserPayloads: Readonly<
  Record<string, { readonly body: string; readonly naive: boolean; readonly ours: boolean }>
> = {
  baseline: { body: '<p>x</p>', naive: true, ours: true },
  style_p1: { body: '<style>p:first-of-type{display:none!important}</style>', naive: false, ours: true },
  style_all_strong: { body: '<style>p:has(>strong){display:none!important}</style>', naive: false, ours: true },
  link_css: { body: '<link rel=stylesheet href="data:text/css,p{opacity:0}">', naive: false, ours: true },
  important: { body: '<style>*{visibility:hidden!important}</style>', naive: false, ours: true },
  same_color: { body: '<style>p,p *{color:#fff!important}</style>', naive: false, ours: true },
  tiny_font: { body: '<style>p{font-size:1px!important}</style>', naive: false, ours: true },
  font0: { body: '<style>*{font-size:0}</style>', naive: false, ours: true },
  offscreen: { body: '<style>p{position:absolute!important;left:-9999px!important}</style>', naive: false, ours: true },
  clip: { body: '<style>p{clip-path:inset(50%)!important}</style>', naive: false, ours: true },
  scale0: { body: '<style>p{transform:scale(0)!important}</style>', naive: false, ours: true },
  maxh0: { body: '<style>p{max-height:0!important;overflow:hidden!important}</style>', naive: false, ours: true },
  indent: { body: '<style>p{text-indent:-9999px!important;overflow:hidden}</style>', naive: false, ours: true },
  fade: { body: '<style>@keyframes f{to{opacity:0}}p{animation:f 1ms forwards}</style>', naive: false, ours: true },
  neg_margin: { body: '<div style="margin-top:-400px;height:900px;background:#fff">x</div>', naive: true, ours: true },
  neg_positioned: { body: '<div style="position:relative;margin-top:-400px;height:900px;background:#fff">x</div>', naive: false, ours: true },
  overlay_abs: { body: '<div style="position:absolute;inset:0;background:#fff">x</div>', naive: false, ours: true },
  float_away: { body: '<style>p{float:right!important;margin-right:-9999px!important}</style>', naive: false, ours: true },
  // Out of reach of anything that stands in the page: for the audit.
  overlay_fixed: { body: '<div style="position:fixed;inset:0;background:#fff;z-index:9999">x</div>', naive: false, ours: false },
  overlay_high: { body: '<div style="position:absolute;inset:0;background:#fff;z-index:2">x</div>', naive: false, ours: false },
  style_body: { body: '<style>body{display:none!important}</style>', naive: false, ours: false },
  script_remove: { body: '<script>onload = () => document.querySelectorAll("p").forEach((p) => p.remove())</script>', naive: false, ours: false },
  img_onerror: { body: '<img src=x onerror="document.querySelector(\'p\').hidden=true;document.querySelector(\'p\').style.setProperty(\'display\',\'none\',\'important\')">', naive: false, ours: false }
}
