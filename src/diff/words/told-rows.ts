import type { Agreement } from '../../model/agreement.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { isPart } from './kind.ts';
import { kinds } from './kinds.ts';
import { tellAnything } from './say/anything.ts';
import { titleIn } from './say/parts.ts';
import { scaleOfPart } from './scale-of-part.ts';
import { speakerOf } from './speaker.ts';
import type { Spot } from './teller.ts';
import type { ToldRow } from './told-row.ts';

/** The rows of a part with what they mean. */
export function toldRows(part: unknown, names: Agreement, language: ToolLanguage): readonly ToldRow[] {
  if (!isPart(part)) return [];
  const spot: Spot = { path: '', label: '', speaker: speakerOf(names, language, scaleOfPart(part, names)) };
  const known = kinds.find(({ isOne }) => isOne(part, names));
  const rows =
    known === undefined
      ? Object.entries(part).flatMap(([key, value]) => tellAnything(key, value, spot))
      : known.tell(part, spot);
  return rows.map((row) => ({
    ...row,
    label: capital(row.label || titleIn(part, spot.speaker) || row.path),
  }));
}

function capital(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}
