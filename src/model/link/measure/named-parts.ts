import { inside, type Place } from '../../../diagnostics/place.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkName } from '../../linking/references.ts';
import type { Measure } from '../../measure.ts';

type OfStage = Extract<Measure, { readonly stage: string; readonly without?: never }>['of'];
type NamedMeasure = (written: string, place: Place, linking: Linking) => Measure | undefined;

/** A measure that names a stage and nothing else. */
export function ofStage(of: Exclude<OfStage, 'ageing'>): NamedMeasure {
  return (written, place, linking) => {
    const stage = linkName('stage', written, place, linking);
    return stage === undefined ? undefined : { of, stage };
  };
}

/** A measure that names an SLA and nothing else. */
export function ofSla(of: 'untouched'): NamedMeasure {
  return (written, place, linking) => {
    const sla = linkName('sla', written, place, linking);
    return sla === undefined ? undefined : { of, sla };
  };
}

/** The two stages between which something is counted. */
export function fromTo(
  written: { readonly from: string; readonly to: string },
  place: Place,
  linking: Linking,
): { readonly from: string; readonly to: string } | undefined {
  const from = linkName('stage', written.from, inside(place, 'from'), linking);
  const to = linkName('stage', written.to, inside(place, 'to'), linking);
  return from === undefined || to === undefined ? undefined : { from, to };
}
