import type { MeasureSlaDocument } from '../../generated/output-documents.ts';
import type { Bilingual } from '../../model/words/language.ts';
import { standingIn } from './judged.ts';
import type { Measured } from './measured.ts';

export type HeatClass = 'kept' | 'missed' | 'open';

/** The class of a week; one that still runs or has not settled is open, whatever stands there so far. */
export function heatClassOf(
  week: MeasureSlaDocument['weeks'][number],
  measured: Pick<Measured, 'settled'>,
): HeatClass {
  const standing = standingIn(week, measured);
  return standing === 'not judged' ? 'open' : standing;
}

export const heatGlyphs: Readonly<Record<HeatClass, string>> = { kept: '✓', missed: '✗', open: '○' };

/** Stands in an open cell without any case. */
export const nothingDue = '·';

export const heatWords: Readonly<Record<HeatClass, Bilingual>> = {
  kept: { en: 'kept', de: 'eingehalten' },
  missed: { en: 'missed', de: 'verfehlt' },
  open: { en: 'not settled or too few cases', de: 'noch offen oder zu wenige Fälle' },
};
