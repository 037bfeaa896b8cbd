import type { Engine } from '../engine.ts';
import { completeStages, type Draft, draftProposal, draftStages, withArrival } from './draft.ts';
import {
  answeredWithin,
  funnel,
  knownOf,
  leadsByStage,
  monthlyEntries,
  otherRows,
  passedBy,
  reasonPlaces,
  type Step,
  spanOf,
  stagePairs,
  type Wait,
  waited,
} from './first-figures.ts';
import type { Assumed, Proposal, ProposedReason, ProposedResponse, ProposedStage } from './proposal.ts';
import { handoffOf, type StagePair, stageOrder } from './stage-order.ts';
import { usualTarget } from './usual-target.ts';

/** What an export shows of the agreement that it could have. */
export interface ShownProposal {
  readonly proposal: Proposal;
  /** From the first open stage to the last one that is won. */
  readonly steps: readonly Step[];
  /** In which leads reached the handoff; absent where none did. */
  readonly span?: { readonly first: number; readonly last: number };
}

/** What nobody can read off an export, to be decided by whoever begins. */
export interface Decisions {
  readonly zone: () => Promise<Assumed>;
  readonly currency: Assumed | undefined;
  /** Where marketing hands over to sales, among stages in order and with a guess. */
  readonly handoff: (
    stages: readonly ProposedStage[],
    guess: { readonly handoff: string; readonly acceptance: string },
  ) => Promise<{ readonly handoff: string; readonly acceptance: string }>;
  readonly now: number;
}

/** Reads the records in the engine for what an agreement could begin with. */
export async function shownProposal(
  engine: Engine,
  draft: Draft,
  decisions: Decisions,
): Promise<ShownProposal> {
  const others = await otherRows(engine);
  const shown = await shownStages(engine, draft);
  const { handoff, acceptance } = await decisions.handoff(shown, handoffOf(shown));
  const stages = withArrival(shown, handoff);
  const steps = await funnel(engine, wayOf({ stages, handoff, acceptance }));
  const volume = await monthlyEntries(engine, handoff);
  const { currency } = others;
  const said: Assumed | undefined = currency === undefined ? undefined : { value: currency, from: 'said' };
  const known = await knownOf(
    engine,
    draft.fields.map(({ id }) => id),
  );
  const base = draftProposal(
    draft,
    await decisions.zone(),
    decisions.currency ?? said ?? { value: 'EUR', from: 'usual' },
  );
  const proposal: Proposal = {
    ...base,
    stages,
    handoff,
    acceptance,
    decideWithin: await decisionTime(engine, handoff, acceptance),
    leads: others.leads,
    fields: base.fields.map((field) => ({ ...field, seen: known.get(field.id) ?? 0 })),
    response: await shownResponse(engine, { handoff, stages, hasContacts: others.activities > 0 }),
    reasons: await placedReasons(engine, base.reasons, handoff),
    ...(volume !== undefined && { volume }),
    has: {
      activities: others.activities > 0,
      outcomes: others.outcomes > 0,
      amounts: others.amounts > 0,
    },
  };
  const span = await spanOf(engine, handoff, decisions.now);
  return { proposal, steps, ...(span !== undefined && { span }) };
}

/** The stages of the funnel, first to last; of those in which no lead ever was only what the handoff needs. */
export function wayOf({
  stages,
  handoff,
  acceptance,
}: Pick<Proposal, 'stages' | 'handoff' | 'acceptance'>): readonly string[] {
  return stages
    .filter(({ role }) => role !== 'lost' && role !== 'nurture')
    .filter(({ id, seen }) => seen > 0 || id === handoff || id === acceptance)
    .map(({ id }) => id);
}

async function shownStages(engine: Engine, draft: Draft): Promise<readonly ProposedStage[]> {
  const pairs = await stagePairs(engine);
  const seen = await leadsByStage(engine);
  const inOrder = stageOrder(draftStages(draft), pairs).map((stage) => ({
    ...stage,
    seen: seen.get(stage.id) ?? 0,
  }));
  const way = inOrder.filter(({ role }) => role !== 'lost' && role !== 'nurture').map(({ id }) => id);
  const passed = way.length === 0 ? new Map() : await passedBy(engine, way);
  const told = inOrder.map((stage): ProposedStage => {
    const { passed: by = 0, later = 0 } = passed.get(stage.id) ?? {};
    const place = way.indexOf(stage.id);
    const before = place > 0 ? way[place - 1] : undefined;
    return {
      ...stage,
      passedBy: by,
      reachedLater: later,
      ...(before !== undefined && { after: orderOf(pairs, before, stage.id) }),
    };
  });
  return completeStages(told);
}

function orderOf(
  pairs: readonly StagePair[],
  stage: string,
  next: string,
): NonNullable<ProposedStage['after']> {
  const of = (before: string, after: string): number =>
    pairs.find((pair) => pair.before === before && pair.after === after)?.leads ?? 0;
  const inOrder = of(stage, next);
  return { stage, inOrder, both: inOrder + of(next, stage) };
}

/** Where a reason was given: of one in twenty rows it is no slip. */
async function placedReasons(
  engine: Engine,
  reasons: readonly ProposedReason[],
  handoff: string,
): Promise<readonly ProposedReason[]> {
  const given = await reasonPlaces(engine, handoff);
  return reasons.map((reason) => {
    const { atHandoff = 0, all = 0 } = given.get(reason.id) ?? {};
    if (all === 0) return reason;
    const at = [
      ...(atHandoff * 20 >= all ? ['handoff' as const] : []),
      ...((all - atHandoff) * 20 >= all ? ['work' as const] : []),
    ];
    return { ...reason, at };
  });
}

/** A decision that took longer than the window would count as none, and the share of accepted leads as lower than it was. */
async function decisionTime(engine: Engine, handoff: string, acceptance: string): Promise<Assumed> {
  const [, accepted] = await funnel(engine, [handoff, acceptance]);
  const { came = 0, p90 } = accepted ?? {};
  return p90 === undefined || came < fewest
    ? { value: '24 hours', from: 'usual' }
    : { value: usualTarget(p90).text, from: 'said' };
}

/** Of fewer leads no time can be read off. */
const fewest = 5;

async function shownResponse(
  engine: Engine,
  {
    handoff,
    stages,
    hasContacts,
  }: { readonly handoff: string; readonly stages: readonly ProposedStage[]; readonly hasContacts: boolean },
): Promise<ProposedResponse> {
  const until = hasContacts ? 'contact' : 'stage';
  const offered = stages.findIndex(({ id }) => id === handoff);
  const next = stages
    .filter(({ role }, place) => place > offered && role !== 'lost' && role !== 'nurture')
    .map(({ id }) => id);
  const wait: Wait = { from: handoff, until: hasContacts ? 'contact' : next };
  const { started, answered, median, p75 } = await waited(engine, wait);
  const counts = { until, started, answered } as const;
  if (answered < fewest) return { ...counts, target: '24 hours', inTime: 0 };
  const { text, ms } = usualTarget(p75);
  return { ...counts, target: text, inTime: await answeredWithin(engine, wait, ms), median, p75 };
}
