import type { Adapters } from '../adapter.ts';
import { criterion } from './criterion.ts';
import { project, replay, touches } from './lifecycle.ts';
import { account, route } from './routing.ts';
import { count, decay, score } from './score.ts';
import { age, eventAge, round, text } from './values.ts';

/** Adapters of `leadpact-vectors/scoring/1`. */
export const scoring: Adapters = {
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
