import { impossible, roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { isMissing } from '../caveat.ts';
import { criterionCondition, type ScoreFields } from '../formula/criterion-condition.ts';
import { textLiteral } from '../formula/literal.ts';
import type { Workbench } from '../workbench.ts';

/** The field with the routing rule that takes the lead: the first match wins. Nobody is assigned by it. */
export function routeScript(workbench: Workbench, score: ScoreFields | undefined): readonly Carrier[] {
  const { rules } = workbench.agreement.routing;
  const asked = rules.map((rule) => ({ rule, condition: criterionCondition(workbench, rule.when, score) }));
  const reviews = rules.flatMap((rule): readonly Carrier[] =>
    rule.reviewQueue === undefined
      ? []
      : [{ clause: `route/${rule.id}/review`, caveats: [noQueues], files: [] }],
  );
  // Where an earlier rule cannot be asked, nobody knows what it leaves to the later ones.
  const first = asked.findIndex(({ condition }) => isMissing(condition.caveats));
  const written = first === -1 ? asked : asked.slice(0, first);
  if (written.length > 0) {
    const field = workbench.field('route', ['route'], {
      label: { en: 'Route', de: 'Zuweisungsregel' },
      tooltip: {
        en: 'The routing rule that takes the lead as it is now; blank: none of those that can be asked here.',
        de: 'Die Regel, die den Lead nimmt, wie er jetzt ist; leer: keine von denen, die hier gefragt werden können.',
      },
      type: { type: 'enum', options: written.map(({ rule }) => ({ value: rule.id, label: rule.title })) },
      computed: true,
      says: { of: 'route' },
    });
    const found = workbench.variable("''");
    for (const { condition, rule } of written.toReversed()) {
      const literal = textLiteral(rule.id) ?? "''";
      workbench.run(`${found} = ifThenElse(${condition.text}, ${literal}, ${found})`);
    }
    workbench.run(`${field} = ${found}`);
  }
  const carriers = asked.map(({ condition, rule }, index): Carrier => {
    const clause = `route/${rule.id}`;
    if (isMissing(condition.caveats)) return { clause, caveats: condition.caveats, files: [] };
    if (index >= written.length) return { clause, caveats: [afterUnasked], files: [] };
    return { clause, caveats: [...condition.caveats, unassigned], files: ['formula', 'entityDefs'] };
  });
  return [...carriers, ...reviews];
}

const unassigned = roughly(
  'a field says which rule takes the lead; a person or a workflow of the company assigns',
  'ein Feld sagt, welche Regel den Lead nimmt; zugewiesen wird von Hand oder durch einen eigenen Workflow',
);
const afterUnasked = impossible(
  'an earlier rule cannot be asked in EspoCRM, so it is not known which leads it leaves',
  'eine frühere Regel lässt sich in EspoCRM nicht fragen; welche Leads sie übrig lässt, ist unbekannt',
);
const noQueues = impossible('leads have no queues in EspoCRM', 'Leads haben in EspoCRM keine Warteschlangen');
