import type { Handoff } from '../../../model/lifecycle.ts';
import { instant } from '../contact-property.ts';
import { all, ask } from '../criteria/condition.ts';
import { isAnyOf, isKnown } from '../criteria/operation.ts';
import { workProperties } from '../lifecycle/work-properties.ts';
import { contactList } from '../lists/contact-list.ts';
import { listName } from '../lists/list-name.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { type Step, setTo } from './step.ts';
import { workflowPayload } from './workflow.ts';

/**
 * What becomes of an offer that nobody decides in time. The outcome comes first and alone, for it takes the lead out of the
 * list; whom it accepts is moved by a workflow of its own. A returned lead is moved by leadpact, which knows what is new since.
 */
export function expiryWorkflows(workbench: Workbench): readonly Payload[] {
  const { handoff } = workbench.agreement.lifecycle;
  const work = workProperties(workbench);
  const decideBy = decideByProperty(workbench);
  const waits = taking(workbench, {
    id: 'handoff-waits',
    about: 'handoff waits for a decision',
    condition: all(ask(isAnyOf(work.handoff, ['pending'])), ask(isKnown(decideBy))),
    steps: [
      { do: 'wait-until', property: decideBy, minutes: 0 },
      ...(handoff.onExpiry === 'escalate' ? [undecidedTask(workbench)] : []),
      setTo(work.handoff, outcomeOf(handoff)),
    ],
  });
  if (handoff.onExpiry !== 'auto-accept') return waits;
  const accepted = taking(workbench, {
    id: 'handoff-accepted-by-default',
    about: 'handoff accepted by default',
    condition: all(ask(isAnyOf(work.handoff, ['autoAccepted'])), ask(isAnyOf(work.stage, [handoff.stage]))),
    steps: [setTo(work.stage, handoff.acceptance)],
  });
  return [...waits, ...accepted];
}

/** Until when the open handoff has to be decided. */
export function decideByProperty(workbench: Workbench): string {
  return workbench.property({
    identity: 'work/decide-by',
    nameWords: ['decide-by'],
    label: 'Decide by',
    description: 'The deadline of the open handoff, blank without one. Written by leadpact.',
    group: 'lifecycle',
    ...instant,
  });
}

function outcomeOf({ onExpiry }: Handoff): string {
  return onExpiry === 'auto-accept' ? 'autoAccepted' : 'expired';
}

function undecidedTask({ words }: Workbench): Step {
  const subject = words({
    en: 'Nobody decided the handoff in time',
    de: 'Die Übergabe blieb ohne Entscheidung',
  });
  const body = words({
    en: 'Accept the lead or reject it with a reason.',
    de: 'Den Lead annehmen oder mit einem Grund ablehnen.',
  });
  return { do: 'task', subject, body, forOwner: false };
}

interface Taking {
  readonly id: string;
  readonly about: string;
  readonly condition: Parameters<typeof contactList>[2];
  readonly steps: readonly Step[];
}

/** A list and the workflow of its members, who leave it with the list. */
function taking(workbench: Workbench, { about, condition, id, steps }: Taking): readonly Payload[] {
  const name = listName(workbench, about);
  const list = contactList(id, name, condition).payload;
  if (list === undefined) return [];
  const description = 'Keeps the deadline of the handoff.';
  return [list, workflowPayload({ id, name, description, list: name, leaves: true, steps })];
}
