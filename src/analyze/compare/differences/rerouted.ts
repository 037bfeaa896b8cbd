import { isWithSales } from '../../../evaluate/score-row.ts';
import { type WithSales, withSalesFrom } from '../../decision/with-sales.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { operation } from '../../diagram/operations.ts';
import type { Standing } from '../../witness/standing.ts';
import type { DifferenceCase, DifferenceKind } from '../difference.ts';
import { openElsewhere } from '../routing/elsewhere.ts';
import { stagesAsked } from '../routing/stages-asked.ts';
import { targetOfFallback, targetOfRule } from '../routing/target-rules.ts';
import { stageIds, stageNode } from '../stage-of-both.ts';

/**
 * Leads that both versions give to somebody, and not to the same; and leads that stand in the same stage, where only one
 * version gives them to anybody. A rule's name is no difference, its target is.
 */
export const rerouted: DifferenceKind = {
  id: 'rerouted',
  isBreaking: true,
  none: {
    en: 'every lead that both versions hand over goes where it went before',
    de: 'jeder Lead, den beide Versionen übergeben, geht dorthin, wohin er bisher ging',
  },

  *cases(pair) {
    const { space, before, after, recorded } = pair;
    const { both, combine, either } = space.diagrams;
    const ids = stageIds(pair);
    const asked = stagesAsked([before.agreement, after.agreement]);
    const elsewhere = openElsewhere(pair);
    const anyOf = (ways: readonly WithSales[]): Node => ways.map(({ node }) => node).reduce(either, 0);
    for (const stage of recorded) {
      const was = withSalesFrom(before, stage.before, asked);
      const is = withSalesFrom(after, stage.after, asked);
      yield { label: '', recorded: stage.id, holds: elsewhere(was, is), confirms: goElsewhere };
      const [older, newer] = [stageNode(before, stage.before, ids), stageNode(after, stage.after, ids)];
      const isRoutedOnce = combine(differ, anyOf(was), anyOf(is));
      yield {
        label: '',
        recorded: stage.id,
        holds: both(combine(isSame, older, newer), isRoutedOnce),
        confirms: goNowhere,
      };
    }
  },
};

const isSame = operation((was, is) => Number(was === is), { commutative: true });
const differ = operation((was, is) => Number(was !== is), { commutative: true });

const goElsewhere: DifferenceCase['confirms'] = ([first, second]) => {
  const [from, to] = [first && targetOf(first), second && targetOf(second)];
  return from !== undefined && to !== undefined && from !== to;
};

const goNowhere: DifferenceCase['confirms'] = ([first, second]) =>
  first !== undefined &&
  first.row.stage === second?.row.stage &&
  (targetOf(first) === undefined) !== (targetOf(second) === undefined);

function targetOf({ agreement, row }: Standing): string | undefined {
  if (!isWithSales(agreement.lifecycle, row.stage)) return undefined;
  const rule = agreement.routing.rules.find(({ id }) => id === row.route);
  return rule === undefined ? targetOfFallback(agreement) : targetOfRule(rule);
}
