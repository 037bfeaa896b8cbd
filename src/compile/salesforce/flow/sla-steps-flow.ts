import type { LeadQueues } from '../routing/queue.ts';
import type { Workbench } from '../workbench.ts';
import type { ClockFields, ClockStep } from './clock-fields.ts';
import { allOf, isBlank, isKnown } from './condition.ts';
import { faultFormula, faultNote, faultNoteName } from './fault-note.ts';
import { type Flow, type FlowElement, now, ofLead, type ScheduledPath } from './flow.ts';
import { flowNames } from './flow-names.ts';
import { stepName } from './step-name.ts';
import { type Errand, stepTasks } from './step-tasks.ts';

/** Paths that one flow is given; the instants after the last are left out and their clauses say so. */
export const mostPaths = 10;

/**
 * Waits for the instants of a clock. At each the lead is noted as acted on, which saves it and brings its state up to date,
 * and whoever the agreement names gets a task. A stop, a pause or a cancel empties or fills a field that the flow asks for,
 * so Salesforce drops what still waits.
 */
export function slaStepsFlow(
  workbench: Workbench,
  clock: ClockFields,
  queues: LeadQueues,
  fault: string,
  order: number,
): Flow {
  const title = workbench.words(clock.sla.title);
  const steps = keptSteps(clock);
  return {
    name: flowNames(workbench).slaSteps(clock.sla.id),
    label: `Promise: ${title} – steps`,
    description: `Warns, notices the breach and escalates at the instants of the clock. ${workbench.words(clock.sla.promise)}`,
    order,
    start: {
      when: 'after save',
      becomesTrue: true,
      paths: steps.map(pathOf),
      filters: [
        { field: clock.due, operator: 'IsNull', value: { flag: false } },
        { field: clock.stop, operator: 'IsNull', value: { flag: true } },
        { field: 'IsConverted', operator: 'EqualTo', value: { flag: false } },
      ],
      logic: 'and',
    },
    formulas: [faultFormula],
    blanks: [],
    elements: [...steps.flatMap((step) => elementsOf(workbench, clock, step, queues)), faultNote(fault)],
  };
}

/** The steps there is room for; the limit always is. */
export function keptSteps({ steps }: ClockFields): readonly ClockStep[] {
  if (steps.length <= mostPaths) return steps;
  const limit = steps.findIndex(({ isLimit }) => isLimit);
  return steps.filter((_, index) => index === limit || index < mostPaths - (limit >= mostPaths ? 1 : 0));
}

function pathOf(step: ClockStep): ScheduledPath {
  return {
    name: `At_${stepName(step)}`,
    label: step.isLimit ? 'After the limit' : `At ${step.word.replace('-', '/')} %`,
    field: step.field,
    // A stop at the limit itself still meets, so the breach is looked for after it.
    minutesLater: step.isLimit ? 1 : 0,
    next: `Is_Due_${stepName(step)}`,
  };
}

function elementsOf(
  workbench: Workbench,
  clock: ClockFields,
  step: ClockStep,
  queues: LeadQueues,
): readonly FlowElement[] {
  const name = stepName(step);
  const errands = stepTasks(workbench, clock, step, queues);
  return [
    {
      kind: 'decision',
      name: `Is_Due_${name}`,
      label: 'Still to do?',
      description:
        'Asked again when the time has come, so that nothing is done twice or for a clock that has ended.',
      outcomes: [
        {
          name: `Due_${name}`,
          label: 'To do now',
          ...allOf([
            isBlank(clock.stop),
            isKnown(clock.due),
            ...(step.isLimit ? [] : [isKnown(step.field)]),
            { left: ofLead(step.field), operator: 'LessThanOrEqualTo', right: now },
            [
              isBlank(clock.acted),
              { left: ofLead(clock.acted), operator: 'LessThan', right: { ref: ofLead(step.field) } },
            ],
          ]),
          next: `Note_${name}`,
        },
      ],
    },
    {
      kind: 'update',
      name: `Note_${name}`,
      label: 'Note the step',
      description: 'Remembers the instant; saving the lead brings the state of its promises up to date.',
      set: [{ field: clock.acted, value: { ref: ofLead(step.field) } }],
      ...next(errands[0]),
      fault: faultNoteName,
    },
    ...errands.flatMap((errand, index) => errand.elements(errands[index + 1]?.first)),
  ];
}

function next(errand: Errand | undefined): { readonly next?: string } {
  return errand === undefined ? {} : { next: errand.first };
}
