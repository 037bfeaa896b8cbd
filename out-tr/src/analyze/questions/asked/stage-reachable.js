import { inside } from '../../../diagnostics/place.js';
import { gateNode } from '../../decision/gates.js';
import { questionWords } from '../catalogue.js';
import { leadsAtEntry } from '../entry-query.js';
import { firstTakers, takersOf } from '../first-takers.js';
import { wrongIfNone } from '../verdict-of.js';
export const stageReachable = {
    ...questionWords('stage-reachable'),
    *ask(study) {
        const stages = study.agreement.lifecycle.stages.filter(({ entry }) => entry.automatic);
        const answers = leadsAtEntry(study, stages, {
            holds: ({ enters }) => enters,
            confirms: ({ enters }) => enters,
        });
        for (const stage of stages) {
            const answer = answers(stage);
            const isNone = answer.answer === 'proved';
            yield {
                about: `stage ${stage.id}`,
                place: inside(stage.place, 'entry'),
                verdict: wrongIfNone(answer),
                answer,
                message: isNone
                    ? `no lead can enter stage ${stage.id}: ${contradiction(study, stage)}`
                    : `leads can enter stage ${stage.id}`,
                ...(isNone && { help: 'take back one of the conditions, or let people enter the stage by hand' }),
            };
        }
    },
};
/** The first part with which nothing is left. */
function contradiction({ space, scene, decisions, agreement }, stage) {
    const { both, not } = space.diagrams;
    const { require, fields, gate } = decisions.entryOf(stage);
    const asked = both(space.possible, both(require, fields));
    if (asked === 0)
        return 'its criteria contradict each other';
    if (both(asked, not(gate)) !== 0)
        return 'its threshold cannot be met together with its criteria';
    const takers = takersOf(space.diagrams, agreement.lifecycle.gates, (each) => gateNode(decisions, each));
    const stopping = firstTakers(space.diagrams, { leads: asked, takers, budget: scene.budget }) ?? [];
    const names = stopping.map(({ id }) => id).join(', ');
    return `${stopping.length === 1 ? 'gate' : 'the gates'} ${names} ${stopping.length === 1 ? 'stops' : 'stop'} everybody who meets its criteria`;
}
