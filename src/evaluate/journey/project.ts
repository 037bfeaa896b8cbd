import type { Instant } from '../../support/instant.ts';
import type { Lead } from '../lead.ts';
import { advanceTo } from './enter-stage.ts';
import { type EntryTest, testEntry } from './entry-test.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { initialState, reachedStages } from './journey-state.ts';
import { factsAt, type LeadView, leadViewOf } from './lead-view.ts';
import { rankOf } from './stage-order.ts';

/** Where a lead belongs at an instant, without its history of stages. */
export interface Projection {
  readonly stage: string;
  /** Every automatic stage tried, in order. */
  readonly steps: readonly EntryTest[];
  /** Stages entered on the way, and those that the recorded one implies. */
  readonly reached: ReadonlySet<string>;
}

/** The recorded stage, else the first, and from there the automatic moves in stage order, each once (semantics §4). */
export function project(agreement: JourneyAgreement, lead: Lead, asOf: Instant): Projection {
  return projectView(leadViewOf(agreement, lead), lead, asOf);
}

/** Where the CRM has a lead before the automatic moves. */
interface Beginning {
  /** Absent = the first stage. */
  readonly recordedStage?: string;
  /** Events at or before it are hidden by a score reset. */
  readonly resetAt?: Instant | null;
}

/** The same for a lead of which only a view is at hand. */
export function projectView(
  view: LeadView,
  { recordedStage, resetAt = null }: Beginning,
  asOf: Instant,
): Projection {
  const { agreement } = view;
  const { lifecycle } = agreement;
  const steps: EntryTest[] = [];
  let state = { ...initialState(lifecycle, recordedStage), resetAt };
  for (const [rank, stage] of lifecycle.stages.entries()) {
    const from = rankOf(lifecycle, state.stage);
    if (!stage.entry.automatic || rank <= from) continue;
    const step = testEntry(lifecycle, stage, factsAt(view, state, asOf));
    steps.push(step);
    if (step.enters) state = advanceTo(agreement, state, { stage, from }, { at: asOf, actor: 'auto' });
  }
  return { stage: state.stage, steps, reached: reachedStages(lifecycle, state) };
}
