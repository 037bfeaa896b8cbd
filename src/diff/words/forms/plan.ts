import type { OpenDeal, Plan, PlanCoverage, PlanSegment, PlanStep } from '../../../model/plan.ts';
import { keyed, unread } from '../form.ts';
import { money, share, shareText, times } from '../say/exact.ts';
import { titleOf } from '../say/named.ts';
import { entries, parts, titled } from '../say/parts.ts';
import { heading, listOf } from '../say/plain.ts';
import { signatures } from '../say/signatures.ts';
import { days, month, monthText } from '../say/time.ts';
import type { Teller } from '../teller.ts';
import { definition, side } from './definition.ts';
import { tellPlanCapacity } from './plan-capacity.ts';

const months: Teller<Plan['months']> = keyed<Plan['months']>({
  from: ['First month of the won deals', 'Erster Monat der Abschlüsse', month],
  to: ['Last month of the won deals', 'Letzter Monat der Abschlüsse', month],
});

const step: Teller<PlanStep> = keyed<PlanStep>({
  from: unread,
  to: unread,
  rate: ['', '', share],
  after: [
    'after',
    'nach',
    listOf(({ months: n, share: part }: PlanStep['after'][number], speaker) => {
      const { say } = speaker;
      const noun = n === 1 ? say('month', 'Monat') : say('months', 'Monaten');
      return `${n} ${noun}: ${shareText(part, speaker)}`;
    }),
  ],
  place: unread,
});

const openDeal: Teller<OpenDeal> = keyed<OpenDeal>({
  title: ['Title', 'Bezeichnung', heading],
  value: ['worth', 'Wert', money],
  winRate: ['won with a chance of', 'gewonnen mit einer Chance von', share],
  closes: ['closes in', 'schließt im', month],
  place: unread,
});

export const tellSegment: Teller<PlanSegment> = keyed<PlanSegment>({
  ...definition,
  title: ['Title', 'Bezeichnung', heading],
  share: ['share of the target', 'Anteil am Ziel', share],
  sourcedBy: ['sourced by', 'beschafft von', side],
  dealSize: ['average deal', 'mittlerer Auftrag', money],
  openPipeline: [
    'open deals',
    'offene Geschäfte',
    parts(openDeal, { label: titled, key: (_, index) => `${index + 1}` }),
  ],
  steps: [
    '',
    '',
    parts(step, {
      label: ({ from, to }, { speaker }) =>
        `${titleOf('stage', from, speaker)} → ${titleOf('stage', to, speaker)}`,
      key: ({ from, to }) => `${from}-${to}`,
    }),
  ],
  cycleDays: ['from opportunity to won deal', 'von der Verkaufschance bis zum Abschluss', days],
  territories: [
    'share of the leads',
    'Anteil der Leads',
    entries(share, (id, { speaker }) => titleOf('territory', id, speaker)),
  ],
});

export const tellPlan: Teller<Plan> = keyed<Plan>({
  ...definition,
  target: ['Target', 'Ziel', money],
  months: ['', '', months],
  startsIn: ['Worked for from', 'Daran gearbeitet wird ab', month],
  season: [
    'Share of the won deals in',
    'Anteil der Abschlüsse im',
    entries(share, (key, { speaker }) => monthText(key, speaker)),
  ],
  segments: ['', '', entries(tellSegment, (id, spot, part) => titled(part, spot, id))],
  coverage: [
    'Pipeline',
    'Pipeline',
    keyed<PlanCoverage>({
      target: [
        'over what is still to be won, at least',
        'zu dem, was noch zu gewinnen ist, mindestens',
        times,
      ],
      slip: ['slips out of the period', 'rutscht aus dem Zeitraum', share],
      place: unread,
    }),
  ],
  capacity: ['', '', tellPlanCapacity],
  signatures: ['Signed', 'Unterschrieben', signatures],
});
