import { dateAge, decay, eventAge } from './ages.js';
import { criterion } from './criterion.js';
import { project, replay } from './lifecycle.js';
import { route } from './routing.js';
import { count, score } from './score.js';
/** The questions of `leadpact-vectors/scoring/1` that relational models answer. */
export function sqlScoring(connection) {
    return {
        text: 'outside',
        round: 'outside',
        dateAge: dateAge(connection),
        eventAge: eventAge(connection),
        criterion: criterion(connection),
        decay: decay(connection),
        count: count(connection),
        score: score(connection),
        replay: replay(connection),
        project: project(connection),
        touches: 'outside',
        account: 'outside',
        route: route(connection),
    };
}
