/** Named references that serializers and editors write for characters of the words. */
export const namedReferences: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', hyphen: '\u2010', dash: '\u2010', shy: '\u00AD', ZeroWidthSpace: '\u200B',
    lsqb: '[', lbrack: '[', rsqb: ']', rbrack: ']', lcub: '{', lbrace: '{', rcub: '}', rbrace: '}',
    ast: '*', lowbar: '_', num: '#', excl: '!', period: '.', comma: ',', colon: ':', semi: ';',
    lpar: '(', rpar: ')', verbar: '|', vert: '|', bsol: '\\', grave: '`', Hat: '^', commat: '@',
    dollar: '$', percnt: '%', plus: '+', equals: '=', quest: '?', sol: '/', lsquo: '‘', rsquo: '’',
    ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»',
    auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é',
    egrave: 'è', ecirc: 'ê', euml: 'ë', agrave: 'à', aacute: 'á', acirc: 'â', aring: 'å', Aring: 'Å',
    ccedil: 'ç', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', oslash: 'ø', Oslash: 'Ø', iacute: 'í',
    icirc: 'î', iuml: 'ï', uacute: 'ú', ugrave: 'ù', ucirc: 'û', aelig: 'æ', Eacute: 'É'
  })
)
