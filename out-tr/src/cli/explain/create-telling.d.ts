import type { SampleResult } from '../../scenario/run-samples.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import type { Telling } from './telling.ts';
/** How to tell of this sample to this reader. */
export declare function createTelling({ agreement, checked, folder }: SoundAgreement, { sample, evaluation }: SampleResult, { io, language }: Pick<Invocation, 'io' | 'language'>): Telling;
