import { inside } from '../../../diagnostics/place.ts';
import type { Fact } from '../../../model/sla.ts';
import type { Rule } from '../../rule.ts';

export const startBringsStop: Rule = {
  id: 'sla/start-brings-stop',
  severity: 'error',
  owner: 'joint',
  summary: 'A clock is not stopped by something that happens together with its start.',
  why: 'the clock is met in the instant in which it starts, so the share is 100 % and means nothing',

  *check({ slas, lifecycle }) {
    for (const sla of Object.values(slas)) {
      const { start, stop, cancel } = sla.clock;
      const end = [...stop, ...cancel].find((fact) => comesWith(start, fact, lifecycle.handoff.acceptance));
      if (!end) continue;
      yield {
        place: end.place ?? inside(sla.place, 'clock', 'stop'),
        message: `SLA ${sla.id} starts with ${factText(start)} and ends with ${factText(end)}, which is the same instant`,
        help:
          start.fact === 'meeting'
            ? 'let it stop with how it is followed up, for example { touch: email }'
            : 'let it stop with what was promised, for example { touch: human }',
      };
    }
  },
};

/** Acceptance is the decision; an activity by a person is the activity of its type; a meeting of ours is a touch. */
function comesWith(start: Fact, end: Fact, acceptance: string): boolean {
  const accepts = (fact: Fact): boolean => fact.fact === 'stage' && fact.stage === acceptance;
  if (start.fact === 'decided') return accepts(end);
  if (accepts(start)) return end.fact === 'decided';
  if (start.fact === 'meeting') return end.fact === 'touch' && (end.by === 'human' || end.by === 'meeting');
  return start.fact === 'touch' && end.fact === 'touch' && start.by !== end.by && end.by === 'human';
}

function factText(fact: Fact): string {
  if (fact.fact === 'stage') return `stage ${fact.stage}`;
  if (fact.fact === 'touch') return `touch ${fact.by}`;
  return fact.fact === 'meeting' ? `meeting ${fact.outcome}` : fact.fact;
}
