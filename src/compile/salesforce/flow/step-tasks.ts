import type { LeadStep } from '../../../model/escalation.ts';
import type { Text } from '../../../model/text.ts';
import { toolLanguages } from '../../../model/words/language.ts';
import { cut, inlineText } from '../file/text-limit.ts';
import type { LeadQueues } from '../routing/queue.ts';
import type { Workbench } from '../workbench.ts';
import type { ClockFields, ClockStep } from './clock-fields.ts';
import { faultNoteName } from './fault-note.ts';
import { type FieldValue, type FlowElement, ofLead, today } from './flow.ts';
import { stepName } from './step-name.ts';

/** Something a step does: elements one after another. */
export interface Errand {
  /** Name of the first element. */
  readonly first: string;
  /** The elements, the last of which leads to the one named. */
  readonly elements: (next: string | undefined) => readonly FlowElement[];
}

/** Tasks and changes of owner, in the order of the agreement; the owner is warned once. */
export function stepTasks(
  workbench: Workbench,
  clock: ClockFields,
  step: ClockStep,
  queues: LeadQueues,
): readonly Errand[] {
  const context = { workbench, clock, step, queues };
  const toOwner = step.ladder.filter(({ to }) => to === 'owner');
  const errands: Errand[] = [];
  const word = (): string => `${stepName(step)}_${errands.length + 1}`;
  if (step.warns || toOwner.length > 0) errands.push(ownersTask(context, toOwner, word()));
  for (const each of step.ladder) {
    if (each.to !== 'owner') errands.push(queuesTask(context, each, word()));
    if (each.queue !== undefined) errands.push(newOwner(context, each.queue, word()));
  }
  return errands;
}

interface Context {
  readonly workbench: Workbench;
  readonly clock: ClockFields;
  readonly step: ClockStep;
  readonly queues: LeadQueues;
}

function ownersTask(context: Context, ladder: readonly LeadStep[], word: string): Errand {
  const name = `Task_${word}`;
  const owner: FieldValue = { field: 'OwnerId', value: { ref: ofLead('OwnerId') } };
  return {
    first: name,
    elements: (next) => [task(context, name, ladder[0]?.action ?? 'warn', [owner], next)],
  };
}

/** Queues are found by name, for ids are another in every organisation; without the queue the task is made without owner. */
function queuesTask(context: Context, { action, to }: LeadStep, word: string): Errand {
  const found = `Find_${word}`;
  return {
    first: found,
    elements: (next) => [
      lookup(found, context.queues.ofRole(to), `Is_Found_${word}`),
      {
        kind: 'decision',
        name: `Is_Found_${word}`,
        label: 'Is the queue there?',
        description: 'Somebody may have deleted or renamed the queue.',
        outcomes: [isThere(found, `Found_${word}`, `Task_${word}`)],
        otherwise: `Open_Task_${word}`,
      },
      task(context, `Task_${word}`, action, [{ field: 'OwnerId', value: { ref: `${found}.Id` } }], next),
      task(context, `Open_Task_${word}`, action, [], next),
    ],
  };
}

function newOwner({ queues }: Context, queue: string, word: string): Errand {
  const found = `Find_${word}`;
  return {
    first: found,
    elements: (next) => [
      lookup(found, queues.ofQueue(queue), `Is_Found_${word}`),
      {
        kind: 'decision',
        name: `Is_Found_${word}`,
        label: 'Is the queue there?',
        description: 'Somebody may have deleted or renamed the queue.',
        outcomes: [isThere(found, `Found_${word}`, `Hand_Over_${word}`)],
        ...(next !== undefined && { otherwise: next }),
      },
      {
        kind: 'update',
        name: `Hand_Over_${word}`,
        label: 'Into the queue',
        description: 'Gives the lead to the queue.',
        set: [{ field: 'OwnerId', value: { ref: `${found}.Id` } }],
        ...(next !== undefined && { next }),
        fault: faultNoteName,
      },
    ],
  };
}

function lookup(name: string, queue: string, next: string): FlowElement {
  return {
    kind: 'lookup',
    name,
    label: 'Find the queue',
    description: 'Looks the queue up by its name.',
    object: 'Group',
    filters: [
      { field: 'DeveloperName', operator: 'EqualTo', value: { text: queue } },
      { field: 'Type', operator: 'EqualTo', value: { text: 'Queue' } },
    ],
    // One field alone the scanners of flows read as all fields.
    fields: ['DeveloperName', 'Id'],
    next,
    fault: faultNoteName,
  };
}

function isThere(found: string, name: string, next: string) {
  const condition = { left: `${found}.Id`, operator: 'IsNull', right: { flag: false } } as const;
  return { name, label: 'It is there', conditions: [condition], logic: 'and', next };
}

function task(
  { clock, step, workbench }: Context,
  name: string,
  action: LeadStep['action'],
  owner: readonly FieldValue[],
  next: string | undefined,
): FlowElement {
  const subject = workbench.words(subjectOf(clock, step, action));
  return {
    kind: 'create',
    name,
    label: 'Task',
    description: 'Tells whoever has to act, with the lead it is about.',
    object: 'Task',
    set: [
      { field: 'ActivityDate', value: today },
      { field: 'Description', value: { text: cut(workbench.words(clock.sla.promise), 1000) } },
      ...owner,
      { field: 'Subject', value: { text: inlineText(subject, 255) } },
      { field: 'WhoId', value: { ref: ofLead('Id') } },
    ],
    ...(next !== undefined && { next }),
    fault: faultNoteName,
  };
}

const actionWords = {
  warn: { en: 'Warning', de: 'Warnung' },
  notify: { en: 'Notice', de: 'Hinweis' },
  reassign: { en: 'Give to somebody else', de: 'Neu zuweisen' },
  queue: { en: 'Now in the queue', de: 'Jetzt in der Warteschlange' },
} as const satisfies Readonly<Record<LeadStep['action'], Text>>;

function subjectOf({ sla }: ClockFields, step: ClockStep, action: LeadStep['action']): Text {
  const words = toolLanguages.map((language) => {
    const title = sla.title[language] ?? Object.values(sla.title)[0] ?? '';
    const percent = `${step.isLimit ? '100' : step.word.replace('-', '/')} %`;
    return [language, `${actionWords[action][language]}: ${title} (${percent})`] as const;
  });
  return Object.fromEntries(words);
}
