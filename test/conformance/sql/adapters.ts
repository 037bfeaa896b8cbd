import type { DuckDBConnection } from '@duckdb/node-api';
import type { Adapters } from '../adapter.ts';
import { dateAge, decay, eventAge } from './ages.ts';
import { criterion } from './criterion.ts';
import { project, replay } from './lifecycle.ts';
import { route } from './routing.ts';
import { count, score } from './score.ts';

/** The questions of `leadpact-vectors/scoring/1` that relational models answer. */
export function sqlScoring(connection: DuckDBConnection): Adapters {
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
