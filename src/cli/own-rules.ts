import { auditChecks } from '../audit/audit-checks.js'

/** An id that the command line prints and that is no rule of a document: what it is about. */
export interface OwnRule {
  readonly title: string
  /** What it means, and what to find out or do. */
  readonly means: string
}

/** What no rule-maker's document says, by its id. */
const tool = {
  'forthright/undeclared': {
    title: 'A file declares no facts',
    means:
      'Neither the file nor the configuration says who and what made the text. Was it a person, an AI system, or both? The `disclosure` of its front matter says so, or that of the configuration for many files.'
  },
  'forthright/by-default': {
    title: 'A file has the facts of the configuration',
    means: 'It declares none of its own. Are they true of this text, too? `undeclared: error` asks each file.'
  },
  'forthright/label': {
    title: 'The label is missing, or is another one',
    means:
      'What the declared facts owe does not stand in the file. `forthright label --write` puts it there; are the facts still true of the text?'
  },
  'forthright/built': {
    title: 'A file that is labelled when the site is built',
    means: 'The configuration says `labels: build`, so the file itself is left as it is.'
  },
  'forthright/source': {
    title: 'A built page without a known source',
    means: 'No file among the sources has its path, so there are no facts to read it against. Which file is it made from?'
  },
  'forthright/config': { title: 'Which configuration counts', means: 'The one nearest to the file.' },
  'forthright/empty': { title: 'A file without text', means: 'There is nothing that a reader could be told about.' },
  'forthright/language': {
    title: 'A language without words for the label',
    means:
      'The front matter names a language that no label is written in yet, so the label is in another. Can its readers read that? docs/adding-a-locale.md says how a language is added.'
  },
  'label/preview': {
    title: 'A language that no native reader has read',
    means: 'The words of the label are those of a preview. Has somebody who speaks the language read them?'
  },
  'forthright/note': { title: 'A note', means: 'What was noted while the label was placed.' },
  'forthright/template': {
    title: 'A template, or a part of pages',
    means:
      'Each page that is made from it has a label of its own. If it is a page as readers get it, `frontMatter: false` says so, or a declaration of its own.'
  },
  'forthright/declared': {
    title: 'What linters say of a page without a declaration, or with one that does not parse',
    means: 'ESLint and remark-lint name the key or the first line. docs/editors.md has the rule’s options.'
  },
  'forthright/invalid-disclosure': {
    title: 'Facts that do not parse',
    means: 'The message names the place and what was expected there. docs/facts.md lists every fact.'
  },
  'forthright/refused': {
    title: 'A rule refuses these facts for this use',
    means: 'The findings name the rules; `forthright explain` has each with its source.'
  },
  'forthright/review-mismatch': {
    title: 'A text that changed since its review',
    means:
      'The review is bound to the text that was read, and this is another one. Has somebody read it as it is now? Then `forthright review FILE --by NAME` binds that reading; otherwise remove the review.'
  },
  'forthright/future-review': {
    title: 'A review of a day that is still to come',
    means: 'Readers are told that somebody has read the text. Has anybody, and when?'
  },
  'forthright/unknown-locale': { title: 'A language without words', means: 'The message lists those that there are.' },
  'forthright/unknown-name': { title: 'A name that is in no table', means: 'The message has the nearest one.' },
  'forthright/invalid-option': { title: 'An option with an unexpected value', means: 'The message says what was expected.' },
  'forthright/cannot-label': {
    title: 'A file that can’t carry the label',
    means: 'The message says what stands in the way. Nothing was written: half a label would be none.'
  },
  'forthright/no-room': { title: 'The label does not fit', means: 'The message says how much room there is and how much is needed.' },
  'forthright/upstream': { title: 'Something failed before there was anything to label', means: 'The message has the reason.' },
  'disclosure/shape': {
    title: 'A fact in an unexpected form',
    means: 'The message names the key, what was found and what was expected. docs/facts.md lists every fact.'
  },
  'disclosure/kind': {
    title: 'A name that may be a person’s or an organisation’s',
    means: 'It was taken for a person. Is it one? `kind: person` or `kind: company` says which.'
  },
  'label/abbreviation': { title: 'An abbreviation that the label holds too', means: 'Some engines put its explanation upon the label.' },
  'label/fewer-marks': { title: 'Marks were left out', means: 'The reason is the one that was written down. Is it still a good one?' },
  'label/fixed-layout': { title: 'A book whose words have fixed places', means: 'Does anything lie over the label on one of its pages?' },
  'label/front-matter': { title: 'First lines that look like front matter', means: 'Are they? `frontMatter` says which dialect, or `false` for text.' },
  'label/human-only': { title: 'No label, as no AI took part', means: 'That is what was declared.' },
  'label/json-ld': {
    title: 'A page’s own data tells its title without the mark',
    means: 'Previews and search take it from there. Who writes that data, and can it carry the mark?'
  },
  'label/look': { title: 'Colours with little contrast', means: 'Can every reader read the label in them?' },
  'label/moved': { title: 'The label stood behind other text', means: 'It was put first again. What put text before it?' },
  'label/near': { title: 'A paragraph that opens as a label does', means: 'Is it a label that somebody changed? Readers have the whole one besides.' },
  'label/omitted': { title: 'A mark without a place', means: 'The document has no place for it; the others stand.' },
  'label/part': { title: 'A part that nobody named', means: 'Which part of the text is it? `part` can name it.' },
  'label/persona': { title: 'A persona that is not shown', means: 'A text without AI has no label that could show it.' },
  'label/record': { title: 'A record for machines that is not ours', means: 'Does it say the same as the label?' },
  'label/review': { title: 'A review of another text', means: 'Has somebody read the text as it is now?' },
  'label/second': { title: 'A second label, or its repeat', means: 'Which of them is right, and what wrote the other?' },
  'label/untold': { title: 'Declared facts that the label does not show', means: 'Readers of this surface are not told them.' },
  'migrate/ai': { title: '`ai` with several systems', means: 'Which one did it?' },
  'migrate/human': { title: '`human`, who is not named', means: 'Was it the author, or who?' },
  'migrate/program': { title: 'A configuration that is a program', means: 'Its author rewrites it.' },
  'migrate/responsible': { title: 'Who answers for the text', means: 'Version 0.1 said it without a declaration. Is it so?' },
  'migrate/toml': { title: 'Facts in TOML', means: 'Their author rewrites them.' },
  'migrate/unread': { title: 'Front matter that does not parse', means: 'The message says where.' },
  'file/changed': { title: 'A file that changed meanwhile', means: 'Somebody saved it during the run, so nothing was written. Run the command again.' },
  'file/kind': { title: 'No file', means: 'A device, a pipe or a socket has no text to label.' },
  'file/name': { title: 'A file whose name is not UTF-8', means: 'It can’t be opened by its name. What shall it be called?' },
  'file/size': { title: 'A very large file', means: 'It is no text for readers.' },
  'file/read-only': { title: 'A read-only file', means: 'Its owner said that nobody writes it. May it be written? Then give it back that permission.' },
  'file/owner': { title: 'A file of another user', means: 'It was replaced in one step, which makes it yours. Should it be given back?' },
  'file/links': { title: 'A file with several names', means: 'The others (hard links) keep the text as it was.' },
  'file/eacces': { title: 'No permission', means: 'The file or its folder can’t be read or written by this user.' },
  'file/eperm': { title: 'No permission', means: 'The system refuses to replace the file.' },
  'file/enospc': { title: 'The disk is full', means: 'The old text is whole. Run the command again when there is room.' },
  'file/edquot': { title: 'The quota of the disk is used up', means: 'The old text is whole.' },
  'file/erofs': { title: 'A file system that is read-only', means: 'Nothing can be written there.' },
  'file/enoent': { title: 'A file that is gone', means: 'It was there when the files were looked for.' }
} as const satisfies Record<string, OwnRule>

/** Explain an id that is no rule of a document; `undefined` for any other. */
export function ownRule(id: string): OwnRule | undefined {
  const own = new Map<string, OwnRule>(Object.entries(tool)).get(id)
  if (own) return own
  const check = new Map<string, { sees: string; question: string }>(Object.entries(auditChecks)).get(id)
  if (check) return { title: check.sees, means: check.question }
  // Of the many errors of systems the common ones have words of their own.
  if (!/^file\/e[a-z0-9]+$/.test(id)) return undefined
  return {
    title: `The operating system’s error ${id.slice(5).toUpperCase()}`,
    means: 'The message has its words. The old text is whole.'
  }
}

/** Every id of {@link ownRule} that can be listed. */
export const ownRuleIds: readonly string[] = [...Object.keys(tool), ...Object.keys(auditChecks)]
