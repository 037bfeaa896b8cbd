import type { Agreement } from '../../model/agreement.ts';
import type { Scoring } from '../../model/scoring.ts';
import { usualScale } from './speaker.ts';

/** How the points of a part are scaled: as those of the scoring it belongs to, else as those of the default one. */
export function scaleOfPart(part: object, names: Agreement): number {
  const all = Object.values(names.scorings);
  if (all.length < 2) return usualScale(names);
  const own = all.find((scoring) => piecesOf(scoring).includes(part));
  return own?.scale ?? usualScale(names);
}

function piecesOf({ dimensions, grades, bands, outcomes }: Scoring): readonly object[] {
  const groups = dimensions.flatMap((dimension) => dimension.groups);
  const rules = groups.flatMap((group) => group.rules);
  const choices = rules.flatMap((rule) => (rule.kind === 'exclusive' ? rule.choices : []));
  return [...dimensions, ...groups, ...rules, ...choices, ...grades, ...bands, ...outcomes];
}
