import { inside, type Place } from '../../../diagnostics/place.ts';
import type { PlanDelayDocument, PlanStepDocument } from '../../../generated/documents.ts';
import { one } from '../../../support/rational.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkShare } from '../../linking/quantities.ts';
import { linkName } from '../../linking/references.ts';
import type { Lag, PlanStep } from '../../plan.ts';
import { linkStepRate } from './rate.ts';
import { makesWhole } from './whole.ts';

/** The way to the won deal: a chain that rises through the stages and ends with a won one. */
export function linkSteps(
  written: readonly PlanStepDocument[],
  place: Place,
  linking: Linking,
): readonly PlanStep[] | undefined {
  const steps = written.map((step, index) => linkStep(step, inside(place, index), linking));
  const known = steps.filter((step) => step !== undefined);
  if (known.length < steps.length) return undefined;
  return isChain(known, linking) && rises(known, linking) ? known : undefined;
}

function linkStep(written: PlanStepDocument, place: Place, linking: Linking): PlanStep | undefined {
  const from = linkName('stage', written.from, inside(place, 'from'), linking);
  const to = linkName('stage', written.to, inside(place, 'to'), linking);
  const rate = linkStepRate(written.rate, inside(place, 'rate'), linking);
  const after = linkDelay(written.after ?? '0 months', inside(place, 'after'), linking);
  if (from === undefined || to === undefined || rate === undefined || after === undefined) return undefined;
  return { from, to, rate, after, place };
}

function linkDelay(written: PlanDelayDocument, place: Place, linking: Linking): readonly Lag[] | undefined {
  if (typeof written === 'string') return [{ months: wholeMonths(written), share: one }];
  const lags = Object.entries(written).map(([months, share]) => ({
    months: wholeMonths(months),
    share: linkShare(share, inside(place, months), linking),
  }));
  const known = lags.filter((lag): lag is Lag => lag.share !== undefined);
  if (known.length < lags.length) return undefined;
  const shares = known.map(({ share }) => share);
  if (!makesWhole(shares, { place, of: 'the delay' }, linking)) return undefined;
  return known
    .filter(({ share }) => share.numerator > 0)
    .toSorted((left, right) => left.months - right.months);
}

/** The number before the unit, which the schema has seen. */
function wholeMonths(written: string): number {
  return Number.parseInt(written, 10);
}

function isChain(steps: readonly PlanStep[], { report }: Linking): boolean {
  const broken = steps.find((step, index) => index > 0 && steps[index - 1]?.to !== step.from);
  if (broken === undefined) return true;
  const before = steps[steps.indexOf(broken) - 1]?.to;
  report({
    code: 'link/steps',
    place: inside(broken.place, 'from'),
    message: `this step begins in ${broken.from}, but the one before ends in ${before}`,
    help: `let it begin in ${before}, or put the steps into order`,
  });
  return false;
}

/** Against the order of the stages, and up to a won one, as far as the lifecycle could be read. */
function rises(steps: readonly PlanStep[], { part, report }: Linking): boolean {
  const stages = part('lifecycle')?.stages;
  if (stages === undefined) return true;
  const stage = (id: string | undefined) => stages.find((each) => each.id === id);
  const falling = steps.find(({ from, to }) => (stage(from)?.rank ?? 0) >= (stage(to)?.rank ?? 0));
  if (falling !== undefined) {
    report({
      code: 'link/steps',
      place: inside(falling.place, 'to'),
      message: `this step goes from ${falling.from} to ${falling.to}, which is no later stage`,
      help: 'name a stage with a higher order in the lifecycle',
    });
    return false;
  }
  const last = steps.at(-1);
  if (last === undefined || stage(last.to)?.category === 'won') return true;
  report({
    code: 'link/steps',
    place: inside(last.place, 'to'),
    message: `the steps end in ${last.to}, where no deal is won yet`,
    help: 'go on to a stage of category won',
  });
  return false;
}
