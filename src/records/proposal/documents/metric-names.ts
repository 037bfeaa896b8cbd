import type { Step } from '../first-figures.ts';
import type { ProposedStage } from '../proposal.ts';
import type { Saying } from './saying.ts';

type Way = readonly Pick<Step, 'stage'>[];

/** The metric of the leads that reached a stage; numbered, so that the stages of the way stay in their order. */
export function entriesId(way: Way, stage: string): string {
  return `funnel-${placeIn(way, stage)}-${stage}`;
}

/** The metric of the share that went on to a stage from the one before. */
export function stepId(way: Way, to: string): string {
  return `step-${placeIn(way, to)}-to-${to}`;
}

function placeIn(way: Way, stage: string): string {
  const place = way.findIndex((step) => step.stage === stage) + 1;
  return String(place).padStart(String(way.length).length, '0');
}

/** What people call a stage. */
export function nameOf(stages: readonly ProposedStage[], id: string): string {
  return stages.find((stage) => stage.id === id)?.title ?? id;
}

export function fromTo(
  stages: readonly ProposedStage[],
  from: string,
  to: string,
  say: Saying['say'],
): string {
  const [one, two] = [nameOf(stages, from), nameOf(stages, to)];
  return say(`From ${one} to ${two}`, `Von ${one} zu ${two}`);
}
