import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Budget } from '../budget.ts';
import type { Space } from '../space/space.ts';
import type { SpaceSide } from '../space/variable.ts';
import type { TimelineQuestion } from '../timeline/timeline-question.ts';
import type { TimelineAnswer } from '../timeline/timelines.ts';
import { timelinesOf } from '../timeline/timelines-of.ts';
import { openRanges, type RangeOf } from './ranges.ts';
import { openSideScoring, type SideScoring } from './side-scoring.ts';

/** Where leads are searched: what can be told apart about them, how they score, what their events can add up to. */
export interface Scene {
  readonly space: Space;
  readonly rangeOf: RangeOf;
  readonly budget: Budget;
  /** By side; a side without a scoring has none. */
  readonly sides: readonly Side[];
  /** Keeps what it was asked before. */
  readonly timelines: (question: TimelineQuestion) => TimelineAnswer;
}

export interface Side {
  readonly side: SpaceSide;
  readonly agreement: Agreement;
  readonly scoring?: SideScoring;
}

export interface SceneOptions {
  /** Those of the space, in its order. */
  readonly agreements: readonly Agreement[];
  readonly space: Space;
  readonly budget: Budget;
  /** What events can add up to; absent = in reality. */
  readonly timelines?: (question: TimelineQuestion) => TimelineAnswer;
}

export function openScene({ agreements, space, budget, timelines }: SceneOptions): Scene {
  const rangeOf = openRanges(space.diagrams);
  const known = new Map<string, TimelineAnswer>();

  function sideOf(agreement: Agreement, side: SpaceSide): Side {
    const scoring = defaultScoring(agreement);
    return { side, agreement, ...(scoring && { scoring: opened(scoring, side) }) };
  }

  function opened(scoring: Scoring, side: SpaceSide): SideScoring {
    const { diagrams } = space;
    return openSideScoring(scoring, side, {
      diagrams,
      rangeOf,
      budget,
      nodeOf: (criterion) => space.nodeOf(criterion, side),
    });
  }

  return {
    space,
    rangeOf,
    budget,
    sides: agreements.map((agreement, index) => sideOf(agreement, index === 0 ? 0 : 1)),
    timelines(question) {
      const key = JSON.stringify(question);
      const answer = known.get(key) ?? timelines?.(question) ?? timelinesOf(question, budget);
      // With more steps it may go further.
      if (answer.kind !== 'ended') known.set(key, answer);
      return answer;
    },
  };
}
