import type { HandoffOutcome } from '../lifecycle.ts';
import type { Bilingual } from './language.ts';
/** What became of an offer of a lead to sales. */
export declare const handoffOutcomeWords: Readonly<Record<HandoffOutcome, Bilingual>>;
