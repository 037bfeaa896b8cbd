import { criterion } from './criterion.js';
import { count, decay, score } from './points.js';
import { project } from './project.js';
import { route } from './route.js';
/** The questions of `leadpact-vectors/scoring/1` that a row answers. */
export const programScoring = {
    text: 'outside',
    round: 'outside',
    dateAge: 'outside',
    eventAge: 'outside',
    criterion,
    decay,
    count,
    score,
    replay: 'outside',
    project,
    touches: 'outside',
    account: 'outside',
    route,
};
