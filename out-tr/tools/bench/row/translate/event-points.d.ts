import type { Group } from '../../../../src/model/scoring.ts';
import type { EventLanguage, Language } from './language.ts';
/**
 * The terms that add up to the points of a group of event rules. All rules that count every event share one pass, signal
 * by signal, as somebody would write it who knows the language well; the others have one each.
 */
export declare function eventTerms<Term>(language: Language<Term>, events: EventLanguage<Term>, { rules }: Group): readonly Term[];
