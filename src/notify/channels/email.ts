import type { Instant } from '../../support/instant.ts';
import type { Channel, Delivery } from '../channel.ts';
import type { Letter } from '../letter.ts';
import { mailId, mailText } from '../mail/mail-text.ts';

/** Where mails go: into a folder as files, or to the mail program of the machine. */
export interface Postbox {
  readonly target: string;
  /** A mail that is given twice stands there once. */
  readonly canRepeat: boolean;
  readonly give: (name: string, mail: string) => Promise<Delivery>;
}

export interface MailTerms {
  readonly from: string;
  /** Addresses by role. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  readonly now: Instant;
}

/** One mail for each message, to the addresses of its roles; later ones of an incident answer the first. */
export function email({ target, canRepeat, give }: Postbox, terms: MailTerms): Channel {
  const written = (letter: Letter): string => mailText(mailOf(letter, terms));
  return {
    name: 'email',
    canRepeat,
    pauseMs: 0,
    target,
    shown: (letter) => shownMail(letter, terms),
    deliver: (letter) => give(fileName(letter), written(letter)),
  };
}

function mailOf(letter: Letter, terms: MailTerms) {
  const { key, thread, kind } = letter.message;
  const { subject, body } = letter.written((text) => text);
  const id = (of: string): string => mailId(`${letter.agreement}|${of}`, terms.from);
  const isFirst = kind === 'open' || kind === 'breadth';
  return {
    from: terms.from,
    to: recipientsOf(letter, terms),
    at: terms.now,
    id: isFirst ? id(thread) : id(key),
    ...(!isFirst && { answers: id(thread) }),
    key,
    subject,
    body,
  };
}

function recipientsOf({ message: { to } }: Letter, { addresses }: MailTerms): readonly string[] {
  return [...new Set(to.flatMap((role) => addresses.get(role) ?? []))];
}

/** Readable; the file has the same words as mail programs write them. */
function shownMail(letter: Letter, terms: MailTerms): string {
  const { from, to, subject, body } = mailOf(letter, terms);
  return [`From: ${from}`, `To: ${to.join(', ')}`, `Subject: ${subject}`, '', body].join('\n');
}

/** The same for the same event, and safe on every system. */
function fileName({ agreement, message: { key } }: Letter): string {
  const words = key.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 100);
  return `${words}-${mailId(`${agreement}|${key}`, '').slice(1, 9)}.eml`;
}
