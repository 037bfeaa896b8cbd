import type { Message } from '../measure/outbox/message.ts';
import type { Agreement } from '../model/agreement.ts';
import { type ToolLanguage, textIn } from '../model/words/language.ts';
import { localDateAt } from '../support/zoned-time.ts';
import { renderTemplate, type Template } from './template.ts';

/** How a channel writes a text so that it stays a text. */
type AsText = (text: string) => string;

/** A message in one language, with everything that a template may name. */
export interface Letter {
  readonly message: Message;
  readonly agreement: string;
  readonly subject: string;
  /** Subject and body by the template, the values in them escaped. */
  readonly written: (asText: AsText) => { readonly subject: string; readonly body: string };
}

export function letterOf(
  agreement: Agreement,
  message: Message,
  { language, template }: { readonly language: ToolLanguage; readonly template: Template },
): Letter {
  const titles = message.to.map((role) => {
    const known = agreement.roles[role];
    return known === undefined ? role : textIn(known.title, language);
  });
  const values = {
    agreement: textIn(agreement.title, language),
    by: message.by ?? '',
    key: message.key,
    settled: localDateAt(agreement.zone, message.at),
    subject: message.subject[language],
    text: message.text[language],
    to: titles.join(', '),
    version: agreement.version,
  };
  return {
    message,
    agreement: agreement.id,
    subject: renderTemplate(template, values, (text) => text).subject,
    written: (asText) => renderTemplate(template, values, asText),
  };
}
