import type { Condition, RefusedTopic } from '../pack.js'

const isReviewed: Condition = { declared: 'qualifiedReviewer' }

/** What the list itself excludes from its entry on sexual content. */
export const allowedTopics: readonly string[] = ['sex education', 'wellness', 'sex education and wellness']

/**
 * "Disallowed usage of our models" in OpenAI's usage policies of 2023-03-23, entry by entry, each
 * with the words that the entry itself has for what it holds. The changelog there says that the
 * content policy, which the sharing policy names, became part of this list on 2023-02-15; so both
 * packs use it.
 *
 * Health advice and the unauthorized practice of law have no condition that would allow them: the
 * qualified person of the document is one who reviews tailored advice.
 */
export const disallowedTopics: readonly RefusedTopic[] = [
  {
    id: 'illegal',
    quote: 'Illegal activity',
    aliases: ['illegal activities']
  },
  {
    id: 'csam',
    quote: 'Child Sexual Abuse Material or any content that exploits or harms children',
    aliases: [
      'child sexual abuse material',
      'child sexual abuse',
      'content that exploits or harms children',
      'content that exploits children',
      'content that harms children',
      'exploits or harms children'
    ]
  },
  {
    id: 'hateful-harassing-violent',
    quote: 'Generation of hateful, harassing, or violent content',
    aliases: ['hateful content', 'harassing content', 'violent content', 'hateful', 'harassing']
  },
  {
    id: 'hate',
    quote: 'Content that expresses, incites, or promotes hate based on identity',
    aliases: ['hate based on identity', 'promotes hate', 'incites hate', 'expresses hate']
  },
  {
    id: 'harassment',
    quote: 'Content that intends to harass, threaten, or bully an individual',
    aliases: ['harass', 'threaten', 'bully', 'bullying', 'threatening an individual']
  },
  {
    id: 'violence-glorified',
    quote:
      'Content that promotes or glorifies violence or celebrates the suffering or humiliation of others',
    aliases: [
      'promotes violence',
      'glorifies violence',
      'celebrates the suffering of others',
      'suffering or humiliation of others',
      'humiliation of others'
    ]
  },
  {
    id: 'malware',
    quote: 'Generation of malware',
    aliases: [
      'code that is designed to disrupt, damage, or gain unauthorized access to a computer system',
      'unauthorized access to a computer system'
    ]
  },
  {
    id: 'physical-harm',
    quote: 'Activity that has high risk of physical harm',
    aliases: ['high risk of physical harm']
  },
  { id: 'physical-harm/weapons', quote: 'Weapons development', aliases: ['developing weapons'] },
  { id: 'physical-harm/military', quote: 'Military and warfare', aliases: ['warfare'] },
  {
    id: 'physical-harm/critical-infrastructure',
    quote: 'Management or operation of critical infrastructure in energy, transportation, and water',
    aliases: [
      'management of critical infrastructure',
      'operation of critical infrastructure',
      'management or operation of critical infrastructure'
    ]
  },
  {
    id: 'physical-harm/self-harm',
    quote:
      'Content that promotes, encourages, or depicts acts of self-harm, such as suicide, cutting, and eating disorders',
    aliases: ['acts of self-harm', 'suicide', 'cutting', 'eating disorders']
  },
  {
    id: 'economic-harm',
    quote: 'Activity that has high risk of economic harm',
    aliases: ['high risk of economic harm']
  },
  { id: 'economic-harm/mlm', quote: 'Multi-level marketing', aliases: ['multilevel marketing'] },
  { id: 'economic-harm/gambling', quote: 'Gambling' },
  { id: 'economic-harm/payday-lending', quote: 'Payday lending', aliases: ['payday loans'] },
  {
    id: 'economic-harm/eligibility-decisions',
    quote:
      'Automated determinations of eligibility for credit, employment, educational institutions, or public assistance services',
    aliases: [
      'automated determinations of eligibility',
      'eligibility for credit',
      'eligibility for employment',
      'eligibility for educational institutions',
      'eligibility for public assistance services'
    ]
  },
  {
    id: 'fraud',
    quote: 'Fraudulent or deceptive activity',
    aliases: ['fraudulent activity', 'deceptive activity']
  },
  { id: 'fraud/scams', quote: 'Scams', aliases: ['scam'] },
  { id: 'fraud/coordinated-inauthentic', quote: 'Coordinated inauthentic behavior' },
  { id: 'fraud/plagiarism', quote: 'Plagiarism' },
  { id: 'fraud/academic-dishonesty', quote: 'Academic dishonesty' },
  {
    id: 'fraud/astroturfing',
    quote: 'Astroturfing, such as fake grassroots support or fake review generation',
    aliases: ['fake grassroots support', 'fake review generation', 'fake reviews']
  },
  { id: 'fraud/disinformation', quote: 'Disinformation' },
  { id: 'fraud/spam', quote: 'Spam' },
  { id: 'fraud/pseudo-pharma', quote: 'Pseudo-pharmaceuticals' },
  {
    id: 'adult',
    quote: 'Adult content, adult industries, and dating apps',
    aliases: ['adult content', 'adult industries', 'adult industry', 'dating apps', 'dating app']
  },
  {
    id: 'adult/arousal',
    quote:
      'Content meant to arouse sexual excitement, such as the description of sexual activity, or that promotes sexual services (excluding sex education and wellness)',
    aliases: [
      'sexual excitement',
      'description of sexual activity',
      'sexual activity',
      'sexual services',
      'content that promotes sexual services'
    ]
  },
  { id: 'adult/erotic-chat', quote: 'Erotic chat', aliases: ['erotic chats'] },
  { id: 'adult/pornography', quote: 'Pornography' },
  {
    id: 'political-campaigning',
    quote: 'Political campaigning or lobbying',
    aliases: ['political campaigning', 'lobbying', 'political lobbying', 'political advocacy']
  },
  {
    id: 'political/high-volume',
    quote: 'Generating high volumes of campaign materials',
    aliases: ['high volumes of campaign materials', 'campaign materials'],
    exact: true
  },
  {
    id: 'political/personalized',
    quote: 'Generating campaign materials personalized to or targeted at specific demographics',
    aliases: [
      'campaign materials personalized to specific demographics',
      'campaign materials targeted at specific demographics'
    ],
    exact: true
  },
  {
    id: 'political/chatbots',
    quote:
      'Building conversational or interactive systems such as chatbots that provide information about campaigns or engage in political advocacy or lobbying',
    aliases: [
      'chatbots that provide information about campaigns',
      'chatbots that engage in political advocacy or lobbying'
    ],
    exact: true
  },
  {
    id: 'political/products',
    quote: 'Building products for political campaigning or lobbying purposes',
    aliases: ['products for political campaigning or lobbying purposes'],
    exact: true
  },
  {
    id: 'privacy-violation',
    quote: 'Activity that violates people’s privacy',
    aliases: ['violates people’s privacy', 'privacy violation', 'privacy violations']
  },
  {
    id: 'privacy/tracking',
    quote: 'Tracking or monitoring an individual without their consent',
    aliases: [
      'tracking an individual without their consent',
      'monitoring an individual without their consent'
    ],
    exact: true
  },
  {
    id: 'privacy/facial-recognition',
    quote: 'Facial recognition of private individuals',
    exact: true
  },
  {
    id: 'privacy/classifying-protected',
    quote: 'Classifying individuals based on protected characteristics',
    exact: true
  },
  {
    id: 'privacy/biometrics',
    quote: 'Using biometrics for identification or assessment',
    aliases: ['biometrics for identification', 'biometrics for assessment'],
    exact: true
  },
  {
    id: 'privacy/unlawful-pii',
    quote:
      'Unlawful collection or disclosure of personal identifiable information or educational, financial, or other protected records',
    aliases: [
      'unlawful collection of personal identifiable information',
      'unlawful disclosure of personal identifiable information',
      'unlawful collection or disclosure of personal identifiable information'
    ]
  },
  {
    id: 'law-unauthorized',
    quote: 'Engaging in the unauthorized practice of law',
    aliases: [
      'unauthorized practice of law',
      // The entry as a whole: half of it has no condition.
      'Engaging in the unauthorized practice of law, or offering tailored legal advice without a qualified person reviewing the information'
    ]
  },
  {
    id: 'law-tailored',
    quote: 'offering tailored legal advice without a qualified person reviewing the information',
    aliases: ['tailored legal advice'],
    unless: isReviewed
  },
  {
    id: 'finance-tailored',
    quote:
      'Offering tailored financial advice without a qualified person reviewing the information',
    aliases: ['tailored financial advice'],
    unless: isReviewed
  },
  {
    id: 'health-diagnosis',
    quote:
      'Telling someone that they have or do not have a certain health condition, or providing instructions on how to cure or treat a health condition',
    aliases: [
      'telling someone that they have a certain health condition',
      'instructions on how to cure a health condition',
      'instructions on how to treat a health condition',
      'instructions on how to cure or treat a health condition',
      'providing instructions on how to cure or treat a health condition'
    ]
  },
  {
    id: 'health-services',
    quote:
      'You should never use our models to provide diagnostic or treatment services for serious medical conditions.',
    aliases: [
      'diagnostic services',
      'treatment services',
      'diagnostic or treatment services for serious medical conditions'
    ]
  },
  {
    id: 'health-triage',
    quote:
      'OpenAI’s platforms should not be used to triage or manage life-threatening issues that need immediate attention.',
    aliases: ['triage', 'life-threatening issues', 'triage or manage life-threatening issues']
  },
  {
    id: 'government-high-risk',
    quote: 'High risk government decision-making',
    aliases: ['high-risk government decisions', 'government decision-making']
  },
  {
    id: 'government-high-risk/law-enforcement',
    quote: 'Law enforcement and criminal justice',
    exact: true
  },
  { id: 'government-high-risk/migration', quote: 'Migration and asylum', exact: true }
]
