/** Names whose letters act in one markup or another. */
export const hostileNames: readonly string[] = [
  '*Ada*', '**Ada**', '_Ada_', '__Ada__', '/Ada/', '=Ada=', '~Ada~', '+Ada+', '`Ada`', '``Ada``', '#Ada#',
  '^Ada^', 'A^da', 'A_da', 'A_{da}', '|Ada|', 'Ada | Bea', '[Ada]', '[[Ada]]', '{Ada}', '{{Ada}}', '{{{Ada}}}',
  '{set:y!}', '{counter:x}', '<Ada>', '<b>Ada</b>', '<<Ada>>', '<<<Ada>>>', '&amp;', '&#65;', 'AT&T',
  'A & B', '$Ada$', 'US$ 5', '$$x$$', '\\Ada', 'A\\\\da', '\\alpha', '\\n', 'Ada\\', '@ada', 'ada@example.org',
  '#hashtag', 'http://example.org', 'https://example.org/a_b', 'www.example.org', 'link:x[y]', 'image:x.png[]',
  'xref:a[b]', 'footnote:[x]', 'kbd:[x]', 'pass:[x]', '((Ada))', '(((Ada)))', 'Ada::', 'Ada:: x', ':Ada:', ':ref:`x`',
  '`Ada`_', 'Ada_', 'Ada__', '|Ada|_', '[1]_', '[#]_', '.. Ada', '-- Ada', 'Ada -- Bea', 'Ada --- Bea', 'Ada...',
  'Ada..Bea', "''Ada''", "'''Ada'''", '~~~~', '__NOTOC__', '[http://x y]', '[[Category:X]]', '{|', '|}', 'ISBN 1234567890',
  'RFC 1234', '"Ada"', "Ada's", '"Ada":http://example.org', '!Ada!', '@Ada@', '%Ada%', '??Ada??', '-Ada-', 'Ada(tm)',
  '(c) Ada', '(R)', 'Ada[1]', 'fn:1', '[fn:1]', '<2026-11-20 Fri>', '#+BEGIN', 'src_sh{x}', 'call_x()', '@@html:x@@',
  '#x', '#let x', '#{x}', '<label>', '//Ada', '/* Ada', 'Ada; Bea', 'Ada, Bea & Co', '1. Ada', '- Ada', '* Ada',
  '= Ada', '> Ada', 'ﬁ Ada', '田中花子', 'ليلى العامري', 'Łukasz Żółć', 'J. R. R. Tolkien', '💡 Ada', "O'Neill-Smith",
  '{{x|y}}', '<!-- Ada -->', '<nowiki>x</nowiki>', '%{color:red}x%', '==Ada=='
]
