import { programScoring } from '../program/adapters.js';
/** The function generated from the agreement. Of each expectation only what a row says is compared (`../README.md`). */
export const program = {
    id: 'program',
    open: async () => ({ 'leadpact-vectors/scoring/1': programScoring }),
};
