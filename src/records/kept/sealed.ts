import { sha256 } from '../../support/sha256.ts';
import { formatInstantIn } from '../../support/zoned-time.ts';
import type { Kept } from './kept.ts';

/**
 * A document with a last line by which leadpact knows it again and sees whether somebody has changed it since. In pages and
 * Markdown it is a comment.
 */
export function sealedText(text: string, kept: Kept, form: 'comment' | 'plain'): string {
  const facts = `${kept.what}, as of ${formatInstantIn(kept.zone, kept.asOf)}, until ${kept.until}`;
  const line = `${begin} ${facts}, seal ${sealOfText(text, facts)}`;
  return `${text.trimEnd()}\n\n${form === 'comment' ? `<!-- ${line} -->` : line}\n`;
}

/** What the last line of a document begins with. */
export const begin = 'leadpact-kept:';

/** Over the text and what its last line says; the same whatever the line breaks, for git and editors change them. */
export function sealOfText(text: string, facts: string): string {
  return sha256(`${facts}\n${text.replaceAll('\r\n', '\n').trimEnd()}`);
}

/** A JSON document that says how long it may be kept, and by which it is known again. */
export function sealedJson<Document extends { readonly schemaVersion: number; readonly version: string }>(
  { schemaVersion, version, ...document }: Document,
  { what, asOf, zone, until }: Kept,
): string {
  const kept = { what, asOf: formatInstantIn(zone, asOf), until };
  const whole = { schemaVersion, version, kept, ...document };
  const seal = sealOfJson(whole);
  return `${JSON.stringify({ ...whole, kept: { ...kept, seal } }, null, 2)}\n`;
}

/** Over the values, whatever the blanks between them. */
export function sealOfJson(whole: object): string {
  return sha256(JSON.stringify(whole));
}
