import { isRecord, meaningOf } from '../meaning.ts';
import { insideOf, type Spot } from '../teller.ts';
import type { ToldRow } from '../told-row.ts';
import { yesNoWords } from './plain.ts';

/** Something that has no words of its own yet: its key made readable, its parts one by one. */
export function tellAnything(key: string, value: unknown, spot: Spot): readonly ToldRow[] {
  if (value === undefined || key === 'place') return [];
  const inner = insideOf(spot, key, readableKey(key));
  if (isRecord(value))
    return Object.entries(value).flatMap(([each, part]) => tellAnything(each, part, inner));
  if (Array.isArray(value) && value.some(isRecord))
    return value.flatMap((part, index) => tellAnything(partKey(part, index), part, inner));
  const text = Array.isArray(value) ? value.join(', ') : leafWords(value, spot);
  return [{ path: inner.path, label: inner.label, text, meaning: meaningOf(value) }];
}

/** `perMember` → Per member. */
function readableKey(key: string): string {
  const words = key.replace(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[-_]/g, ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1).toLowerCase()}`;
}

function partKey(part: unknown, index: number): string {
  return isRecord(part) && typeof part['id'] === 'string' ? part['id'] : `${index + 1}`;
}

function leafWords(value: unknown, { speaker }: Spot): string {
  return typeof value === 'boolean' ? yesNoWords(value, speaker) : String(value);
}
