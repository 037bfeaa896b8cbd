import { asked, blank, chosen, constant } from '../../analyze/told/told.js';
import { toldCriterion } from '../../analyze/told/told-criterion.js';
import { evaluateFormula } from '../../compile/salesforce/read/evaluate-formula.js';
import { childNamed } from '../../compile/salesforce/read/metadata-document.js';
import { parseFormula } from '../../compile/salesforce/read/parse-formula.js';
import { readFormula } from '../../compile/salesforce/read/read-formula.js';
import { holds } from '../../criteria/holds.js';
import { placeAt } from '../artefact-file.js';
import { isUnread, readWrittenFormula, textOf, unread } from './formula-files.js';
import { leadRow } from './lead-row.js';
/** The queue into which the assignment rules put a lead at the handoff: that of the first entry that holds (semantics §7). */
export function assignmentClaim(names, file, rules, partOf) {
    const clause = 'routing';
    const { agreement, meaningOf, model, writtenOf } = names;
    if (model.assignment.length === 0)
        return undefined;
    const active = rules.children.filter((rule) => rule.name === 'assignmentRule' && textOf(rule, 'active') === 'true');
    const [rule] = active;
    if (rule === undefined || active.length > 1)
        return { clause, place: placeAt(file, rules.at), what: `${active.length} active assignment rules` };
    const entries = [];
    for (const entry of rule.children.filter(({ name }) => name === 'ruleEntry')) {
        const element = childNamed(entry, 'formula');
        if (element === undefined || textOf(entry, 'assignedToType') !== 'Queue')
            return { clause, place: placeAt(file, entry.at), what: 'an entry without a formula or a queue' };
        const formula = readWrittenFormula(file, element);
        if (isUnread(formula))
            return { clause, ...formula };
        entries.push({ formula, queue: textOf(entry, 'assignedTo') });
    }
    const told = [];
    for (const { formula, queue } of entries) {
        try {
            told.push({ when: readFormula({ agreement, meaningOf, partOf }, formula.expression), queue });
        }
        catch (error) {
            return { clause, ...unread(error, formula.placeOf) };
        }
    }
    const written = model.assignment.map(({ formula, queue }) => ({
        expression: parseFormula(formula),
        queue,
    }));
    const queueBy = (of, parts) => (witness) => {
        const row = leadRow(agreement, witness, meaningOf, parts);
        return of.find(({ expression }) => evaluateFormula(expression, row) === true)?.queue ?? null;
    };
    const meant = meantQueue(names);
    return {
        clause,
        place: placeAt(file, rule.at),
        found: firstQueue(told),
        ...(meant !== undefined && { meant }),
        written: firstQueue(written.map(({ expression, queue }) => ({
            when: readFormula({ agreement, meaningOf, partOf: writtenOf }, expression),
            queue,
        }))),
        isExact: false,
        expected: (witness) => queueOf(names, witness),
        got: queueBy(entries.map(({ formula, queue }) => ({ expression: formula.expression, queue })), partOf),
        gotWritten: queueBy(written, writtenOf),
    };
}
function firstQueue(entries) {
    return entries.reduceRight((otherwise, { queue, when }) => chosen(when, constant(queue), otherwise), blank);
}
/** At the handoff the queue of the first routing rule that holds, else the first fallback's; undefined where a rule is not carried. */
function meantQueue({ agreement, model }) {
    const queues = new Map(model.assignment.map(({ id, queue }) => [id, queue]));
    const { handoff } = agreement.lifecycle;
    const { fallback, rules } = agreement.routing;
    const last = queues.get(`fallback-${fallback[0]?.id ?? ''}`) ?? null;
    let told = constant(last);
    for (const { id, when } of rules.toReversed()) {
        const queue = queues.get(id);
        if (queue === undefined)
            return undefined;
        told = chosen(toldCriterion(agreement, when), constant(queue), told);
    }
    return chosen(asked({ ask: 'one', choice: { of: 'stage' }, value: handoff.stage }), told, blank);
}
function queueOf({ agreement, model }, { facts, stage }) {
    if (stage !== agreement.lifecycle.handoff.stage)
        return null;
    const { fallback, rules } = agreement.routing;
    const id = rules.find(({ when }) => holds(when, facts))?.id ?? `fallback-${fallback[0]?.id ?? ''}`;
    return model.assignment.find((entry) => entry.id === id)?.queue ?? null;
}
