import type { Criterion } from '../../../criteria/criterion.ts';
import type { Text } from '../../../model/text.ts';
import type { Carrier } from '../carrier.ts';
import { isMissing } from '../caveat.ts';
import { criterionCondition, type ScoreFields } from '../formula/criterion-condition.ts';
import type { Saying } from '../lead-field.ts';
import type { Workbench } from '../workbench.ts';

/** A checkbox for every item of every checklist, and one that says whether the whole list passes. */
export function checklistScript(workbench: Workbench, score: ScoreFields | undefined): readonly Carrier[] {
  return Object.values(workbench.agreement.qualifications).flatMap(({ criterion, id, items, title }) => {
    const says = { of: 'qualification', qualification: id } as const;
    return [
      checkbox(
        workbench,
        { clause: `qualification/${id}`, criterion, title, words: ['qualified', id], says },
        score,
      ),
      ...items.map((item) =>
        checkbox(
          workbench,
          {
            clause: `qualification/${id}/${item.id}`,
            criterion: item.when,
            title: item.title,
            words: [id, item.id],
            tooltip: item.question,
            says: { ...says, item: item.id },
          },
          score,
        ),
      ),
    ];
  });
}

interface Asked {
  readonly clause: string;
  readonly criterion: Criterion;
  readonly title: Text;
  readonly words: readonly string[];
  readonly tooltip?: Text | undefined;
  readonly says: Saying;
}

function checkbox(workbench: Workbench, asked: Asked, score: ScoreFields | undefined): Carrier {
  const { clause, criterion, says, title, tooltip, words } = asked;
  const { caveats, text } = criterionCondition(workbench, criterion, score);
  if (isMissing(caveats)) return { clause, caveats, files: [] };
  const field = workbench.field(clause, words, {
    label: title,
    ...(tooltip !== undefined && { tooltip }),
    type: { type: 'bool' },
    computed: true,
    says,
  });
  workbench.run(`${field} = ifThenElse(${text}, true, false)`);
  return { clause, caveats, files: ['formula', 'entityDefs'] };
}
