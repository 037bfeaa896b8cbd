import { inside } from '../../../diagnostics/place.js';
import { testEntry } from '../../../evaluate/journey/entry-test.js';
import { questionWords } from '../catalogue.js';
import { leadAtEntry } from '../entry-query.js';
import { wrongIfFound } from '../verdict-of.js';
export const stageSkipsCriteria = {
    ...questionWords('stage-skips-criteria'),
    *ask(study) {
        const { both, either, not } = study.space.diagrams;
        const { lifecycle } = study.agreement;
        for (const [earlier, later] of neighbours(lifecycle.stages)) {
            const before = study.decisions.entryOf(earlier);
            const meets = [before.require, before.fields, either(before.threshold, before.fastTrack)].reduce(both, 1);
            const answer = leadAtEntry(study, later, {
                before: earlier,
                holds: ({ enters }) => both(enters, not(meets)),
                confirms: ({ enters }, { facts }) => enters && !testEntry(lifecycle, earlier, facts).enters,
            });
            const isFound = answer.answer === 'refuted';
            yield {
                about: `stage ${later.id} after ${earlier.id}`,
                place: inside(later.place, 'entry'),
                verdict: wrongIfFound(answer),
                answer,
                message: isFound
                    ? `a lead enters stage ${later.id} without what stage ${earlier.id} asks for`
                    : `no lead enters stage ${later.id} without having met stage ${earlier.id}`,
                ...(isFound && { help: `ask in stage ${later.id}: require: { reached: ${earlier.id} }` }),
            };
        }
    },
};
/** Stages that leads enter by themselves, each with the next one further on; what may be skipped asks nothing of later ones. */
function neighbours(stages) {
    const automatic = stages.filter(({ entry }, index) => entry.automatic && index > 0);
    return automatic.flatMap((earlier, index) => {
        const later = automatic[index + 1];
        return later === undefined || earlier.skippable ? [] : [[earlier, later]];
    });
}
