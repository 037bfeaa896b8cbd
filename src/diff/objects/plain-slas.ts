import type { Agreement } from '../../model/agreement.ts';
import type { Sla } from '../../model/sla.ts';

/**
 * SLAs without a calendar that is written out and that each of their clocks would have by itself: that of every team, or of
 * the agreement.
 */
export function plainSlas({
  slas,
  teams,
  calendar,
}: Pick<Agreement, 'slas' | 'teams' | 'calendar'>): Readonly<Record<string, Sla>> {
  const usual = new Set([calendar, ...Object.values(teams).map((team) => team.calendar ?? calendar)]);
  if (usual.size > 1) return slas;
  return Object.fromEntries(
    Object.entries(slas).map(([id, sla]) => {
      const { calendar: named, ...clock } = sla.clock;
      return [id, named !== undefined && usual.has(named) ? { ...sla, clock } : sla];
    }),
  );
}
