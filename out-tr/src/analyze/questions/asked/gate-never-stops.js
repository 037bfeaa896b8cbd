import { firstTrueGate } from '../../../evaluate/journey/gate.js';
import { gateNode } from '../../decision/gates.js';
import { questionWords } from '../catalogue.js';
import { wrongIfNone } from '../verdict-of.js';
export const gateNeverStops = {
    ...questionWords('gate-never-stops'),
    *ask({ agreement, space, decisions, search }) {
        const { lifecycle } = agreement;
        const answers = search.byResult(decisions.firstGate(), (index) => {
            const gate = lifecycle.gates[index];
            if (gate === undefined)
                return undefined;
            return {
                confirms: ([standing]) => standing !== undefined && firstTrueGate(lifecycle, standing.facts) === gate,
            };
        });
        for (const [index, gate] of lifecycle.gates.entries()) {
            const answer = answers.get(index) ?? { answer: 'proved', tier: 'diagrams' };
            const isNone = answer.answer === 'proved';
            const isFalse = space.diagrams.both(space.possible, gateNode(decisions, gate)) === 0;
            yield {
                about: `gate ${gate.id}`,
                place: gate.place,
                verdict: wrongIfNone(answer),
                answer,
                message: isNone
                    ? `gate ${gate.id} never stops a lead: ${isFalse ? 'its condition holds for none' : 'other gates stop all of its leads first'}`
                    : `gate ${gate.id} stops leads that no other gate before it stops`,
                ...(isNone && { help: isFalse ? 'correct its condition, or remove it' : 'move it up, or remove it' }),
            };
        }
    },
};
