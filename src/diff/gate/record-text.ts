import type { Agreement } from '../../model/agreement.ts';
import { dateOfDay, dayOfDate, type LocalDate } from '../../support/local-date.ts';
import { type Change, thingName } from '../change.ts';

/** Days for which a record that is written today is meant to last: time enough to merge, too little to be forgotten. */
const usualDays = 30;

/**
 * The record that would intend these changes, as YAML for a file of the definitions. What somebody has to say is left open:
 * why, who agrees to it for a department, and since when.
 */
export function recordText(
  changes: readonly Change[],
  { parties }: Pick<Agreement, 'parties'>,
  today: LocalDate,
): string {
  const breaks = changes.map(({ code, object }) => `      - { rule: ${code}, object: ${thingName(object)} }`);
  const sides = (['marketing', 'sales'] as const).filter((side) =>
    changes.some(({ signers }) => signers.includes(side)),
  );
  const lines = [
    'kind: changes',
    'changes:',
    '  name-of-this-change:',
    '    breaks:',
    ...new Set(breaks),
    '    why: …',
    '    approved:',
    ...sides.map((side) => `      ${side}: { by: …, on: … } # ${parties[side].approvers.join(' or ')}`),
    `    expires: ${dateOfDay((dayOfDate(today) ?? 0) + usualDays)}`,
  ];
  return `${lines.join('\n')}\n`;
}
