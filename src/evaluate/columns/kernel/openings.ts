import { ownValue } from '../../../support/own-value.ts';
import type { LeadColumns } from '../lead-columns.ts';
import type { KernelAgreement } from './kernel-agreement.ts';

/**
 * Which signals count under which consents. The consents that any signal needs are bits of a number, the opening; the code
 * of a signal plus the opening times the number of codes says at once whether an event counts (semantics §3, Select).
 */
export interface Openings {
  /** Purposes that some signal needs, by bit. */
  readonly purposes: readonly string[];
  /** Number of signal codes, that of no signal included. */
  readonly signals: number;
  /** Openings times signals. */
  readonly size: number;
  /** The signal of an opened code; undefined where the consent is lacking. */
  readonly openSignal: (opened: number) => string | undefined;
}

const mostSize = 2 ** 22;

export function openingsOf({ signals }: KernelAgreement, { events }: LeadColumns): Openings {
  const { values } = events.signals;
  const purposeOf = (signal: string): string | undefined => ownValue(signals, signal)?.consent;
  const purposes = [...new Set(values.map(purposeOf).filter((purpose) => purpose !== undefined))];
  const count = values.length + 1;
  const size = count * 2 ** purposes.length;
  if (size > mostSize)
    throw new RangeError(`${purposes.length} consents for ${values.length} signals are too many`);
  return {
    purposes,
    signals: count,
    size,
    openSignal(opened) {
      const signal = values[(opened % count) - 1];
      const purpose = signal === undefined ? undefined : purposeOf(signal);
      const opening = Math.floor(opened / count);
      const isOpen = purpose === undefined || ((opening >> purposes.indexOf(purpose)) & 1) === 1;
      return isOpen ? signal : undefined;
    },
  };
}
