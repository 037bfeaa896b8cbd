import { inside } from '../../../diagnostics/place.ts';
import type { Waiver } from '../../../model/waiver.ts';
import type { Rule } from '../../rule.ts';

export const overlapping: Rule = {
  id: 'waivers/overlapping',
  severity: 'warning',
  owner: 'joint',
  summary: 'A week of a promise is waived once.',
  why: 'two reasons for one week are one too many: whoever takes one of them back is surprised that the week is still waived',

  *check({ waivers }) {
    const all = Object.values(waivers);
    for (const [index, waiver] of all.entries()) {
      const first = all.slice(0, index).find((other) => meet(waiver, other));
      if (first === undefined) continue;
      const [from, to] = [later(waiver.from, first.from), earlier(waiver.to, first.to)];
      yield {
        place: waiver.place,
        message: `${waiver.id} and ${first.id} both waive ${waiver.waived.id} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`,
        help: 'make one of the two, or take the common weeks out of one',
        related: [{ place: inside(first.place, 'from'), message: `the weeks of ${first.id}` }],
      };
    }
  },
};

/** Weeks are spelled so that their order is that of their letters. */
function meet(left: Waiver, right: Waiver): boolean {
  if (left.waived.by !== right.waived.by || left.waived.id !== right.waived.id) return false;
  if (left.team !== undefined && right.team !== undefined && left.team !== right.team) return false;
  return left.from <= right.to && right.from <= left.to;
}

function later(left: string, right: string): string {
  return left > right ? left : right;
}

function earlier(left: string, right: string): string {
  return left < right ? left : right;
}
