import type { RoutingRule } from '../../../model/routing.ts';
import { impossible, roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { optionsOf, propertyPath } from '../contact-property.ts';
import { criterionCondition } from '../criteria/criterion-condition.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { routingWorkflow } from '../workflows/routing-workflow.ts';
import { type ContactList, contactList } from './contact-list.ts';
import { listName } from './list-name.ts';

/** The property with the rule that took a lead, a list for every rule, and the workflow that writes the rule. */
export function routeLists(workbench: Workbench): {
  readonly payloads: readonly Payload[];
  readonly carriers: readonly Carrier[];
} {
  const { rules } = workbench.agreement.routing;
  const property = routeProperty(workbench);
  const lists = rules.map((rule, index) => ({ rule, ...routeList(workbench, rule, rules.slice(0, index)) }));
  const workflow = routingWorkflow(
    workbench,
    property,
    lists.flatMap(({ payload, rule }) =>
      payload === undefined ? [] : [{ rule: rule.id, list: routeListName(workbench, rule) }],
    ),
  );
  const shared = [propertyPath(property), ...(workflow === undefined ? [] : [workflow.file])];
  return {
    payloads: [
      ...lists.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
      ...(workflow === undefined ? [] : [workflow]),
    ],
    carriers: lists.flatMap(({ caveats, payload, rule }): readonly Carrier[] => {
      const clause = `route/${rule.id}`;
      const files = payload === undefined ? [propertyPath(property)] : [...shared, payload.file];
      const said = payload === undefined ? [recordedOnly] : [...caveats, unassigned];
      const review: Carrier = { clause: `${clause}/review`, caveats: [noQueues], files: [] };
      return [{ clause, caveats: said, files }, ...(rule.reviewQueue === undefined ? [] : [review])];
    }),
  };
}

function routeListName(workbench: Workbench, { id }: RoutingRule): string {
  return listName(workbench, `route ${id}`);
}

/**
 * The leads that a rule takes, for the first match wins. Earlier rules whose negation cannot be written as filters are not
 * left out, nor any of them where that takes too many filters.
 */
function routeList(workbench: Workbench, rule: RoutingRule, earlier: readonly RoutingRule[]): ContactList {
  const name = routeListName(workbench, rule);
  const listOf = (without: readonly RoutingRule[]): ContactList => {
    const none = { op: 'none', of: without.map(({ when }) => when) } as const;
    const condition = criterionCondition(workbench, { op: 'all', of: [rule.when, none] });
    return contactList(`route-${rule.id}`, name, condition);
  };
  const negatable = earlier.filter(({ when }) => listOf([{ ...rule, when }]).payload !== undefined);
  const first = listOf(negatable);
  const list = first.payload === undefined ? listOf([]) : first;
  const isWhole = list === first && negatable.length === earlier.length;
  return isWhole || list.payload === undefined ? list : { ...list, caveats: [...list.caveats, overlaps] };
}

/** Id of the rule that took the lead. */
function routeProperty(workbench: Workbench): string {
  const { rules } = workbench.agreement.routing;
  return workbench.property({
    identity: 'route',
    nameWords: ['route'],
    label: 'Route',
    description: 'The routing rule that took the lead. Written when the lead is routed.',
    group: 'lifecycle',
    type: 'enumeration',
    fieldType: 'select',
    options: optionsOf(rules.map(({ id, title }) => ({ value: id, label: workbench.words(title) }))),
  });
}

const unassigned = roughly(
  'the list shows whom the rule takes, and a workflow, once turned on, writes the rule; an owner is assigned by hand or by HubSpot’s rotation, which needs the ids of users',
  'die Liste zeigt, wen die Regel nimmt, und ein Workflow schreibt nach dem Einschalten die Regel; zugewiesen wird von Hand oder durch HubSpots Verteilung, die Ids von Nutzern braucht',
);
const overlaps = roughly(
  'leads of some earlier rules are in the list too; assign in the order of the rules',
  'Leads mancher früherer Regeln stehen auch in der Liste; in der Reihenfolge der Regeln zuweisen',
);
const recordedOnly = roughly(
  'the rule cannot be written as filters; the property says which rule took the lead',
  'die Regel lässt sich nicht als Filter schreiben; die Eigenschaft nennt die Regel, die den Lead genommen hat',
);
const noQueues = impossible(
  'contacts have no queues in HubSpot',
  'Kontakte haben in HubSpot keine Warteschlangen',
);
