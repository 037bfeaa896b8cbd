import { responseTime } from '../../sql/metrics/response-time.ts';
import type { Period } from '../../support/period.ts';
import { shareFigure } from '../metrics/family.ts';
import type { Figure } from '../metrics/figure.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { breakdownNeeds, measureNeeds, tablesLacking } from '../needs/measure-needs.ts';
import { type Groups, toldFigures } from '../privacy.ts';
import { askedSpan, countIn, textOf } from './asked-span.ts';

/** What came of leads by how soon they were contacted (S19). */
export interface ResponseTimes {
  readonly sla: string;
  readonly to: string;
  readonly withinDays: number;
  /** From the soonest on; only classes that have leads. */
  readonly classes: readonly {
    readonly response: string;
    readonly connected: Figure;
    readonly converted: Figure;
  }[];
}

const order = [
  'within-5-minutes',
  'within-30-minutes',
  'within-4-hours',
  'within-24-hours',
  'later',
  'untouched',
  'canceled',
  'failed',
];

/** For the first conversion that the agreement takes apart by response time; undefined where it takes none. */
export async function responseTimes(
  asking: Asking,
  period: Period,
  terms: { readonly minSample: number; readonly settleMs: number },
): Promise<ResponseTimes | undefined> {
  const { minSample, settleMs } = terms;
  for (const { measure, breakdowns } of Object.values(asking.agreement.metrics)) {
    const breakdown = breakdowns.find((each) => each.by === 'response-time');
    if (measure.of !== 'conversion' || breakdown === undefined) continue;
    const needed = [
      ...measureNeeds(asking.agreement, measure),
      ...breakdownNeeds(asking.agreement, breakdown),
    ];
    // Whom nobody wrote down to have called was not left alone.
    if (tablesLacking(needed, asking.absent).length > 0) continue;
    const { to, withinDays } = measure;
    const asked = await askedSpan(asking, period);
    const rows = await asking.engine.rows(responseTime({ sla: breakdown.sla, to, withinDays }, asked));
    const isMature = period.end + withinDays * 86_400_000 + settleMs <= asking.asOf;
    const classes = order.flatMap((response) => {
      const row = rows.find((each) => textOf(each, 'part_id') === response);
      if (row === undefined) return [];
      const n = countIn(row, 'entered');
      const cases = n - countIn(row, 'out_of_order');
      return [
        {
          response,
          connected: {
            figure: shareFigure({ n, k: countIn(row, 'connected') }, { minSample }),
            groups: [countIn(row, 'group_1')] as const,
          },
          converted: {
            figure: shareFigure({ n: cases, k: countIn(row, 'converted') }, { minSample, isMature }),
            groups: [countIn(row, 'group_2')] as const,
          },
        },
      ];
    });
    return { sla: breakdown.sla, to, withinDays, classes: toldClasses(classes) };
  }
  return undefined;
}

interface Part {
  readonly figure: Figure;
  readonly groups: Groups;
}

/** Without the figures of small groups; a lead that came again may be in several classes (semantics §12). */
function toldClasses(
  classes: readonly { readonly response: string; readonly connected: Part; readonly converted: Part }[],
): ResponseTimes['classes'] {
  const told = (of: 'connected' | 'converted'): readonly Figure[] =>
    toldFigures(
      classes.map((each) => each[of]),
      { mayShare: true },
    );
  const [connected, converted] = [told('connected'), told('converted')];
  return classes.flatMap(({ response }, index) => {
    const [spoken, reached] = [connected[index], converted[index]];
    return spoken && reached ? [{ response, connected: spoken, converted: reached }] : [];
  });
}
