/** A stage of making a text, in the order in which stages usually happen. */
export const stages = [
  'idea',
  'outline',
  'research',
  'transcription',
  'drafting',
  'summarizing',
  'translation',
  'illustration',
  'image-description',
  'narration',
  'coding',
  'editing',
  'revising',
  'fact-checking',
  'proofreading',
  'formatting'
] as const
export type Stage = (typeof stages)[number]

/** What did a stage, seen from far: persons, AI systems, or both together. */
export const contributions = ['human', 'ai', 'both'] as const
export type Contribution = (typeof contributions)[number]

/** What a contributor is. `people`: several persons who are not named. */
export const contributorKinds = ['person', 'people', 'company', 'system'] as const

/**
 * Who did a stage, or a part of it. Short forms: a declared name, or one of the words `author`,
 * `human`, `people`, `ai` and `both`.
 */
export interface Contributor {
  readonly kind: (typeof contributorKinds)[number]
  /**
   * The declared name of a person or a company; of a system its model, or the whole
   * `GPT-4 (OpenAI)` where two systems have the same model. Absent: who is not named.
   */
  readonly by?: string
  /** The part of the text that the contributor did, such as `Chapter 3`. */
  readonly part?: string | readonly string[]
  /** ISO 8601 date of the contribution. */
  readonly at?: string
}

/**
 * Where the words are going. Each surface has a default, named in its options.
 *
 * - `post`: a social-media post; `livestream`, `demonstration`: shown to an audience as it happens
 * - `publication`: a text that is published: a page, an article, a book
 * - `research`: a research publication
 * - `chatbot`: a conversation; `message`: a personal message such as an email
 */
export const uses = [
  'post',
  'livestream',
  'demonstration',
  'publication',
  'research',
  'chatbot',
  'message'
] as const
export type Use = (typeof uses)[number]

/** Who can read a text. */
export const audiences = ['public', 'closed', 'one'] as const

/** Whom laws about AI systems speak of. */
export const actors = ['provider', 'deployer'] as const

/** Subjects in which readers act on what they read. */
export const domains = ['medical', 'financial', 'legal', 'news', 'other'] as const
export type Domain = (typeof domains)[number]

/** Who a text is attributed to. Short form: the name, which means a person. */
export interface Author {
  readonly name: string
  readonly kind: 'person' | 'company'
  /** An address or a page at which readers reach the author. */
  readonly contact?: string
}

/** A person who took part and is not the author. Short form: the name. */
export interface Person {
  readonly name: string
  /** Said of a name that looks like that of a system, a company or several people. */
  readonly kind?: 'person'
}

/** A company, or a person, that publishes a text or has ordered it. Short form: the name. */
export interface Organisation {
  readonly name: string
  readonly kind: 'person' | 'company'
  /** An address or a page at which readers reach it. */
  readonly contact?: string
}

/** An AI system that took part. Short form: `GPT-4` or `GPT-4 (OpenAI)`. */
export interface AiSystem {
  /** The model; `unknown` where nobody knows which. */
  readonly model: string
  readonly provider?: string
  readonly version?: string
  /** Systems of which any may have stood in for this one. */
  readonly or?: readonly AiSystem[]
}

/** What a review looked at. Only a review of the substance is one of the text as a whole. */
export const reviewed = ['substance', 'facts', 'language'] as const

/**
 * A natural person's reading of the finished text before it is shown. Short forms: the name, or one
 * of the words `author`, `human` and `people`.
 */
export interface Review {
  readonly by?: string
  /** Where nobody is named: a person, or several. `person` also for a name that looks otherwise. */
  readonly kind?: 'person' | 'people'
  /** What was reviewed. Left out: the substance. */
  readonly of?: readonly (typeof reviewed)[number][]
  /** ISO 8601 date or date and time, such as `2026-11-20`. */
  readonly at?: string
  /** `sha256:` and 64 hexadecimal digits of the canonical body, made by {@link reviewOf}. */
  readonly digest?: string
  /** `while-streaming` for a livestream, where each generation is reviewed as it appears. */
  readonly mode?: 'before-sharing' | 'while-streaming'
}

/** The natural person who answers for the text. Short forms: the name, or `author`. */
export interface Responsible {
  readonly name: string
  /** Said of a name that looks like that of a system, a company or several people. */
  readonly kind?: 'person'
  readonly role?: string
  readonly contact?: string
}

/** A person whom the text speaks as. */
export interface Persona {
  readonly name: string
  readonly tag?: 'simulated' | 'parody'
  /** The person's explicit consent. `true` asserts it; `evidence` says where it is kept. */
  readonly consent?: {
    readonly explicit: boolean
    /** Who gave it, where that is not the person: an estate, a guardian. */
    readonly by?: string
    readonly evidence?: string
  }
  readonly historicalPublicFigure?: boolean
}

/** A person qualified in the field who reviews the information. Short form: the name. */
export interface QualifiedReviewer {
  readonly name: string
  /** Said of a name that looks like that of a system, a company or several people. */
  readonly kind?: 'person'
  readonly qualification?: string
}

/** What only a person can say. Each is unknown until it is declared. */
export interface Statements {
  /** The prompts or completions are the author's own. */
  readonly ownWork?: boolean
  /** The author has considered whether the content may offend others, and says that it may not. */
  readonly notOffensive?: boolean
  /** AI produced draft language, not only ideas or an edit. */
  readonly draftLanguage?: boolean
  /** The review, edit and revision came after the generation. */
  readonly afterGeneration?: boolean
  /** The author revised the language to their own liking. */
  readonly toOwnLiking?: boolean
  /** A natural person takes ultimate responsibility for the content. */
  readonly ultimateResponsibility?: boolean
}

/** Facts about a research publication. */
export interface Research {
  /** What the publication is about, where that matters to a rule. */
  readonly topic?: 'security' | 'misuse' | 'other'
  readonly advanceNotice?: boolean
  readonly securityIssueFound?: boolean
  /** The security issue was submitted to the provider's vulnerability disclosure programme. */
  readonly vulnerabilityReported?: boolean
  /** Subsidized access or other support by the provider. */
  readonly subsidy?: string
  readonly policyRead?: boolean
}

/** A moderation check of the text. The provider named here received the text. */
export interface Moderation {
  readonly provider: string
  readonly at?: string
  readonly flagged: boolean
  readonly categories?: readonly string[]
}

/** Facts about a plugin that distributes content. */
export interface Plugin {
  readonly automatedConversation?: boolean
  readonly realPerson?: boolean
  readonly description?: string
}

/** Constraints that make an application safer, each declared by its operator. */
export interface Safeguards {
  readonly humanInTheLoop?: boolean
  readonly accessRestrictions?: boolean
  readonly postProcessing?: boolean
  readonly contentFiltration?: boolean
  readonly lengthLimits?: boolean
  readonly activeMonitoring?: boolean
  readonly topicality?: boolean
}

/** The five questions of a production review, answered in the operator's words. */
export interface ProductionReview {
  readonly supported?: string
  readonly openEnded?: string
  readonly risk?: string
  readonly misuse?: string
  readonly endUsers?: string
}

/** Editorial facts that some laws ask for. */
export interface Editorial {
  /** Who holds editorial responsibility. */
  readonly responsible?: string
  /** Where readers find that person's name and contact. */
  readonly contact?: string
  /** A person examined the substance of the text, beyond spelling and form. */
  readonly substanceReviewed?: boolean
  readonly factChecked?: boolean
  /** An AI system changed the substance after the review. */
  readonly aiAfterReview?: boolean
}

/** What a chatbot is, and what its operator does for those who talk with it. */
export interface Chatbot {
  /**
   * A `companion` keeps up a relationship with its user; a `service` answers customers; an
   * `assistant` helps with work or questions.
   */
  readonly kind?: 'companion' | 'service' | 'assistant'
  /** Minors are known to talk with it. */
  readonly minors?: boolean
  /** It sells something, or wants to influence a vote. */
  readonly persuades?: boolean
  /** It gives services for which a person needs a licence. */
  readonly regulated?: boolean
  /** How often a long conversation says again that AI answers. */
  readonly reminder?: 'every-reply' | 'every-two-hours' | 'every-three-hours' | 'none'
  /** Where the operator's protocol for users in a crisis is published. */
  readonly crisisProtocol?: string
}

/** What pictures, sound and film that AI made show. */
export interface Pictures {
  /** They look like existing persons, places or events, and could be taken for real. */
  readonly depictReality?: boolean
  /** They show a person whom AI made, in a performance. */
  readonly syntheticPerformer?: boolean
  /** They are evidently part of an artistic, satirical or fictional work. */
  readonly artistic?: boolean
}

/** How much AI made of one kind of content, and how much a person changed in it. */
export interface Share {
  readonly share: 'some' | 'whole'
  readonly edited: 'little' | 'extensively'
}

/** How much of a work AI made, by kind, as some publishers ask. */
export interface Extent {
  readonly text?: Share | 'none'
  readonly pictures?: Share | 'none'
  readonly translation?: Share | 'none'
}

/**
 * The facts that an author declares: who, which AI, who did what, who reviewed, who answers for it.
 *
 * Facts only: whether a text is called "AI-generated" is derived from them, per rule set, and never
 * stored. A fact that is left out is *unknown*; unknown never renders as a claim.
 */
export interface Disclosure {
  /** Who the text is attributed to; several as a list. */
  readonly author?: Author | readonly Author[]
  /** Others who took part. */
  readonly people?: readonly Person[]
  /** Who publishes the text, where that is not the author. */
  readonly publisher?: Organisation
  /** Who the text was made for. */
  readonly client?: Organisation
  /** The AI systems that took part. An empty list with roles that are all human: no AI took part. */
  readonly ai?: readonly AiSystem[]
  readonly roles?: { readonly [stage in Stage]?: readonly Contributor[] }
  /** Who reviewed the text; `none`: nobody did, and readers are told so. */
  readonly review?: Review | readonly Review[] | 'none'
  readonly responsible?: Responsible | readonly Responsible[]
  /** AI's share of the text: in part, the whole of its draft, or the names of the parts. */
  readonly part?: string | readonly string[]
  /** No AI system took part in any stage. */
  readonly humanOnly?: true
  /** Tell readers of a human-only text that no AI was used, as its author declares. */
  readonly tell?: boolean
  readonly persona?: Persona
  readonly domain?: Domain
  readonly consumerFacing?: boolean
  /** What readers should know of the limits of this text, in the author's words. */
  readonly limitations?: string
  readonly qualifiedReviewer?: QualifiedReviewer
  /** Topics of the content, as ids of the topic table or free words. `[]`: none of the listed ones. */
  readonly topics?: readonly string[]
  /** Whether prompts are taken from an audience, and whether someone screens them first. */
  readonly audiencePrompts?: 'none' | 'screened' | 'unscreened'
  readonly statements?: Statements
  readonly research?: Research
  /** Where readers can write about the text. */
  readonly contact?: string
  readonly use?: Use
  /** What the AI was used for, in the author's words ("improve readability"). */
  readonly purpose?: string
  /** The output of the model is shown unfiltered. */
  readonly rawModel?: boolean
  readonly moderation?: Moderation
  readonly plugin?: Plugin
  readonly openEnded?: boolean
  readonly safeguards?: Safeguards
  readonly productionReview?: ProductionReview
  readonly editorial?: Editorial
  /** The text is published to inform the public on a matter of public interest. */
  readonly publicInterest?: boolean
  readonly professionalUse?: boolean
  /** Who can read it: everybody, a closed group such as an intranet's, or one person. */
  readonly audience?: (typeof audiences)[number]
  /** It is obvious to whoever reads closely that an AI system answers. */
  readonly obviouslyAi?: boolean
  /** Where it is read, by codes of ISO 3166 or `EU`: `EU`, `US-NY`, `CN`. */
  readonly jurisdictions?: readonly string[]
  /** Who offers the AI system is its provider; who uses it in a profession deploys it. */
  readonly actsAs?: (typeof actors)[number]
  readonly chatbot?: Chatbot
  /** The text advertises something. */
  readonly advertisement?: boolean
  readonly pictures?: Pictures
  readonly extent?: Extent
  /** ISO 8601 date. */
  readonly publishedAt?: string
}
