import { criterion } from './criterion.js';
import { project, replay, touches } from './lifecycle.js';
import { account, route } from './routing.js';
import { count, decay, score } from './score.js';
import { age, eventAge, round, text } from './values.js';
/** Adapters of `leadpact-vectors/scoring/1`. */
export const scoring = {
    text,
    round,
    dateAge: age,
    eventAge,
    criterion,
    decay,
    count,
    score,
    replay,
    project,
    touches,
    account,
    route,
};
