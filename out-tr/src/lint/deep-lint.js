import { askAll } from '../analyze/questions/ask-all.js';
import { questions } from '../analyze/questions/index.js';
import { proofCode, proofRules } from './proof-rules.js';
/** Asks of every lead what rules can only suspect. */
export function deepLint(agreement, limits) {
    const statements = askAll(agreement, questions, limits);
    const undecided = statements.filter(({ verdict }) => verdict === 'open');
    return {
        findings: statements.flatMap(findingOf),
        undecided,
        openCodes: new Set(undecided.map(({ question }) => proofCode(question))),
    };
}
function findingOf({ question, verdict, answer, owner, place, message, why, help, }) {
    const rule = proofRules.find(({ id }) => id === question);
    if (verdict !== 'wrong' || rule === undefined)
        return [];
    const lead = `leadpact analyze --question ${question} shows the lead`;
    const shown = answer.answer === 'refuted' ? [lead] : [];
    const words = [...(help === undefined ? [] : [help]), ...shown].join('; ');
    return [
        {
            code: rule.code,
            severity: rule.severity,
            owner,
            place,
            message,
            why: why ?? rule.why,
            ...(words !== '' && { help: words }),
        },
    ];
}
