import { describe, expect, it } from 'vitest';
import { addressOf, mailId, mailText } from '../../src/notify/mail/mail-text.ts';

const mail = {
  from: 'agreement@example.com',
  to: ['a@example.com', 'b@example.com'],
  at: Date.UTC(2026, 10, 29, 18, 5, 9),
  id: mailId('x', 'agreement@example.com'),
  key: 'a|b|c|L1',
  subject: 'Plain words',
  body: 'Grüße\nzweite Zeile',
};

/** Header fields with folded lines joined, and the decoded body. */
function read(text: string): { readonly fields: ReadonlyMap<string, string>; readonly body: string } {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const fields = head
    .replaceAll('\r\n ', ' ')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const);
  return { fields: new Map(fields), body: Buffer.from(body, 'base64').toString('utf8') };
}

describe('mails', () => {
  it('have the fields that RFC 5322 asks for, and lines that every server takes', () => {
    const text = mailText({ ...mail, answers: '<first@example.com>' });
    const { fields, body } = read(text);
    expect(fields.get('Date')).toBe('Sun, 29 Nov 2026 18:05:09 +0000');
    expect(fields.get('To')).toBe('a@example.com, b@example.com');
    expect(fields.get('In-Reply-To')).toBe('<first@example.com>');
    expect(fields.get('Message-ID')).toMatch(/^<[0-9a-f]{32}@example\.com>$/);
    expect(body).toBe('Grüße\r\nzweite Zeile\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  it('write long subjects and those of other letters as encoded words that end between signs', () => {
    const subject = `Gespräch: „Erstkontakt“ ${'😀ä'.repeat(40)}`;
    const words =
      read(mailText({ ...mail, subject }))
        .fields.get('Subject')
        ?.split(' ') ?? [];
    expect(words.length).toBeGreaterThan(2);
    const decoded = words.map((word) => {
      expect(word.length).toBeLessThanOrEqual(75);
      const [, base64 = ''] = /^=\?utf-8\?B\?([A-Za-z0-9+/=]+)\?=$/.exec(word) ?? [];
      const part = Buffer.from(base64, 'base64').toString('utf8');
      expect(part).not.toContain('\ufffd');
      return part;
    });
    expect(decoded.join('')).toBe(subject);
  });

  it('can be given no second field by a subject', () => {
    const { fields } = read(mailText({ ...mail, subject: 'x\r\nBcc: everybody@example.com' }));
    expect(fields.has('Bcc')).toBe(false);
  });

  it.each(['a@b', ' a.b+c@example.com '])('go to %s', (text) => {
    expect(addressOf(text)).toBe(text.trim());
  });

  it.each(['', 'a', 'A <a@example.com>', 'a@example.com\nBcc: b@example.com', 'a@b,c@d', '@b', 'a@'])(
    'do not go to %j',
    (text) => {
      expect(addressOf(text)).toBeUndefined();
    },
  );
});
