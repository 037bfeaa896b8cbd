import { cherryPicking } from '../../sql/metrics/cherry-picking.ts';
import type { LeadBreakdown } from '../../sql/parts/lead-part-models.ts';
import { partBy } from '../../sql/parts/lead-part-models.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { type Exact, exact } from '../../support/exact.ts';
import type { Period } from '../../support/period.ts';
import { shareFigure } from '../metrics/family.ts';
import type { Figure } from '../metrics/figure.ts';
import type { Asking } from '../metrics/metric-reading.ts';
import { clockNeeds } from '../needs/clock-needs.ts';
import { tablesLacking } from '../needs/measure-needs.ts';
import { type Groups, toldFigures } from '../privacy.ts';
import { askedSpan, countIn, textOf } from './asked-span.ts';

/** How sales treats the leads of one class of sources (S06). */
export interface PickedClass {
  readonly part: string;
  readonly acceptance: Figure;
  /** Share nobody has contacted. */
  readonly untouched: Figure;
  /** Minutes of the SLA's measure. */
  readonly median: Figure;
}

export interface PickedLeads {
  readonly sla: string;
  /** By id. */
  readonly classes: readonly PickedClass[];
}

/**
 * Acceptance, contact time and untouched share by class of source, for the SLA of the first contact that the agreement takes
 * apart by one; undefined where it takes none apart.
 */
export async function pickedLeads(
  asking: Asking,
  period: Period,
  minSample: number,
): Promise<PickedLeads | undefined> {
  const found = classesOf(asking);
  if (found === undefined) return undefined;
  const needed = clockNeeds(asking.agreement, { by: 'sla', id: found.sla });
  if (tablesLacking(['stage_history', ...needed], asking.absent).length > 0) return undefined;
  const asked = await askedSpan(asking, period, { by: 'lead', id: partBy(found.breakdown) });
  const rows = await asking.engine.rows(cherryPicking({ sla: found.sla }, asked));
  const classes = rows.map((row): AskedClass => {
    const count = (column: string): number => countIn(row, column);
    const accepted = count('accepted') + count('auto_accepted');
    const cases = count('touched') + count('untouched');
    const terms = { minSample };
    const isNotReached = count('median_reached') === 0;
    return {
      part: textOf(row, 'part_id') ?? '',
      decided: [count('decided_group')],
      entered: [count('entered_group')],
      acceptance: shareFigure({ n: accepted + count('rejected') + count('expired'), k: accepted }, terms),
      untouched: shareFigure({ n: cases, k: count('untouched') }, terms),
      median: timeFigure(cases, exact(count('median_ms'), 60_000), { minSample, isNotReached }),
    };
  });
  const sorted = classes.toSorted((left, right) => compareCodePoints(left.part, right.part));
  return { sla: found.sla, classes: toldClasses(sorted) };
}

/** Of how many leads its figures are made. */
interface AskedClass extends PickedClass {
  readonly decided: Groups;
  readonly entered: Groups;
}

/** Without the figures of small groups (semantics §12). */
function toldClasses(classes: readonly AskedClass[]): readonly PickedClass[] {
  const told = (of: keyof Omit<PickedClass, 'part'>, by: 'decided' | 'entered'): readonly Figure[] =>
    toldFigures(classes.map((each) => ({ figure: each[of], groups: each[by] })));
  const acceptance = told('acceptance', 'decided');
  const [untouched, median] = [told('untouched', 'entered'), told('median', 'entered')];
  return classes.map((each, index) => ({
    part: each.part,
    acceptance: acceptance[index] ?? each.acceptance,
    untouched: untouched[index] ?? each.untouched,
    median: median[index] ?? each.median,
  }));
}

function timeFigure(
  n: number,
  value: Exact,
  { minSample, isNotReached }: { readonly minSample: number; readonly isNotReached: boolean },
): Figure {
  if (n === 0) return { status: 'none', n, beside: {} };
  if (n < minSample) return { status: 'too few', n, beside: {} };
  return { status: 'value', value, n, beside: {}, ...(isNotReached && { isNotReached }) };
}

function classesOf({
  agreement,
}: Asking): { readonly sla: string; readonly breakdown: LeadBreakdown } | undefined {
  for (const { measure, breakdowns } of Object.values(agreement.metrics)) {
    if (measure.of !== 'first-contact') continue;
    const breakdown = breakdowns.find((each) => each.by === 'field');
    if (breakdown !== undefined) return { sla: measure.sla, breakdown };
  }
  return undefined;
}
