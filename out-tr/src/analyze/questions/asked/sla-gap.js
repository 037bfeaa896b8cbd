import { inside } from '../../../diagnostics/place.js';
import { questionWords } from '../catalogue.js';
import { leadAtStart } from '../sla-query.js';
import { slaVariants } from '../sla-variants.js';
import { wrongIfFound } from '../verdict-of.js';
export const slaGap = {
    ...questionWords('sla-gap'),
    *ask(study) {
        for (const variants of slaVariants(study.agreement)) {
            const [first] = variants;
            if (first === undefined)
                continue;
            const answer = leadAtStart(study, { variants, applies: [], appliesNot: variants });
            const names = variants.map(({ id }) => id);
            const isFound = answer.answer === 'refuted';
            yield {
                about: `SLAs ${names.join(', ')}`,
                place: inside(first.place, 'applies'),
                verdict: wrongIfFound(answer),
                answer,
                message: isFound
                    ? `neither ${names.join(' nor ')} applies to this lead`
                    : `to every lead one of ${names.join(', ')} applies`,
                ...(isFound && {
                    help: 'let the last variant take everybody else: applies: { none: [ the conditions of the others ] }',
                }),
            };
        }
    },
};
