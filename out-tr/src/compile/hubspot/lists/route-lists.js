import { impossible, roughly } from '../caveat.js';
import { optionsOf, propertyPath } from '../contact-property.js';
import { criterionCondition } from '../criteria/criterion-condition.js';
import { contactList } from './contact-list.js';
/** The property with the rule that took a lead, and a list for every rule. */
export function routeLists(workbench) {
    const { rules } = workbench.agreement.routing;
    const property = propertyPath(routeProperty(workbench));
    const lists = rules.map((rule, index) => ({ rule, ...routeList(workbench, rule, rules.slice(0, index)) }));
    return {
        payloads: lists.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
        carriers: lists.flatMap(({ caveats, payload, rule }) => {
            const clause = `route/${rule.id}`;
            const files = payload === undefined ? [property] : [property, payload.file];
            const said = payload === undefined ? [recordedOnly] : [...caveats, unassigned];
            const review = { clause: `${clause}/review`, caveats: [noQueues], files: [] };
            return [{ clause, caveats: said, files }, ...(rule.reviewQueue === undefined ? [] : [review])];
        }),
    };
}
/**
 * The leads that a rule takes, for the first match wins. Earlier rules whose negation cannot be written as filters are not
 * left out, nor any of them where that takes too many filters.
 */
function routeList(workbench, rule, earlier) {
    const name = `${workbench.words(workbench.agreement.title)}: route ${rule.id}`;
    const listOf = (without) => {
        const none = { op: 'none', of: without.map(({ when }) => when) };
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
function routeProperty(workbench) {
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
const unassigned = roughly('the list shows whom the rule takes; a person or a workflow on the list assigns', 'die Liste zeigt, wen die Regel nimmt; zugewiesen wird von Hand oder durch einen Workflow auf der Liste');
const overlaps = roughly('leads of some earlier rules are in the list too; assign in the order of the rules', 'Leads mancher früherer Regeln stehen auch in der Liste; in der Reihenfolge der Regeln zuweisen');
const recordedOnly = roughly('the rule cannot be written as filters; the property says which rule took the lead', 'die Regel lässt sich nicht als Filter schreiben; die Eigenschaft nennt die Regel, die den Lead genommen hat');
const noQueues = impossible('contacts have no queues in HubSpot', 'Kontakte haben in HubSpot keine Warteschlangen');
