import type { Workbench } from '../workbench.ts';
import { allOf, isBlank, isEqual } from './condition.ts';
import { entering } from './entered.ts';
import type { Flow } from './flow.ts';
import { flowNames } from './flow-names.ts';

/** Notes the first entry of the cycle into every stage that a formula asks for, whoever moves the lead. */
export function stageEnteredFlow(workbench: Workbench, stage: string, order: number): Flow | undefined {
  const entries = workbench.agreement.lifecycle.stages.flatMap(({ id, title }, index) => {
    const set = entering(workbench, id);
    const [entered] = set;
    return entered === undefined
      ? []
      : [{ id, set, entered: entered.field, name: `Entry_${index + 1}`, title }];
  });
  if (entries.length === 0) return undefined;
  return {
    name: flowNames(workbench).stageEntered,
    label: 'Stage entered',
    description: 'Notes when a lead first enters a stage in its cycle, for the stages that formulas ask for.',
    order,
    start: {
      when: 'before save',
      becomesTrue: false,
      paths: [],
      filters: [{ field: stage, operator: 'IsChanged', value: { flag: true } }],
      logic: 'and',
      next: 'Which_Stage',
    },
    formulas: [],
    blanks: [],
    elements: [
      {
        kind: 'decision',
        name: 'Which_Stage',
        label: 'Which stage?',
        description: 'Only the first entry of a cycle counts.',
        outcomes: entries.map(({ entered, id, name, title }) => ({
          name: `Is_${name}`,
          label: workbench.words(title),
          ...allOf([isEqual(stage, { text: id }), isBlank(entered)]),
          next: name,
        })),
      },
      ...entries.map(({ name, set }) => ({
        kind: 'assignment' as const,
        name,
        label: 'Note the entry',
        description: 'Writes the instant into the lead that is being saved.',
        set,
      })),
    ],
  };
}
