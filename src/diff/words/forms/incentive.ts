import type { Alignment, AlignmentComponent } from '../../../model/alignment.ts';
import type { Incentive, IncentiveCondition } from '../../../model/incentive.ts';
import { keyed, unread } from '../form.ts';
import { amount } from '../say/exact.ts';
import { the, titleOf } from '../say/named.ts';
import { parts, titled } from '../say/parts.ts';
import { choice, count, heading, text } from '../say/plain.ts';
import { period } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { comparatorWords, definition, sideWords } from './definition.ts';

const condition: Teller<IncentiveCondition> = keyed<IncentiveCondition>({
  metric: unread,
  comparator: ['reached with', 'erreicht mit', choice(comparatorWords)],
  goal: ['goal', 'Ziel', amount],
  place: unread,
});

export const tellIncentive: Teller<Incentive> = keyed<Incentive>({
  ...definition,
  per: ['Each', 'Je', period],
  pays: ['Pays', 'Ausgezahlt wird', text],
  conditions: [
    'Conditions',
    'Bedingungen',
    keyed<Incentive['conditions']>({
      marketing: ['Marketing', 'Marketing', conditions()],
      sales: ['Sales', 'Vertrieb', conditions()],
    }),
  ],
});

/** Each under its metric. */
function conditions(): Teller<readonly IncentiveCondition[]> {
  return parts(condition, {
    label: ({ metric }, { speaker }) => titleOf('metric', metric, speaker),
    key: ({ metric }) => metric,
  });
}

export const tellComponent: Teller<AlignmentComponent> = keyed<AlignmentComponent>({
  id: unread,
  title: ['Title', 'Bezeichnung', heading],
  metric: ['Metric', 'Kennzahl', the('metric')],
  side: ['counts for', 'zählt für', choice({ ...sideWords, both: { en: 'both sides', de: 'beide Seiten' } })],
  floor: ['gives nothing at', 'gibt nichts bei', amount],
  target: ['gives everything at', 'gibt alles bei', amount],
  weight: ['weight', 'Gewicht', count],
  place: unread,
});

export const tellAlignment: Teller<Alignment> = keyed<Alignment>({
  ...definition,
  per: ['Each', 'Je', period],
  components: ['Component', 'Bestandteil', parts(tellComponent, { label: titled })],
});
