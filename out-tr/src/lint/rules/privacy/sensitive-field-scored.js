import { attributesRead } from '../../../criteria/attributes-read.js';
import { scoringRules } from '../../scoring-parts.js';
export const sensitiveFieldScored = {
    id: 'privacy/sensitive-field-scored',
    severity: 'error',
    owner: 'marketing',
    summary: 'No points are given or taken for a field with sensitive personal data.',
    why: 'profiling people by health, belief or origin needs their explicit consent, and a lead score never has it',
    *check({ scorings, fields }) {
        for (const { scoring, rule } of scoringRules(scorings)) {
            const sensitive = read(rule).find((attribute) => fields[attribute]?.pii === 'sensitive');
            if (sensitive === undefined)
                continue;
            yield {
                place: rule.place ?? scoring.place,
                message: `rule ${rule.id} gives points for ${sensitive}, which holds sensitive personal data`,
                help: 'remove the rule; if the field is not sensitive, mark it pii: personal',
            };
        }
    },
};
function read(rule) {
    if (rule.kind === 'attribute')
        return attributesRead(rule.when);
    return rule.kind === 'exclusive' ? rule.choices.flatMap(({ when }) => attributesRead(when)) : [];
}
