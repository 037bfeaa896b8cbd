import type { Criterion } from '../../../criteria/criterion.ts';
import type { Text } from '../../../model/text.ts';
import { worstFidelity } from '../../caveat.ts';
import { apiNames } from '../api-name.ts';
import type { Carrier } from '../carrier.ts';
import { validationRulePath } from '../file/rule-files.ts';
import { caveatsOf } from '../formula/condition.ts';
import { conditionText, deepest } from '../formula/condition-text.ts';
import { criterionCondition, type ScoreFields } from '../formula/criterion-condition.ts';
import type { Saying } from '../lead-field.ts';
import { calculated, type Workbench } from '../workbench.ts';
import { validationRuleNames } from './validation-rule.ts';

/** A checkbox for every item of every checklist, and one that says whether the whole list passes. */
export function qualificationCarriers(
  workbench: Workbench,
  score: ScoreFields | undefined,
): readonly Carrier[] {
  return Object.values(workbench.agreement.qualifications).flatMap((qualification) => {
    const { criterion, id, items, title } = qualification;
    const clause = `qualification/${id}`;
    const says = { of: 'qualification', qualification: id } as const;
    const whole = { clause, criterion, title, words: ['qualified', id], question: undefined, says };
    return [
      asking(workbench, id, checkbox(workbench, whole, score)),
      ...items.map((item) =>
        checkbox(
          workbench,
          {
            clause: `${clause}/${item.id}`,
            criterion: item.when,
            title: item.title,
            words: [id, item.id],
            question: item.question,
            says: { ...says, item: item.id },
          },
          score,
        ),
      ),
    ];
  });
}

/** The checklist with the rules that refuse a stage before it is fulfilled; without its checkbox there are none. */
function asking(workbench: Workbench, id: string, carrier: Carrier): Carrier {
  if (carrier.fields === undefined) return carrier;
  const names = validationRuleNames(apiNames(workbench.configuration.prefix));
  const [, ...later] = workbench.agreement.lifecycle.stages;
  const stages = later.filter(({ entry }) => entry.qualification === id);
  return { ...carrier, files: stages.map((stage) => validationRulePath(names.checklist(stage.id))) };
}

interface Asked {
  readonly clause: string;
  readonly criterion: Criterion;
  readonly title: Text;
  readonly words: readonly string[];
  readonly question: Text | undefined;
  readonly says: Saying;
}

function checkbox(workbench: Workbench, asked: Asked, score: ScoreFields | undefined): Carrier {
  const condition = criterionCondition(workbench, asked.criterion, score);
  const caveats = caveatsOf(condition);
  const { clause } = asked;
  if (worstFidelity(caveats) === 'missing') return { clause, caveats };
  const name = workbench.add(
    calculated({
      name: workbench.fieldName(clause, asked.words),
      label: workbench.words(asked.title),
      description: asked.question === undefined ? '' : workbench.words(asked.question),
      says: asked.says,
      type: { type: 'Checkbox' },
      formula: conditionText(condition, deepest, workbench.extract),
    }),
  );
  return { clause, caveats, fields: [name] };
}
