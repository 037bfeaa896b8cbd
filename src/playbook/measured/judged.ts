import type { MeasureSlaDocument } from '../../generated/output-documents.ts';
import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import type { Measured } from './measured.ts';

/** How a promise stands in a period; what is not over, or has not settled, has no case or too few, or is not known, is not judged. */
export type Standing = 'kept' | 'missed' | 'not judged';

/** Of a single-lead promise: what the measurement said, by the version that held at the time, once that is final. */
export function standingIn(
  { band, to }: MeasureSlaDocument['weeks'][number],
  { settled }: Pick<Measured, 'settled'>,
): Standing {
  if (to >= settled) return 'not judged';
  return band === 'good' ? 'kept' : band === 'bad' ? 'missed' : 'not judged';
}

/** A glyph and a word, so that the colour says nothing that they do not. */
export function standingMark(view: View, standing: Standing): Html {
  const { glyph, word, tone } = {
    kept: { glyph: '✓', word: say(view, 'kept', 'eingehalten'), tone: 'met' },
    missed: { glyph: '✗', word: say(view, 'missed', 'verfehlt'), tone: 'breached' },
    'not judged': { glyph: '○', word: say(view, 'not judged', 'nicht beurteilt'), tone: '' },
  }[standing];
  return html`<span class="state ${tone}">${glyph} ${word}</span>`;
}

/** The same of a metric that has bands. */
export function bandMark(view: View, band: 'good' | 'watch' | 'bad' | undefined): Html {
  switch (band) {
    case undefined:
      return html``;
    case 'good':
      return html`<span class="state met">✓ ${say(view, 'good', 'gut')}</span>`;
    case 'watch':
      return html`<span class="state">△ ${say(view, 'watch', 'beobachten')}</span>`;
    case 'bad':
      return html`<span class="state breached">✗ ${say(view, 'bad', 'schlecht')}</span>`;
    default:
      return band satisfies never;
  }
}
