import type { ConsentState } from '../../criteria/criterion.ts';
import type { LeadRecord } from '../lead-record.ts';
import { type CodeColumn, growingCodeColumn } from './code-column.ts';
import { type Codes, growingCodes } from './codes.ts';
import { growingNumbers } from './growing-numbers.ts';

/** The consents of all leads, those of one lead side by side, oldest first. */
export interface ConsentColumns {
  /** Lead → place of its first consent; one more for the end. */
  readonly offsets: Uint32Array;
  readonly purposes: CodeColumn<string>;
  readonly states: Codes;
  /** Instants from which they are known. */
  readonly from: Float64Array;
}

/** A purpose without a consent has the first state. */
export const stateCodes: Readonly<Record<ConsentState, number>> = { none: 0, given: 1, withdrawn: 2 };

export interface GrowingConsentColumns {
  /** Adds the consents of the next lead. */
  readonly put: (consents: LeadRecord['consents']) => void;
  readonly finished: () => ConsentColumns;
}

export function growingConsentColumns(): GrowingConsentColumns {
  const [offsets, from] = [growingNumbers(0), growingNumbers(0)];
  const purposes = growingCodeColumn<string>();
  const states = growingCodes();
  let [leads, length] = [0, 0];
  return {
    put(consents) {
      for (const consent of consents) {
        purposes.put(length, consent.purpose);
        states.put(length, stateCodes[consent.state]);
        from.put(length++, consent.from);
      }
      offsets.put(++leads, length);
    },
    finished: () => ({
      offsets: Uint32Array.from(offsets.finished(leads + 1)),
      purposes: purposes.finished(length),
      states: states.finished(length),
      from: from.finished(length),
    }),
  };
}
