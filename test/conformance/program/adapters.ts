import type { Adapters } from '../adapter.ts';
import { criterion } from './criterion.ts';
import { count, decay, score } from './points.ts';
import { project } from './project.ts';
import { route } from './route.ts';

/** The questions of `leadpact-vectors/scoring/1` that a row answers. */
export const programScoring: Adapters = {
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
