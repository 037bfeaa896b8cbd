import type { SourceDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import { recordOf } from '../../linking/record.ts';
import type { Aliases } from '../../source.ts';

/** Every word of cells that the source speaks of, normalised, and as it is written there. */
export function spellings({ written = {}, leads, events, consents, paths }: SourceDocument): Aliases {
  const words = [written, leads, events, consents, paths].flatMap((part) => [...wordsIn(part)]);
  return recordOf(
    new Map(words.map((word) => [normalText(word), word] as const).filter(([word]) => word !== '')),
  );
}

const lists: readonly string[] = ['missing', 'yes', 'no', 'ignore'];

function* wordsIn(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'values' && typeof value === 'object') yield* Object.keys(value);
    else if (lists.includes(key) && Array.isArray(value)) yield* value.map(String);
    else yield* wordsIn(value);
  }
}
