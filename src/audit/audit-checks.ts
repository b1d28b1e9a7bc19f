/** One thing that an audit looks at. */
export interface AuditCheck {
  /** Whether source text is enough for it, or a page has to be opened. */
  readonly by: 'static' | 'browser'
  /** What it sees, in one sentence. */
  readonly sees: string
  /** What whoever answers for the text has to find out or decide. */
  readonly question: string
}

/**
 * Every check of an audit, by its id, in the order in which a report lists findings. The static
 * checks read source text; those of the browser look at a page that was opened.
 */
export const auditChecks = {
  'audit/disclosure-present': {
    by: 'static',
    sees: 'Whether any words that a reader meets tell what AI did.',
    question: 'Did AI take part in this text, and if so, what did it do?'
  },
  'audit/disclosure-meaning': {
    by: 'static',
    sees: 'Whether the words say what AI did, who is responsible and who reviewed, as the rules ask.',
    question: 'What did AI do in this text, who reviewed it and who answers for it?'
  },
  'audit/declared-facts': {
    by: 'static',
    sees: 'Whether the words are those of the facts that were given.',
    question: 'Which is right, the declared facts or the words of the label?'
  },
  'audit/label-whole': {
    by: 'static',
    sees: 'Whether every sentence of the label stands where the label is.',
    question: 'What cut or rewrote the label, and can the text be labelled again behind it?'
  },
  'audit/label-first': {
    by: 'static',
    sees: 'Whether the words stand before the first words of the text, or directly below its title.',
    question: 'Can the label stand before everything else that a reader reads?'
  },
  'audit/label-form': {
    by: 'static',
    sees: 'Whether the words stand as text, in a form that readers, feeds and previews keep.',
    question: 'Can the words stand in a plain paragraph?'
  },
  'audit/label-place': {
    by: 'static',
    sees: 'Whether the words stand where readers look: in no comment, template or closed element.',
    question: 'Can the words stand in the page’s own text, where each reader sees them?'
  },
  'audit/label-single': {
    by: 'static',
    sees: 'Whether there is one label, and no second one that says something else.',
    question: 'Which of the labels is right, and what wrote the other?'
  },
  'audit/label-language': {
    by: 'static',
    sees: 'Whether the label is in the language of the page.',
    question: 'In which language do this page’s readers read?'
  },
  'audit/titles': {
    by: 'static',
    sees: 'Whether heading, title and previews carry the same mark.',
    question: 'What writes the titles of this page after it was labelled?'
  },
  'audit/record': {
    by: 'static',
    sees: 'Whether the record for machines says what the words say.',
    question: 'Which is right, the record for machines or the words for readers?'
  },
  'audit/fewer-marks': {
    by: 'static',
    sees: 'Whether marks were left out, and for which reason.',
    question: 'Why are marks left out, and is the reason written down?'
  },
  'audit/stylesheets': {
    by: 'static',
    sees: 'Whether a style hides, shrinks, moves, recolours or covers the words.',
    question: 'Can the style leave the words of the label as they are?'
  },
  'audit/scripts': {
    by: 'static',
    sees: 'Whether scripts run in the page, which can change or remove the words.',
    question: 'Do the words still stand once the scripts have run (run the browser audit)?'
  },
  'audit/characters': {
    by: 'static',
    sees: 'Whether characters that nobody sees turn or split the words.',
    question: 'Which tool put invisible characters into the words, and can it leave them out?'
  },
  'audit/hijack': {
    by: 'static',
    sees: 'Whether a definition elsewhere in the text makes a link or a tooltip of the words.',
    question: 'Can the reference or abbreviation have another name?'
  },
  'audit/contradiction': {
    by: 'static',
    sees: 'Whether the text claims that no AI was used, or that a person wrote it.',
    question: 'Which is right, the label or the claim in the text?'
  },
  'audit/review-text': {
    by: 'static',
    sees: 'Whether the declared review is one of this text.',
    question: 'Who has reviewed the text as it stands now?'
  },
  'audit/rendered': {
    by: 'browser',
    sees: 'Whether the words are rendered: by display, visibility, opacity, filters and blending.',
    question: 'What keeps the words from being painted?'
  },
  'audit/viewport': {
    by: 'browser',
    sees: 'Whether the words stand inside the first view, unclipped by any ancestor.',
    question: 'Can the words stand whole in what a reader sees first?'
  },
  'audit/glyph-size': {
    by: 'browser',
    sees: 'Whether the letters are large enough to read.',
    question: 'Can the label have the size of the text around it?'
  },
  'audit/contrast': {
    by: 'browser',
    sees: 'Whether the words stand out from what is painted behind them.',
    question: 'Can the words have the colours of the text around them?'
  },
  'audit/covered': {
    by: 'browser',
    sees: 'Whether something lies over the words, on a grid of points.',
    question: 'What lies over the words, and can it stand elsewhere?'
  },
  'audit/reading-order': {
    by: 'browser',
    sees: 'Whether the words come before the text on the screen and in the accessibility tree.',
    question: 'Can the label come first for those who see and those who listen?'
  },
  'audit/accessible-name': {
    by: 'browser',
    sees: 'Whether what is spoken is what is written.',
    question: 'Can the words be left without another name for listeners?'
  },
  'audit/states': {
    by: 'browser',
    sees: 'Whether the words stay in every state: width, zoom, dark, print, after scripts, over time.',
    question: 'In which state does the label go, and can it stay there too?'
  }
} as const satisfies Readonly<Record<string, AuditCheck>>

/** Id of a check. */
export type AuditRuleId = keyof typeof auditChecks
