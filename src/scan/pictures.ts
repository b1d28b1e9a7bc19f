/** Elements that show something without words. */
export const pictures: readonly string[] = ['img', 'svg', 'math', 'video', 'audio', 'canvas', 'object', 'embed', 'iframe', 'input', 'meter', 'progress']

/** A font that draws an icon in the place of its name. */
export const iconFont = /\bmaterial-(?:icons|symbols)/
/** Behind the start tag of such an icon. */
export const iconName = /^\s*[a-z\d_]+\s*<\/(?:i|span)\s*>/

/** A drawing of a longer source is no icon. */
export const longestIcon = 4000
/** Behind the start tag of a drawing of no words and no photograph: only what names it for those who don't see it may hold some. */
export const drawing = /^(?:\s*<(?:title|desc)\b[^>]*>[^<]*<\/(?:title|desc)\s*>|\s*<(?!\/?(?:svg|title|desc)\b|text\b|image\b|foreignObject\b)[^>]*>)*\s*<\/svg\s*>/i
