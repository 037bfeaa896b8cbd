import { painter } from '../../diagnostics/paint.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { SampleResult } from '../../scenario/run-samples.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { wantsColor } from '../io.ts';
import type { Speaker, Telling } from './telling.ts';

/** How to tell of this sample to this reader. */
export function createTelling(
  sound: SoundAgreement,
  { sample, evaluation }: SampleResult,
  invocation: Pick<Invocation, 'io' | 'language'>,
): Telling {
  return { ...createSpeaker(sound, invocation), sample, evaluation };
}

/** How to tell this reader of anything in the agreement. */
export function createSpeaker(
  { agreement, checked, folder }: SoundAgreement,
  { io, language }: Pick<Invocation, 'io' | 'language'>,
): Speaker {
  const paint = painter(wantsColor(io.stdout, io.environment));
  const where = (place: Place | undefined): string =>
    place === undefined ? '' : `${folder.shown}${place.file}:${checked.locate(place).start.line}`;
  return {
    agreement,
    language,
    where,
    bold: (text) => paint('bold', text),
    faint: (text) => (text === '' ? '' : paint('dim', text)),
  };
}
