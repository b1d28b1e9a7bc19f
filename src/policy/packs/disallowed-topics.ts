import type { Condition, RefusedTopic } from '../pack.js'

const isReviewed: Condition = { declared: 'qualifiedReviewer' }

/**
 * "Disallowed usage of our models" in OpenAI's usage policies of 2023-03-23, entry by entry. The
 * changelog there says that the content policy, which the sharing policy names, became part of this
 * list on 2023-02-15; so both packs use it.
 *
 * Health advice has no condition that would allow it: the document gives none.
 */
export const disallowedTopics: readonly RefusedTopic[] = [
  { id: 'illegal', quote: 'Illegal activity' },
  {
    id: 'csam',
    quote: 'Child Sexual Abuse Material or any content that exploits or harms children'
  },
  {
    id: 'hate',
    quote: 'Content that expresses, incites, or promotes hate based on identity'
  },
  {
    id: 'harassment',
    quote: 'Content that intends to harass, threaten, or bully an individual'
  },
  {
    id: 'violence-glorified',
    quote:
      'Content that promotes or glorifies violence or celebrates the suffering or humiliation of others'
  },
  { id: 'malware', quote: 'Generation of malware' },
  { id: 'physical-harm', quote: 'Activity that has high risk of physical harm' },
  { id: 'physical-harm/weapons', quote: 'Weapons development' },
  { id: 'physical-harm/military', quote: 'Military and warfare' },
  {
    id: 'physical-harm/critical-infrastructure',
    quote: 'Management or operation of critical infrastructure in energy, transportation, and water'
  },
  {
    id: 'physical-harm/self-harm',
    quote:
      'Content that promotes, encourages, or depicts acts of self-harm, such as suicide, cutting, and eating disorders'
  },
  { id: 'economic-harm', quote: 'Activity that has high risk of economic harm' },
  { id: 'economic-harm/mlm', quote: 'Multi-level marketing' },
  { id: 'economic-harm/gambling', quote: 'Gambling' },
  { id: 'economic-harm/payday-lending', quote: 'Payday lending' },
  {
    id: 'economic-harm/eligibility-decisions',
    quote:
      'Automated determinations of eligibility for credit, employment, educational institutions, or public assistance services'
  },
  { id: 'fraud', quote: 'Fraudulent or deceptive activity' },
  { id: 'fraud/scams', quote: 'Scams' },
  { id: 'fraud/coordinated-inauthentic', quote: 'Coordinated inauthentic behavior' },
  { id: 'fraud/plagiarism', quote: 'Plagiarism' },
  { id: 'fraud/academic-dishonesty', quote: 'Academic dishonesty' },
  {
    id: 'fraud/astroturfing',
    quote: 'Astroturfing, such as fake grassroots support or fake review generation'
  },
  { id: 'fraud/disinformation', quote: 'Disinformation' },
  { id: 'fraud/spam', quote: 'Spam' },
  { id: 'fraud/pseudo-pharma', quote: 'Pseudo-pharmaceuticals' },
  { id: 'adult', quote: 'Adult content, adult industries, and dating apps' },
  {
    id: 'adult/arousal',
    quote:
      'Content meant to arouse sexual excitement, such as the description of sexual activity, or that promotes sexual services (excluding sex education and wellness)'
  },
  { id: 'adult/erotic-chat', quote: 'Erotic chat' },
  { id: 'adult/pornography', quote: 'Pornography' },
  { id: 'political-campaigning', quote: 'Political campaigning or lobbying' },
  {
    id: 'political/high-volume',
    quote: 'Generating high volumes of campaign materials',
    exact: true
  },
  {
    id: 'political/personalized',
    quote:
      'Generating campaign materials personalized to or targeted at specific demographics',
    exact: true
  },
  {
    id: 'political/chatbots',
    quote:
      'Building conversational or interactive systems such as chatbots that provide information about campaigns or engage in political advocacy or lobbying',
    exact: true
  },
  {
    id: 'political/products',
    quote: 'Building products for political campaigning or lobbying purposes',
    exact: true
  },
  {
    id: 'privacy/tracking',
    quote: 'Tracking or monitoring an individual without their consent',
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
    exact: true
  },
  {
    id: 'privacy/unlawful-pii',
    quote:
      'Unlawful collection or disclosure of personal identifiable information or educational, financial, or other protected records'
  },
  {
    id: 'law-unauthorized',
    quote:
      'Engaging in the unauthorized practice of law, or offering tailored legal advice without a qualified person reviewing the information',
    unless: isReviewed
  },
  {
    id: 'law-tailored',
    quote: 'offering tailored legal advice without a qualified person reviewing the information',
    unless: isReviewed
  },
  {
    id: 'finance-tailored',
    quote:
      'Offering tailored financial advice without a qualified person reviewing the information',
    unless: isReviewed
  },
  {
    id: 'health-diagnosis',
    quote:
      'Telling someone that they have or do not have a certain health condition, or providing instructions on how to cure or treat a health condition'
  },
  {
    id: 'government-high-risk/law-enforcement',
    quote: 'Law enforcement and criminal justice',
    exact: true
  },
  { id: 'government-high-risk/migration', quote: 'Migration and asylum', exact: true }
]
