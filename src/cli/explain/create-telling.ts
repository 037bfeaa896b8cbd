import { painter } from '../../diagnostics/paint.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { SampleResult } from '../../scenario/run-samples.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { wantsColor } from '../io.ts';
import type { Telling } from './telling.ts';

/** How to tell of this sample to this reader. */
export function createTelling(
  { agreement, checked, folder }: SoundAgreement,
  { sample, evaluation }: SampleResult,
  { io, language }: Pick<Invocation, 'io' | 'language'>,
): Telling {
  const paint = painter(wantsColor(io.stdout, io.environment));
  const where = (place: Place | undefined): string =>
    place === undefined ? '' : `${folder.shown}${place.file}:${checked.locate(place).start.line}`;
  return {
    agreement,
    sample,
    evaluation,
    language,
    where,
    bold: (text) => paint('bold', text),
    faint: (text) => (text === '' ? '' : paint('dim', text)),
  };
}
