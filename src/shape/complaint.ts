import type { CodePage } from '../diagnostics/code-page.ts';
import type { Finding, Owner } from '../diagnostics/finding.ts';
import type { Change } from '../diagnostics/fix.ts';
import type { Place } from '../diagnostics/place.ts';
import type { LoadedDocument } from '../load/loaded-file.ts';
import type { JsonValue } from '../support/json-value.ts';
import { valueAt } from './value-at.ts';

/** What one sentence says about one place of a document; the rest comes from the page of its code. */
export interface Complaint {
  readonly page: CodePage;
  readonly path: readonly (string | number)[];
  readonly part?: 'key';
  readonly message: string;
  readonly help?: string;
  /** What surely was meant: another word at the place, or an entry of a list less. */
  readonly repair?: { readonly word: string } | 'remove';
  /** Another place in the same document. */
  readonly related?: {
    readonly path: readonly (string | number)[];
    readonly part?: 'key';
    readonly message: string;
  };
}

/** The complaint as a finding, addressed to the owner written nearest above its place. */
export function findingOf(
  { page, path, part, related, repair, ...words }: Complaint,
  document: LoadedDocument,
): Finding {
  const { code, severity, why, help } = page;
  const place = placeIn(document, { path, ...(part && { part }) });
  const fix = repair && { changes: [changeOf(repair, place)] };
  const owner = ownerAt(document.data, path);
  const finding = { code, severity, owner, why, help, ...words, place, ...(fix && { fix }) };
  if (related === undefined) return finding;
  return { ...finding, related: [{ place: placeIn(document, related), message: related.message }] };
}

function changeOf(repair: NonNullable<Complaint['repair']>, place: Place): Change {
  return repair === 'remove' ? { what: 'remove', place } : { what: 'reword', place, word: repair.word };
}

function placeIn(
  { file, document }: LoadedDocument,
  { path, part }: Pick<Complaint, 'path' | 'part'>,
): Place {
  return part === undefined ? { file, document, path } : { file, document, path, part };
}

function ownerAt(data: JsonValue, path: readonly (string | number)[]): Owner {
  for (let length = path.length; length >= 0; length--) {
    const owner = valueAt(data, [...path.slice(0, length), 'owner']);
    if (owner === 'marketing' || owner === 'sales' || owner === 'joint') return owner;
  }
  return 'joint';
}
