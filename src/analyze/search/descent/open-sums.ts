import type { LeadSum } from '../../score/lead-sum.ts';
import type { PlaceSum } from './verdict-points.ts';

/** What verdicts look at. */
export interface VerdictsOptions {
  /** Variables that are asked. */
  readonly asked: ReadonlySet<number>;
  /** For one that looks at sums: takes them up, and notes their places. */
  readonly placing: (own: number[]) => PlaceSum;
}

/** Sums of the lead itself, each once, in the order in which they are taken up. */
export interface OpenSums {
  readonly sums: readonly LeadSum[];
  readonly placing: VerdictsOptions['placing'];
}

export function openSums(): OpenSums {
  const sums: LeadSum[] = [];
  return {
    sums,
    placing: (own) => (sum) => {
      const known = sums.indexOf(sum);
      const place = known < 0 ? sums.push(sum) - 1 : known;
      own.push(place);
      return place;
    },
  };
}
