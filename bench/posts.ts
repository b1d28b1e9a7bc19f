/** Posts as people write them: short and full, in several scripts, with links and emoji. */
export const posts: readonly string[] = [
  'AI-generated: Good morning, everyone!',
  'AI-generated: We measured how long readers look at a label before they read on: under two ' +
    'seconds, whatever its colour. The first words decide. Ada Lovelace edited and reviewed it.',
  'Written with AI: new in the docs, see README.md and https://example.com/docs/start?from=post#a',
  'AI-generated: 🤖 A family, five and a half days on the road 👨‍👩‍👧‍👦🚐 — more on example.org/trip',
  '@ada @grace.example.com the draft is at https://t.co/abc123, thoughts? ❤️👍🏽',
  'AIで生成:このニュースは人工知能が書き、編集者が確認しました。詳しくは example.jp/ニュース へ。',
  'Создано ИИ: система искусственного интеллекта написала этот текст, а Ада Лавлейс проверила.',
  'أُنشئ بالذكاء الاصطناعي: كتب نظام ذكاء اصطناعي هذا النص وراجعته آدا لوفليس.',
  'एआई-जनित: यह पाठ एक कृत्रिम बुद्धिमत्ता प्रणाली ने लिखा है।',
  'Généré par IA : un système a rédigé ce texte ; Zoë l’a relu. « À bientôt » – l’équipe 🇫🇷'
]
