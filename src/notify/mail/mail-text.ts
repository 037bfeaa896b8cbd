import type { Instant } from '../../support/instant.ts';
import { sha256 } from '../../support/sha256.ts';

export interface Mail {
  /** Addresses as `addressOf` takes them: they are written as they are. */
  readonly from: string;
  readonly to: readonly string[];
  readonly at: Instant;
  /** With its angle brackets, as `mailId` gives it. */
  readonly id: string;
  readonly answers?: string;
  readonly key: string;
  readonly subject: string;
  readonly body: string;
}

/** The same text gives the same id, so that mail programs know a mail that came twice. */
export function mailId(text: string, from: string): string {
  return `<${sha256(text).slice(0, 32)}@${from.slice(from.indexOf('@') + 1)}>`;
}

/** An address that may stand in a header by itself; undefined for anything else. */
export function addressOf(text: string): string | undefined {
  const trimmed = text.trim();
  return /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/.test(
    trimmed,
  )
    ? trimmed
    : undefined;
}

/** A message of RFC 5322: plain text in UTF-8, lines that end as the RFC asks. */
export function mailText({ from, to, at, id, answers, key, subject, body }: Mail): string {
  const headers = [
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${from}`,
    `To: ${to.join(',\r\n ')}`,
    `Subject: ${encodedWords(subject)}`,
    `Message-ID: ${id}`,
    ...(answers === undefined ? [] : [`In-Reply-To: ${answers}`, `References: ${answers}`]),
    // Programs that answer mails by themselves leave this one alone (RFC 3834).
    'Auto-Submitted: auto-generated',
    `X-Leadpact-Event: ${encodedWords(key)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const lines = base64(`${body.replaceAll('\n', '\r\n')}\r\n`).match(/.{1,76}/g) ?? [];
  return `${headers.join('\r\n')}\r\n\r\n${lines.join('\r\n')}\r\n`;
}

/** As it is where a header may hold it, else as encoded words of RFC 2047, none of which may be longer than 75 signs. */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let part = '';
  for (const sign of text) {
    if (Buffer.byteLength(part + sign) > 45) {
      words.push(part);
      part = '';
    }
    part += sign;
  }
  return [...words, part].map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ');
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
