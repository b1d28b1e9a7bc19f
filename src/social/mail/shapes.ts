/**
 * What a body of a mail is written in. `mime` is a whole message; `either` is HTML where it has a tag,
 * unless the payload says that it is plain. Where the type stands beside the text, the names of both
 * members.
 */
export type BodyKind =
  | 'text'
  | 'html'
  | 'amp'
  | 'mime'
  | 'either'
  | { readonly type: string; readonly value: string }

/** How one call of an interface names the parts of a mail. `*` in a path is every index. */
export interface MailShape {
  readonly name: string
  readonly bodies: Readonly<Record<string, BodyKind>>
  readonly subjects?: readonly string[]
  /** What a list of mails shows beside the subject. */
  readonly previews?: readonly string[]
}

/**
 * The payloads in which mail is handed to programs that send it. A payload is recognised by its own
 * members: the bodies of two shapes in one are an error.
 *
 * @see https://nodemailer.com/message/ (seen 2026-11-28)
 * @see https://resend.com/docs/api-reference/emails/send-email (seen 2026-11-28)
 * @see https://www.twilio.com/docs/sendgrid/api-reference/mail-send/mail-send (seen 2026-11-28)
 * @see https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/messages (seen 2026-11-28)
 * @see https://postmarkapp.com/developer/api/email-api (seen 2026-11-28)
 * @see https://docs.aws.amazon.com/ses/latest/APIReference/API_SendEmail.html (seen 2026-11-28)
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html (seen 2026-11-28)
 * @see https://developers.brevo.com/reference/sendtransacemail (seen 2026-11-28)
 * @see https://learn.microsoft.com/en-us/graph/api/user-sendmail (seen 2026-11-28)
 * @see https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/send (seen 2026-11-28)
 * @see https://learn.microsoft.com/rest/api/communication/email/email/send (seen 2026-11-28)
 * @see https://developers.smtp2go.com/reference/send-standard-email (seen 2026-11-28)
 * @see https://www.zoho.com/zeptomail/help/api/email-sending.html (seen 2026-11-28)
 * @see https://developer.nylas.com/docs/v3/email/send-email/ (seen 2026-11-29)
 * @see https://docs.useplunk.com/guides/send-a-transactional-email (seen 2026-11-29)
 * @see https://elasticemail.com/developers/api-documentation/rest-api (seen 2026-11-29)
 */
export const mailShapes: readonly MailShape[] = [
  {
    name: 'Nodemailer, Resend, SendGrid, Mailgun or MailerSend',
    bodies: {
      text: 'text',
      html: 'html',
      amp: 'amp',
      'amp-html': 'amp',
      watchHtml: 'html',
      'content.*': { type: 'type', value: 'value' }
    },
    subjects: ['subject', 'personalizations.*.subject'],
    previews: ['previewText', 'preview_text']
  },
  { name: 'Nodemailer or the Gmail API, a whole message', bodies: { raw: 'mime' } },
  { name: 'the Gmail API, a draft', bodies: { 'message.raw': 'mime' } },
  { name: 'Mailgun, a whole message', bodies: { message: 'mime' } },
  {
    name: 'Postmark',
    bodies: { TextBody: 'text', HtmlBody: 'html' },
    subjects: ['Subject']
  },
  {
    name: 'Postmark, a batch',
    bodies: { 'Messages.*.TextBody': 'text', 'Messages.*.HtmlBody': 'html' },
    subjects: ['Messages.*.Subject']
  },
  {
    name: 'Amazon SES',
    bodies: { 'Message.Body.Text.Data': 'text', 'Message.Body.Html.Data': 'html' },
    subjects: ['Message.Subject.Data']
  },
  { name: 'Amazon SES, a whole message', bodies: { 'RawMessage.Data': 'mime' } },
  {
    name: 'Amazon SES, a template to be stored',
    bodies: { 'Template.TextPart': 'text', 'Template.HtmlPart': 'html' },
    subjects: ['Template.SubjectPart']
  },
  {
    name: 'Amazon SES v2',
    bodies: { 'Content.Simple.Body.Text.Data': 'text', 'Content.Simple.Body.Html.Data': 'html' },
    subjects: ['Content.Simple.Subject.Data']
  },
  { name: 'Amazon SES v2, a whole message', bodies: { 'Content.Raw.Data': 'mime' } },
  {
    name: 'Amazon SES v2, a template in the call',
    bodies: {
      'Content.Template.TemplateContent.Text': 'text',
      'Content.Template.TemplateContent.Html': 'html'
    },
    subjects: ['Content.Template.TemplateContent.Subject']
  },
  {
    name: 'Amazon SES v2, a template to be stored',
    bodies: { 'TemplateContent.Text': 'text', 'TemplateContent.Html': 'html' },
    subjects: ['TemplateContent.Subject']
  },
  {
    name: 'Brevo',
    bodies: {
      textContent: 'text',
      htmlContent: 'html',
      'messageVersions.*.textContent': 'text',
      'messageVersions.*.htmlContent': 'html'
    },
    subjects: ['subject', 'messageVersions.*.subject'],
    previews: ['previewText']
  },
  {
    name: 'Microsoft Graph, a message',
    bodies: { body: { type: 'contentType', value: 'content' } },
    subjects: ['subject']
  },
  {
    name: 'Microsoft Graph, a call',
    bodies: { 'message.body': { type: 'contentType', value: 'content' } },
    subjects: ['message.subject']
  },
  { name: 'Microsoft Graph, an answer', bodies: { comment: 'text' } },
  {
    name: 'Mailchimp Transactional',
    bodies: { 'message.text': 'text', 'message.html': 'html' },
    subjects: ['message.subject']
  },
  {
    name: 'SparkPost or Azure Communication Services',
    bodies: {
      'content.text': 'text',
      'content.plainText': 'text',
      'content.html': 'html',
      'content.amp_html': 'amp'
    },
    subjects: ['content.subject']
  },
  { name: 'Nylas or Plunk', bodies: { body: 'either' }, subjects: ['subject'] },
  {
    name: 'Elastic Email',
    bodies: { 'Content.Body.*': { type: 'ContentType', value: 'Content' } },
    subjects: ['Content.Subject']
  },
  { name: 'SparkPost, a whole message', bodies: { 'content.email_rfc822': 'mime' } },
  {
    name: 'SMTP2GO',
    bodies: { text_body: 'text', html_body: 'html' },
    subjects: ['subject']
  },
  {
    name: 'ZeptoMail or MailPace',
    bodies: { textbody: 'text', htmlbody: 'html' },
    subjects: ['subject']
  },
  {
    name: 'Mailjet',
    bodies: { 'Messages.*.TextPart': 'text', 'Messages.*.HTMLPart': 'html' },
    subjects: ['Messages.*.Subject']
  }
]

const stored =
  'puts a stored text in the place of the mail’s own, and nothing here can label that. Label the text where it is stored, or render it and give it here as HTML and text.'

/**
 * Members that put other words in the place of the bodies, with what to do instead. They are refused
 * also beside a body: which of the two is sent is for the service to say.
 */
export const replacements: Readonly<Record<string, string>> = {
  react:
    'is rendered once the label is past. Render it first, with `render` of React Email or `renderToStaticMarkup`, and give it here as `html`.',
  markdown:
    'is rendered once the label is past. Render it first, and give it here as `html`.',
  template: stored,
  templateId: stored,
  template_id: stored,
  template_name: stored,
  templateName: stored,
  transactionalId: stored,
  TemplateId: stored,
  TemplateAlias: stored,
  Template: stored,
  TemplateModel: stored,
  TemplateData: stored,
  DefaultTemplateData: stored,
  DefaultContent: stored,
  'Content.Template': stored,
  'Content.TemplateName': stored,
  'content.template_id': stored,
  'message.template': stored,
  'Messages.*.TemplateID': stored,
  'Messages.*.TemplateId': stored,
  'Messages.*.TemplateAlias': stored,
  'messageVersions.*.templateId': stored,
  htmlUrl:
    'is read by the service once the label is past. Fetch it first, and give it here as HTML.',
  'content.ab_test_id': stored
}

/** What a message has beside its texts: for the service, not for readers. */
export const mailData: readonly string[] = [
  ...['from', 'to', 'cc', 'bcc', 'replyTo', 'reply_to', 'reply_to_list', 'sender', 'inReplyTo'],
  ...['references', 'messageId', 'date', 'envelope', 'priority', 'list', 'headers', 'dkim', 'encoding'],
  ...['tags', 'tag', 'metadata', 'categories', 'category', 'custom_args', 'send_at', 'batch_id'],
  ...['asm', 'ip_pool_name', 'tracking_settings', 'mail_settings', 'scheduledAt', 'scheduled_at'],
  // SendGrid's client takes its members in either form.
  ...['customArgs', 'batchId', 'ipPoolName', 'trackingSettings', 'mailSettings', 'replyToList'],
  ...['personalizations.*.customArgs', 'personalizations.*.sendAt', 'personalizations.*.send_at'],
  ...['topicId', 'from_name', 'from_email', 'threadId', 'labelIds', 'userId', 'saveToSentItems'],
  ...['personalizations.*.to', 'personalizations.*.cc', 'personalizations.*.bcc'],
  ...['personalizations.*.from', 'personalizations.*.headers', 'personalizations.*.custom_args'],
  ...['From', 'To', 'Cc', 'Bcc', 'ReplyTo', 'Tag', 'Headers', 'Metadata', 'MessageStream', 'Source'],
  ...['Destination', 'Destinations', 'ReplyToAddresses', 'ReturnPath', 'Tags', 'EmailTags'],
  ...['FromEmailAddress', 'FeedbackForwardingEmailAddress', 'ConfigurationSetName', 'ListManagementOptions'],
  ...['Content.Simple.Headers', 'Content.Template.Headers', 'TemplateName'],
  ...['messageVersions.*.to', 'messageVersions.*.cc', 'messageVersions.*.bcc'],
  ...['message.toRecipients', 'message.ccRecipients', 'message.bccRecipients', 'message.from'],
  ...['message.sender', 'message.replyTo', 'message.internetMessageHeaders', 'message.categories'],
  ...['toRecipients', 'ccRecipients', 'bccRecipients', 'internetMessageHeaders', 'recipients'],
  ...['message.to', 'message.from_email', 'message.from_name', 'message.headers', 'message.tags'],
  ...['message.metadata', 'content.from', 'content.headers', 'content.reply_to'],
  ...['Recipients', 'Options', 'Content.From', 'Content.ReplyTo', 'Content.EnvelopeFrom'],
  ...['Content.Headers', 'Content.Postback', 'Content.Utm', 'identifier', 'queryParams'],
  ...['isPlaintext', 'is_plaintext', 'trackingOptions', 'tracking_options', 'customHeaders'],
  ...['custom_headers', 'replyToMessageId', 'reply_to_message_id', 'sendAt', 'useDraft', 'use_draft'],
  ...['subscribed', 'reply'],
  ...['Messages.*.From', 'Messages.*.To', 'Messages.*.Cc', 'Messages.*.Bcc', 'Messages.*.Headers']
]

/** Shown with a labelled body, or put into it. */
export const mailBeside: readonly string[] = [
  ...['attachments', 'attachment', 'inline', 'icalEvent', 'alternatives', 'Attachments'],
  ...['Content.Simple.Attachments', 'message.attachments', 'content.attachments', 'message.images'],
  ...['Messages.*.Attachments', 'Messages.*.InlinedAttachments', 'Messages.*.Variables'],
  ...['params', 'messageVersions.*.params', 'personalizations.*.dynamic_template_data'],
  ...['personalizations.*.substitutions', 'recipient-variables', 'variables', 'substitution_data'],
  ...['Content.Merge', 'Content.Attachments', 'Content.AttachFiles', 'recipients.*.substitution_data'],
  // Of whole messages that were opened.
  ...mailShapes.flatMap(({ bodies }) => Object.entries(bodies).flatMap(([path, kind]) => (kind === 'mime' ? [`${path}.cards`] : []))),
  // The service puts these below every text.
  ...['mail_settings.footer', 'tracking_settings.subscription_tracking'],
  ...['mailSettings.footer', 'trackingSettings.subscriptionTracking'],
  ...['message.merge_vars', 'message.global_merge_vars']
]
