import { acceptance } from './acceptance.ts';
import type { Asked } from './asked.ts';
import { type ContactTerms, firstContact } from './first-contact.ts';

/**
 * Acceptance of what was decided in the period beside contact times of what entered in it, by part: marketing leads
 * against referrals and inbound (semantics §8). The columns of both families, counts 0 where only the other has the part; of parts
 * how many leads the counted ones are, `decided_group` and `entered_group`.
 */
export function cherryPicking(terms: ContactTerms, asked: Asked): string {
  const decided = ['accepted', 'auto_accepted', 'rejected', 'expired', 'pending'];
  const entered = ['touched', 'untouched', 'canceled', 'failed'];
  const times = ['median_ms', 'median_reached', 'p90_ms', 'p90_reached'];
  const counts = [...decided, ...entered].map((name) => `coalesce(${name}, 0) AS ${name}`);
  const groups =
    asked.parts === undefined
      ? []
      : ['decided', 'entered'].map((family) => `coalesce(${family}.group_1, 0) AS ${family}_group`);
  return `SELECT coalesce(decided.period_number, entered.period_number) AS period_number,
  coalesce(decided.part_id, entered.part_id) AS part_id,
  ${[...counts, ...times, ...groups].join(', ')}
FROM (${acceptance(asked)}) AS decided
FULL JOIN (${firstContact(terms, asked)}) AS entered
  ON entered.period_number = decided.period_number
    AND coalesce(entered.part_id, '') = coalesce(decided.part_id, '')`;
}
