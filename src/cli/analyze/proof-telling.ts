import { type Paint, painter } from '../../diagnostics/paint.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import { wantsColor } from '../io.ts';

/** What is needed to tell somebody what was proved. */
export interface ProofTelling {
  readonly agreement: Agreement;
  readonly paint: Paint;
  /** `file:line` as the reader can open it. */
  readonly where: (place: Place) => string;
  readonly lineOf: (place: Place) => { readonly file: string; readonly line: number };
}

export function proofTelling(
  { agreement, checked, folder }: Pick<SoundAgreement, 'agreement' | 'checked' | 'folder'>,
  { io }: Pick<Invocation, 'io'>,
): ProofTelling {
  const lineOf = (place: Place) => ({
    file: folder.shown + place.file,
    line: checked.locate(place).start.line,
  });
  return {
    agreement,
    paint: painter(wantsColor(io.stdout, io.environment)),
    lineOf,
    where: (place) => `${lineOf(place).file}:${lineOf(place).line}`,
  };
}
