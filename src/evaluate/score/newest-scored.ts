import type { Scoring, ScoringRule } from '../../model/scoring.ts';
import type { UsableEvent } from '../moment.ts';
import { countEvents } from './count-events.ts';

/** The newest selected event of a rule with declared points above 0: what another cycle needs after the end of the last (semantics §4, Re-MQL). */
export function newestScored(
  scoring: Scoring | undefined,
  events: readonly UsableEvent[],
): UsableEvent | undefined {
  const rules = (scoring?.dimensions ?? []).flatMap(({ groups }) => groups.flatMap((group) => group.rules));
  let newest: UsableEvent | undefined;
  for (const rule of rules) {
    if (rule.kind !== 'event' || !declaresPoints(rule)) continue;
    const [event] = countEvents(rule, events).selected;
    if (event !== undefined && (newest === undefined || event.at > newest.at)) newest = event;
  }
  return newest;
}

function declaresPoints(rule: Extract<ScoringRule, { readonly kind: 'event' }>): boolean {
  if (rule.count.mode !== 'tiers') return rule.points > 0;
  return rule.count.tiers.some(({ points }) => points > 0);
}
