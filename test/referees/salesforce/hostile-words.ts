import type { Agreement } from '../../../src/model/agreement.ts';

const hostile = `]]><!-- & "quoted" 'single' \\ {!$User.Id} <script>\u0000\ud800\u202e\n\t😀`;

/** The agreement with something hostile in every text that people write. */
export function hostileWords(agreement: Agreement): Agreement {
  // Same shape: only words change.
  return hostileValue(agreement, '') as Agreement;
}

function hostileValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => hostileValue(part, key));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value) && /title|rationale|guidance|question|promise|note|action/i.test(key)) {
    return Object.fromEntries(
      Object.entries(value).map(([language, words]) => [language, `${words} ${hostile}`]),
    );
  }
  const inner = key === 'valueTitles' ? (name: string) => `title ${name}` : (name: string) => name;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, hostileValue(part, inner(name))]),
  );
}

function isText(value: object): value is Readonly<Record<string, string>> {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([name, words]) => /^[a-z]{2}$/.test(name) && typeof words === 'string')
  );
}
