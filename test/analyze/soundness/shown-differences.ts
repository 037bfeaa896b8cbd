import { rankOf } from '../../../src/evaluate/journey/stage-order.ts';
import { isWithSales, pointColumns, type ScoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';

/** Two versions and what they make of one lead. */
export interface JudgedTwice {
  /** Stage that the CRM has recorded. */
  readonly recorded: string | undefined;
  readonly before: ScoreRow;
  readonly after: ScoreRow;
}

/** The differences that a lead shows, `score` among them, told from its rows alone. */
export function shownDifferences(
  [before, after]: readonly [Agreement, Agreement],
  judged: JudgedTwice,
): readonly string[] {
  const { before: older, after: newer } = judged;
  const [from, to] = [targetOf(before, older), targetOf(after, newer)];
  return [
    ...(pointColumns.some((column) => older[column] !== newer[column]) ? ['score'] : []),
    ...(older.grade === newer.grade ? [] : ['other-grade']),
    ...(older.band === newer.band ? [] : ['other-band']),
    ...(older.outcome === newer.outcome ? [] : ['other-outcome']),
    ...(older.stage === newer.stage ? [] : [stageDifference([before, after], judged)]),
    ...(from !== undefined && to !== undefined && from !== to ? ['rerouted'] : []),
  ];
}

function stageDifference(
  [before, after]: readonly [Agreement, Agreement],
  { recorded = '', before: older, after: newer }: JudgedTwice,
): string {
  const [was, is] = [isHandedOver(before, older.stage), isHandedOver(after, newer.stage)];
  if (isHandedOver(before, recorded) || was === is) return 'other-stage';
  return is ? 'newly-handed-over' : 'no-longer-handed-over';
}

function isHandedOver({ lifecycle }: Agreement, stage: string): boolean {
  return rankOf(lifecycle, stage) >= rankOf(lifecycle, lifecycle.handoff.stage);
}

/** Where the lead goes; undefined for one that is not with sales. A rule's name is no difference. */
function targetOf({ lifecycle, routing }: Agreement, { stage, route }: ScoreRow): string | undefined {
  if (!isWithSales(lifecycle, stage)) return undefined;
  const rule = routing.rules.find(({ id }) => id === route);
  const { assign, reviewQueue } = rule ?? {};
  return JSON.stringify(rule === undefined ? routing.fallback : [assign, reviewQueue]);
}
