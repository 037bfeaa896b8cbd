import { isWithSales } from '../../../evaluate/score-row.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { type Decisions, notRouted } from '../../decision/decisions.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { mapping, operation } from '../../diagram/operations.ts';
import type { Standing } from '../../witness/standing.ts';
import type { DifferenceKind } from '../difference.ts';
import { stageIds, stageNode } from '../stage-of-both.ts';

/**
 * Leads that both versions give to somebody, and not to the same; and leads that stand in the same stage, where only one
 * version gives them to anybody. A rule's name is no difference, its target is.
 */
export const rerouted: DifferenceKind = {
  id: 'rerouted',
  isBreaking: true,
  none: 'every lead that both versions hand over goes where it went before',

  *cases(pair) {
    const { space, before, after, recorded } = pair;
    const ids = stageIds(pair);
    const [beforeTargets, afterTargets] = [targetsOf(before.agreement), targetsOf(after.agreement)];
    const targets = [...new Set([...beforeTargets.values(), ...afterTargets.values()])];
    const place = (decisions: Decisions, of: typeof beforeTargets, node: Node): Node =>
      decisions.space.diagrams.map(
        mapping((route) => (route === notRouted ? notRouted : targets.indexOf(of.get(route) ?? ''))),
        node,
      );
    for (const stage of recorded) {
      const was = place(before, beforeTargets, before.routeFrom(stage.before));
      const is = place(after, afterTargets, after.routeFrom(stage.after));
      yield {
        label: '',
        recorded: stage.id,
        holds: space.diagrams.combine(differ, was, is),
        confirms: ([first, second]) => {
          const [from, to] = [first && targetOf(first), second && targetOf(second)];
          return from !== undefined && to !== undefined && from !== to;
        },
      };
      const [older, newer] = [stageNode(before, stage.before, ids), stageNode(after, stage.after, ids)];
      yield {
        label: '',
        recorded: stage.id,
        holds: space.diagrams.both(
          space.diagrams.combine(isSame, older, newer),
          space.diagrams.combine(isRoutedOnce, was, is),
        ),
        confirms: ([first, second]) =>
          first !== undefined &&
          first.row.stage === second?.row.stage &&
          (targetOf(first) === undefined) !== (targetOf(second) === undefined),
      };
    }
  },
};

const isSame = operation((was, is) => Number(was === is), { commutative: true });

const isRoutedOnce = operation((was, is) => Number((was === notRouted) !== (is === notRouted)));

const differ = operation((was, is) => Number(was !== is && was !== notRouted && is !== notRouted));

/** Index of a routing rule, or the fallback → where its leads go. */
function targetsOf({ routing }: Agreement): ReadonlyMap<number, string> {
  const ofRules = routing.rules.map(({ assign, reviewQueue }) =>
    JSON.stringify([assign, reviewQueue ?? null]),
  );
  return new Map([
    [-1, JSON.stringify(routing.fallback.map(({ queue }) => queue))],
    ...ofRules.map((target, index) => [index, target] as const),
  ]);
}

function targetOf({ agreement, row }: Standing): string | undefined {
  if (!isWithSales(agreement.lifecycle, row.stage)) return undefined;
  return targetsOf(agreement).get(agreement.routing.rules.findIndex(({ id }) => id === row.route));
}
