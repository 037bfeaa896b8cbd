import type { SourceDocument } from '../../../generated/documents.ts';
import { normalText } from '../../../support/normal-text.ts';
import { recordOf } from '../../linking/record.ts';
import { measuredParts } from '../../measured-part.ts';
import type { Aliases } from '../../source.ts';

/** Every word of cells that the source speaks of, normalised, and as it is written there. */
export function spellings(document: SourceDocument): Aliases {
  const { written = {}, leads, events, consents, paths } = document;
  const measured = measuredParts.map((part) => document[part]);
  const words = [written, leads, events, consents, paths, ...measured].flatMap((part) => [...wordsIn(part)]);
  return recordOf(
    new Map(words.map((word) => [normalText(word), word] as const).filter(([word]) => word !== '')),
  );
}

const lists: readonly string[] = ['missing', 'yes', 'no', 'ignore', 'won', 'lost'];
const maps: readonly string[] = ['values', 'waiting'];

function* wordsIn(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (maps.includes(key) && typeof value === 'object' && value !== null) yield* Object.keys(value);
    else if (key === 'only' && typeof value === 'object' && value !== null)
      yield* Object.values(value).flat().map(String);
    else if (lists.includes(key) && Array.isArray(value)) yield* value.map(String);
    else yield* wordsIn(value);
  }
}
