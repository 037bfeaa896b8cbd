import type { Agreement } from '../model/agreement.ts';
import type { Side } from '../model/text.ts';

/** The departments that some of these roles belong to; a role of both belongs to neither. */
export function sidesOfRoles({ roles }: Agreement, ids: readonly string[]): ReadonlySet<Side> {
  return new Set(
    ids.flatMap((id) => {
      const side = roles[id]?.side;
      return side === 'marketing' || side === 'sales' ? [side] : [];
    }),
  );
}

/** The department of the two that is not among them; undefined when both are. */
export function missingSide(sides: ReadonlySet<Side>): Side | undefined {
  return (['marketing', 'sales'] as const).find((side) => !sides.has(side));
}
