import type { Agreement } from '../../model/agreement.ts';
import { usualRetention } from '../../model/privacy.ts';
import type { Instant } from '../../support/instant.ts';
import { dateOfDay, type LocalDate } from '../../support/local-date.ts';
import { localDayAt } from '../../support/zoned-time.ts';

/** What leadpact writes from an export. */
export const keptKinds = ['explanation', 'facts', 'measurement', 'report', 'scores'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** What a document says of itself, so that it is found and deleted when its time is over (semantics §12). */
export interface Kept {
  readonly what: KeptKind;
  /** The instant of which it tells; nothing becomes younger by being told again. */
  readonly asOf: Instant;
  /** That of the agreement: in it the mark is written and dates are counted. */
  readonly zone: string;
  /** The last local date on which it may be kept. */
  readonly until: LocalDate;
}

/** Of a document that can name a lead or a person, or holds figures only. */
export function keptOf(
  { privacy, zone }: Pick<Agreement, 'privacy' | 'zone'>,
  { what, asOf }: Pick<Kept, 'what' | 'asOf'>,
  holds: 'leads' | 'figures',
): Kept {
  const { leadsDays, figuresDays } = privacy?.retention ?? usualRetention;
  const days = holds === 'leads' ? leadsDays : figuresDays;
  return { what, asOf, zone, until: dateOfDay(localDayAt(zone, asOf) + days) };
}
