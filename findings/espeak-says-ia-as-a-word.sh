#!/usr/bin/env bash
# Package:   espeak-ng 1.0.2 (npm, eSpeak NG as WebAssembly)
# Date:      2026-11-28
# Behaviour: the French voice says "IA" as the word "ya", with points too;
#            the Spanish voice does so in capitals alone.
# Expected:  letters, or words that are heard as what they mean.
# Seen:      fr "Généré par IA" ends in j'a; "Généré par intelligence artificielle" is heard right
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --no-audit --no-fund --loglevel=error espeak-ng@1.0.2 >/dev/null

cat >try.mjs <<'JS'
import ESpeakNg from 'espeak-ng'

async function say(voice, text) {
  const engine = await ESpeakNg({
    arguments: ['--phonout', '/said', '--sep=_', '-q', '-x', '-v', voice, text],
    print() {}, printErr() {}
  })
  return engine.FS.readFile('/said', { encoding: 'utf8' }).trim()
}
for (const [voice, text] of [['en', 'AI-generated'], ['de', 'KI-generiert'], ['fr', 'Généré par IA'],
  ['fr', 'Généré par I.A.'], ['fr', 'Généré par intelligence artificielle'],
  ['es', 'Generado con IA'], ['es', 'GENERADO CON IA']]) {
  console.log(`${voice} | ${text} | ${await say(voice, text)}`)
}
JS

node try.mjs >now
cat >recorded <<'TEXT'
en | AI-generated | ,eI_'aI_dZ_'E_n_3_r_,eI_t_I2_d
de | KI-generiert | k_,A:_'i:_g_,E_n_e:_R_'i:_r_t
fr | Généré par IA | Z_e_n_e_r_'e p_a_r j_'a
fr | Généré par I.A. | Z_e_n_e_r_'e p_a_r j_'a
fr | Généré par intelligence artificielle | Z_e_n_e_r_'e p_a_r E~_t_E_l_i_Z_'A~_s a_r_t_i_f_i_s_j_'E_l
es | Generado con IA | x_,e_n_e_**_'a_D_o k_o_n ,i_;_'a
es | GENERADO CON IA | x_,e_n_e_**_'a_D_o k_o_n j_'a
TEXT

if ! diff recorded now; then
  echo 'Changed: lines with < were recorded on 2026-11-28, lines with > are what it does now.' >&2
  exit 1
fi
echo 'As recorded: French "IA" is heard as "ya", and the words are heard as words.'
