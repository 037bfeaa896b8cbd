import { zenLanguage } from '../languages/zen.js';
import { translate } from '../translate/translation.js';
import { rowOfWhole, wholeQuestion } from '../whole-answer.js';
const inFlight = 256;
/** One expression node in a decision that was compiled before; all leads of a batch are in flight at once. */
export function zenEngines(peers, agreement, leads) {
    return [
        {
            name: 'zen-engine',
            isSlow: true,
            inFlight,
            rowsOf: rowsOf(peers, agreement, leads, 'in the language'),
        },
        {
            name: 'zen-engine, counted',
            note: 'points of event rules counted outside of the time',
            isSlow: true,
            inFlight,
            rowsOf: rowsOf(peers, agreement, leads, 'outside'),
        },
    ];
}
function rowsOf({ ZenEngine, ZenDecisionContent }, agreement, leads, counting) {
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(decisionOf(agreement, counting)));
    const questions = leads.map((lead) => wholeQuestion(lead, counting));
    return (from, to) => Promise.all(leads.slice(from, to).map(async (lead, index) => {
        const { result } = await decision.evaluate(questions[from + index]);
        return rowOfWhole(lead, result);
    }));
}
/** A graph as the editor saves it: input, expressions, output. Later expressions read earlier ones as `$.key`. */
function decisionOf(agreement, counting) {
    const { fit, engagement, enters, route } = translate(agreement, zenLanguage, counting);
    const expressions = Object.entries({
        fit,
        engagement,
        total: 'min([100, $.fit + $.engagement])',
        enters: `isBeforeHandoff and ${enters}`,
        route: `isWithSales or $.enters ? ${route} : null`,
    }).map(([key, value]) => ({ id: key, key, value }));
    const position = { x: 0, y: 0 };
    return {
        contentType: 'application/vnd.gorules.decision',
        nodes: [
            { id: 'lead', name: 'lead', type: 'inputNode', position },
            { id: 'rules', name: 'rules', type: 'expressionNode', position, content: { expressions } },
            { id: 'row', name: 'row', type: 'outputNode', position },
        ],
        edges: [
            { id: 'in', sourceId: 'lead', targetId: 'rules', type: 'edge' },
            { id: 'out', sourceId: 'rules', targetId: 'row', type: 'edge' },
        ],
    };
}
