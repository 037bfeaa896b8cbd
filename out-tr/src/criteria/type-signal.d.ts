import { type Place } from '../diagnostics/place.ts';
import type { SignalTest } from './criterion.ts';
import type { Vocabulary } from './type-vocabulary.ts';
/** `{ signal: demo-request, within: 30 days, count: 2 }`; `count` is 1 where it is not written. */
export declare function typeSignal(written: unknown, place: Place, vocabulary: Vocabulary): SignalTest | undefined;
/** `demo-request` or `{ any: [demo-request, contact-request] }` as sorted distinct ids; undefined when one is unknown. */
export declare function typeSignalNames(written: unknown, place: Place, vocabulary: Pick<Vocabulary, 'knows'>): readonly string[] | undefined;
