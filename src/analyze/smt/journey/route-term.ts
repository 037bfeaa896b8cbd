import { criterionTerm } from '../criterion-term.ts';
import type { ScoreTerms } from '../score/score-terms.ts';
import { any, choose, firstOf, same, type Term, whole } from '../term.ts';
import type { Version } from '../version.ts';
import type { StageTerms } from './declare-stages.ts';

/** Code of the first rule that holds; −1 for a lead that is not with sales, or goes to the fallback (semantics §4, §7). */
export function routeTerm(version: Version, score: ScoreTerms | undefined, stages: StageTerms): Term {
  const { agreement, codes, script, label } = version;
  const standing = { ...(score && { score }), reached: stages.reached };
  const first = firstOf(
    agreement.routing.rules.map(({ id, when }) => ({
      when: script.define('Bool', criterionTerm(when, version, standing), 'route', id, 'holds'),
      value: whole(codes.codeOf('route', id)),
    })),
    whole(-1),
  );
  return script.define('Int', choose(withSales(version, stages), first, whole(-1)), label, 'route');
}

/** From the handoff stage on, while the stage is open. */
function withSales({ agreement: { lifecycle } }: Version, { rank }: StageTerms): Term {
  const handoff = lifecycle.stages.findIndex(({ id }) => id === lifecycle.handoff.stage);
  return any(
    lifecycle.stages.flatMap(({ category }, at) =>
      at >= handoff && category === 'open' ? [same(rank, whole(at))] : [],
    ),
  );
}
