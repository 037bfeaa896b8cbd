import type { Bilingual } from '../../model/words/language.ts';
import type { Instant } from '../../support/instant.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import type { Measurement } from '../measurement.ts';

type Reached = Pick<Measurement, 'asOf'> & { readonly honesty: Pick<Measurement['honesty'], 'reach'> };

/** From when to when the facts of the export reach, without a full stop; undefined where it has none. */
export function reachWords({ honesty: { reach } }: Reached, zone: string): Bilingual | undefined {
  if (reach === undefined) return undefined;
  const [from, to] = [localDateAt(zone, reach.first), localDateAt(zone, reach.last)];
  return { en: `facts of the export: ${from} to ${to}`, de: `Tatsachen des Exports: ${from} bis ${to}` };
}

const dayMs = 86_400_000;

/** An export is drawn at least once a month. */
const staleMs = 31 * dayMs;

/** That an export says nothing about the instant that is asked about; undefined where it does. */
export function outOfReach({ asOf, honesty: { reach } }: Reached, zone: string): Bilingual | undefined {
  if (reach === undefined) return undefined;
  const { first, last } = reach;
  const day = (at: Instant): string => localDateAt(zone, at);
  if (asOf < first)
    return {
      en: `Nothing of the export was known on ${day(asOf)}: its first fact is of ${day(first)}. There is nothing to judge before it.`,
      de: `Am ${day(asOf)} war nichts von diesem Export bekannt: Seine erste Tatsache ist vom ${day(first)}. Davor ist nichts zu beurteilen.`,
    };
  if (asOf - last <= staleMs) return undefined;
  const days = Math.floor((asOf - last) / dayMs);
  return {
    en: `The newest fact of the export is of ${day(last)}, ${days} days before: periods after it look as if nobody had done anything.`,
    de: `Die neueste Tatsache des Exports ist vom ${day(last)}, ${days} Tage davor: Perioden danach sehen aus, als hätte niemand etwas getan.`,
  };
}
