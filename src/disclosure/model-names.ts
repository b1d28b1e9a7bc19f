/** A maker of models, and what its models are called. */
export interface Maker {
  /** The maker's own names: a company's, never a person's. */
  readonly names: readonly string[]
  /** Names that mean the model as they stand: `claude`, `chatgpt`. */
  readonly families?: readonly string[]
  /** Names of people or things too: they mean the model with a version behind (`Kimi K2`). */
  readonly withVersion?: readonly string[]
}

/**
 * Models that a text, its pictures, its voice or its language may be from, as of 2026-11-27. Above
 * each maker stands where it names them: in a comment, as programs carry the rest.
 */
export const modelMakers: readonly Maker[] = [
  // https://platform.openai.com/docs/models
  {
    names: ['openai'],
    families: ['gpt', 'chatgpt', '챗gpt', '챗지피티', 'チャットgpt', 'جي بي تي', 'чатгпт', 'dall e', 'dalle', 'codex', 'davinci', 'sora'],
    withVersion: ['whisper']
  },
  // https://docs.claude.com/en/docs/about-claude/models/overview
  {
    names: ['anthropic'],
    families: ['claude', 'sonnet'],
    withVersion: ['haiku', 'opus']
  },
  // https://ai.google.dev/gemini-api/docs/models
  {
    names: ['google', 'alphabet', 'google deepmind', 'google ai', 'deepmind'],
    families: ['gemini', 'جيميني', 'جيميناي', '제미나이', 'bard', 'lamda', 'notebooklm', 'med palm', 'medgemma'],
    withVersion: ['gemma', 'imagen', 'palm', 'veo']
  },
  // https://www.llama.com
  {
    names: ['meta', 'meta platforms'],
    families: ['llama', 'meta ai']
  },
  // https://docs.mistral.ai/getting-started/models
  {
    names: ['mistral ai'],
    families: ['mistral', 'mixtral', 'codestral', 'magistral', 'ministral', 'pixtral', 'le chat']
  },
  // https://learn.microsoft.com/en-us/azure/ai-foundry/
  {
    names: ['microsoft', 'microsoft ai'],
    families: ['copilot', 'bing chat'],
    withVersion: ['phi', 'orca']
  },
  // https://docs.x.ai/docs/models
  {
    names: ['xai'],
    families: ['grok']
  },
  // https://api-docs.deepseek.com
  {
    names: ['deepseek'],
    families: ['deepseek', '深度求索']
  },
  // https://docs.perplexity.ai
  {
    names: ['perplexity ai'],
    families: ['perplexity', 'perplexity sonar'],
    withVersion: ['sonar']
  },
  // https://docs.cohere.com/docs/models
  {
    names: ['cohere'],
    families: ['command r'],
    withVersion: ['aya', 'command']
  },
  // https://platform.moonshot.ai/docs
  {
    names: ['moonshot ai', '月之暗面'],
    withVersion: ['kimi']
  },
  // https://docs.devin.ai
  {
    names: ['cognition ai'],
    withVersion: ['devin']
  },
  // https://qwen.readthedocs.io
  {
    names: ['alibaba cloud', 'alibaba', '阿里云'],
    families: ['qwen', 'qwq', 'tongyi', 'tongyi qianwen', '通义', '通义千问', '千问'],
    withVersion: ['wan']
  },
  // https://yiyan.baidu.com
  {
    names: ['baidu', '百度'],
    families: ['ernie bot', 'wenxin yiyan', '文心', '文心一言', '文心大模型'],
    withVersion: ['ernie']
  },
  // https://www.doubao.com
  {
    names: ['bytedance', '字节跳动'],
    families: ['doubao', 'seedream', 'seedance', '豆包', '即梦']
  },
  // https://hunyuan.tencent.com
  {
    names: ['tencent', '腾讯'],
    families: ['hunyuan', 'yuanbao', '混元', '腾讯混元', '元宝', '腾讯元宝']
  },
  // https://docs.z.ai
  {
    names: ['zhipu ai', 'z.ai', '智谱', '智谱ai'],
    families: ['chatglm', 'glm', '智谱清言', '清言']
  },
  // https://xinghuo.xfyun.cn
  {
    names: ['iflytek', '科大讯飞', '讯飞'],
    families: ['讯飞星火', '星火大模型'],
    withVersion: ['spark', '星火']
  },
  // https://www.minimax.io
  {
    names: ['minimax', '稀宇科技'],
    families: ['海螺ai'],
    withVersion: ['abab', 'hailuo', 'minimax']
  },
  // https://www.baichuan-ai.com
  {
    names: ['baichuan ai', '百川智能', '01.ai', '零一万物'],
    families: ['baichuan', '百川', '百小应'],
    withVersion: ['yi']
  },
  // https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html
  {
    names: ['amazon', 'aws', 'amazon web services', 'amazon bedrock', 'aws bedrock'],
    families: ['amazon nova', 'amazon titan', 'amazon q'],
    withVersion: ['nova', 'titan']
  },
  // https://www.openevidence.com, https://www.swiss-ai.org/apertus
  {
    names: ['swiss ai initiative'],
    families: ['openevidence', 'biogpt'],
    withVersion: ['apertus', 'sarvam']
  },
  // https://docs.ai21.com
  {
    names: ['ai21 labs', 'ai21'],
    families: ['jamba']
  },
  // https://www.ibm.com/granite/docs/
  {
    names: ['ibm', 'ibm watsonx'],
    families: ['watsonx'],
    withVersion: ['granite', 'watson']
  },
  // https://docs.api.nvidia.com
  {
    names: ['nvidia', 'nvidia nemo'],
    families: ['nemotron']
  },
  // https://falconllm.tii.ae
  {
    names: ['technology innovation institute', 'g42', 'core42'],
    families: ['jais'],
    withVersion: ['falcon']
  },
  // https://sdaia.gov.sa/en/ALLaM/
  {
    names: ['sdaia'],
    families: ['humain chat'],
    withVersion: ['allam', 'علام', 'fanar', 'فنار']
  },
  // https://clova.ai/hyperclova
  {
    names: ['naver', '네이버', 'naver cloud'],
    families: ['hyperclova', 'clovax', 'clova x', 'clova', '하이퍼클로바', '클로바', '클로바x', '클로바 x']
  },
  // https://www.lgresearch.ai/exaone
  {
    names: ['lg ai research', 'upstage ai', 'kakao', '카카오', 'kakao brain', 'scatter lab'],
    families: ['exaone', '엑사원', 'kanana', '카나나', '뤼튼', 'wrtn'],
    withVersion: ['solar']
  },
  // https://www.rd.ntt/research/LLM_tsuzumi.html
  {
    names: ['preferred networks', 'elyza', 'rinna', 'sakana ai'],
    families: ['tsuzumi', 'plamo', 'cotomi']
  },
  // https://yandex.cloud/en/docs/foundation-models/
  {
    names: ['sber ai', 'sberdevices', 'yandex cloud'],
    families: ['gigachat', 'yandexgpt', 'алиса ai', 'шедеврум', 'нейросеть']
  },
  // https://huggingface.co/speakleash
  {
    names: ['speakleash', 'aleph alpha', 'silo ai'],
    families: ['pllum', 'eurollm', 'gpt nl', 'aleph alpha luminous'],
    withVersion: ['bielik', 'luminous', 'poro', 'minerva', 'teuken', 'salamandra', 'lucie']
  },
  // https://allenai.org/olmo
  {
    names: ['bigscience', 'allen institute for ai', 'ai2', 'hugging face'],
    families: ['bloomz', 'olmo', 'starcoder', 'smollm', 'huggingchat'],
    withVersion: ['bloom', 'tulu', 'zephyr']
  },
  // https://dev.writer.com/home/models
  {
    names: ['inflection ai', 'character.ai', 'you.com', 'writer.com', 'jasper ai', 'copy.ai'],
    families: ['youchat', 'replika', 'writesonic', 'rytr', 'sudowrite', 'novelai', 'notion ai'],
    withVersion: ['palmyra', 'inflection']
  },
  // https://developers.deepl.com/docs
  {
    names: ['deepl', 'deepl se', 'grammarly', 'languagetool'],
    families: ['deepl', 'deepl write', 'grammarly', 'languagetool', 'quillbot', 'google translate']
  },
  // https://platform.stability.ai/docs
  {
    names: ['adobe', 'stability ai', 'black forest labs', 'ideogram ai', 'leonardo.ai', 'runway', 'pika labs'],
    families: ['stable diffusion', 'sdxl', 'midjourney', 'dreamstudio', 'adobe firefly'],
    withVersion: ['flux', 'firefly', 'ideogram', 'kling', 'gen']
  },
  // https://elevenlabs.io/docs/models
  {
    names: ['elevenlabs', 'suno ai', 'udio'],
    families: ['elevenlabs', 'suno', 'udio', 'heygen', 'synthesia']
  },
  // https://docs.github.com/en/copilot
  {
    names: ['github', 'anysphere', 'codeium', 'tabnine', 'replit'],
    families: ['github copilot', 'tabnine', 'codewhisperer', 'windsurf', 'cursor ai']
  },
  // https://developer.apple.com/apple-intelligence/
  {
    names: ['apple', 'apple intelligence'],
    families: ['apple intelligence', 'siri', 'google assistant', 'bixby']
  }
]

/** Their makers' words for a size, a plan or a use. What follows a person's name is none of these. */
export const variants: readonly string[] = [
  ...['ai', 'advanced', 'air', 'base', 'bot', 'chat', 'code', 'coder', 'e', 'enterprise', 'flash'],
  ...['haiku', 'instant', 'instruct', 'large', 'lite', 'live', 'long', 'max', 'medium', 'mini'],
  ...['scout', 'maverick', 'nano', 'nemo', 'omni', 'opus', 'oss', 'plus', 'preview', 'pro', 'realtime', 'reasoner'],
  ...['small', 'sonnet', 'team', 'thinking', 'turbo', 'ultra', 'vision', 'voice', 'x', 'xl'],
  ...['深度思考', '大模型', '极速版', '专业版']
]

/** Words for artificial intelligence and for what is made of it, in the languages of the labels. */
export const intelligence: readonly string[] = [
  ...['ai', 'a i', 'a.i.', 'artificial intelligence', 'genai', 'gen ai', 'generative ai', 'llm', 'llms'],
  ...['language model', 'large language model', 'neural network', 'machine learning'],
  ...['ki', 'künstliche intelligenz', 'generative ki', 'sprachmodell', 'neuronales netz'],
  ...['ia', 'intelligence artificielle', 'ia générative', 'modèle de langage'],
  ...['modèle de langue', 'grand modèle de langage', 'réseau de neurones'],
  ...['inteligencia artificial', 'ia generativa', 'modelo de lenguaje', 'red neuronal'],
  ...['intelligenza artificiale', 'modello linguistico', 'modello di linguaggio', 'rete neurale'],
  ...['inteligência artificial', 'modelo de linguagem', 'rede neural'],
  ...['kunstmatige intelligentie', 'generatieve ai', 'taalmodel', 'neuraal netwerk'],
  ...['si', 'sztuczna inteligencja', 'generatywna ai', 'model językowy', 'sieć neuronowa'],
  ...['人工知能', '生成ai', '生成人工知能', '大規模言語モデル', '言語モデル'],
  ...['인공지능', '인공 지능', '생성형 ai', '생성형 인공지능', '거대 언어 모델', '언어 모델'],
  ...['人工智能', '人工智慧', '生成式ai', '生成式人工智能', '大语言模型', '语言模型', '大模型'],
  ...['ии', 'ші', 'yapay zeka', 'τεχνητή νοημοσύνη', 'בינה מלאכותית', 'umělá inteligence', 'tekoäly'],
  ...['ذكاء اصطناعي', 'الذكاء الاصطناعي', 'الذكاء الاصطناعي التوليدي', 'نموذج لغوي']
]

/** Words for a machine that writes or answers: they mean one as they stand. */
export const machines: readonly string[] = [
  ...['bot', 'chatbot', 'chat bot', 'robot', 'machine', 'assistant', 'virtual assistant'],
  ...['digital assistant', 'the algorithm', 'computer program', 'text generator'],
  ...['automated system', 'automated check', 'automated checks', 'automated review', 'automatic check'],
  ...['automated moderation', 'automatic moderation', 'moderation api', 'moderation system'],
  ...['automated qa', 'automation', 'qa automation', 'automated quality assurance', 'automated quality control'],
  ...['automated testing', 'automated tool', 'automated tools', 'automated checker', 'automatic checks'],
  ...['ci', 'ci cd', 'script', 'the pipeline', 'pipeline', 'github actions', 'openai moderation', 'second model', 'another model', 'same model'],
  ...['ci pipeline', 'continuous integration', 'linter', 'the system', 'the software', 'our system'],
  ...['moderation filter', 'automated test', 'automated tests', 'unit test', 'unit tests', 'test suite', 'static analysis', 'automated process', 'automatic review'],
  ...['spell checker', 'spellchecker', 'spell check', 'spellcheck', 'grammar checker', 'plagiarism checker', 'copyscape', 'copyleaks', 'gptzero', 'originality.ai', 'turnitin', 'hemingway editor', 'rechtschreibprüfung'],
  ...['correcteur automatique', 'corrector automático', 'correttore automatico'],
  ...['automatisches system', 'automatische prüfung', 'système automatique', 'sistema automático'],
  ...['assistent', 'virtueller assistent', 'digitaler assistent', 'roboter', 'maschine', 'algorithmus'],
  ...['assistant virtuel', 'assistante virtuelle', 'agent conversationnel', 'générateur de texte'],
  ...['asistente virtual', 'agente conversacional', 'assistente virtuale', 'agente virtuale'],
  ...['assistente virtual', 'robô', 'virtuele assistent', 'asystent', 'asystent wirtualny', 'wirtualny asystent'],
  ...['ボット', 'チャットボット', 'ロボット', 'バーチャルアシスタント', 'aiさん'],
  ...['봇', '챗봇', '로봇', '가상 비서', '디지털 비서'],
  ...['机器人', '聊天机器人', '虚拟助手', '智能助手', '智能体'],
  ...['روبوت', 'روبوت محادثة', 'روبوت الدردشة', 'المساعد الافتراضي', 'مساعد افتراضي', 'آلة']
]

/** What may stand beside a word for artificial intelligence: together they still name nobody. */
export const companions: readonly string[] = [
  ...['friend', 'freund', 'mein', 'la mia', 'il mio', 'agent', 'assistant', 'author', 'bot', 'chatbot', 'editor', 'generator', 'helper', 'journalist'],
  ...['language', 'machine', 'model', 'our', 'program', 'robot', 'software', 'system', 'text', 'tool'],
  ...['moderation', 'review', 'proofreading', 'checking', 'writer', 'writing', 'reporter', 'translator', 'reviewer', 'generated', 'powered', 'own', 'my'],
  ...['assistent', 'assistentin', 'autor', 'autorin', 'modell', 'programm', 'redakteur', 'werkzeug'],
  ...['schreiber', 'übersetzer', 'texter', 'unsere', 'assistante', 'auteur', 'autrice', 'modèle'],
  ...['outil', 'système', 'rédacteur', 'rédactrice', 'notre', 'logiciel', 'asistente', 'autora'],
  ...['herramienta', 'modelo', 'redactor', 'redactora', 'sistema', 'nuestra', 'assistente', 'autore'],
  ...['modello', 'strumento', 'redattore', 'nostra', 'ferramenta', 'redator', 'nossa', 'systeem'],
  ...['hulpmiddel', 'schrijver', 'redacteur', 'onze', 'asystent', 'asystentka', 'narzędzie', 'redaktor'],
  ...['pisarz', 'nasza', 'アシスタント', 'ライター', 'モデル', 'ツール', 'システム', 'エージェント'],
  ...['ボット', '著者', '作家', '記者', '어시스턴트', '비서', '도우미', '모델', '도구', '시스템', '에이전트'],
  ...['작가', '기자', '助手', '助理', '模型', '工具', '系统', '作者', '写手', '记者', '小编', '编辑'],
  ...['مساعد', 'المساعد', 'نموذج', 'أداة', 'نظام', 'كاتب', 'محرر', 'برنامج', 'وكيل']
]

/** Articles and the like that a word for artificial intelligence may have before it. */
export const articles: readonly string[] = [
  ...['a', 'an', 'the', 'by', 'of', 'der', 'die', 'das', 'ein', 'eine', 'einer', 'von', 'un', 'une'],
  ...['le', 'la', 'les', 'l', 'd', 'de', 'du', 'par', 'el', 'los', 'una', 'por', 'il', 'lo', 'gli'],
  ...['uno', 'di', 'da', 'o', 'os', 'as', 'um', 'uma', 'do', 'het', 'een', 'van', 'door', 'przez']
]
