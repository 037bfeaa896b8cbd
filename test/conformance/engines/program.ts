import { programScoring } from '../program/adapters.ts';
import type { Engine } from './engine.ts';

/** The function generated from the agreement. Of each expectation only what a row says is compared (`../README.md`). */
export const program: Engine = {
  id: 'program',
  open: async () => ({ 'leadpact-vectors/scoring/1': programScoring }),
};
