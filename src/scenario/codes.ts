import type { CodePage } from '../diagnostics/code-page.ts';
import { expectationFailed } from './codes/expectation-failed.ts';

/** Every code a finding about sample leads can carry. */
export const sampleCodes: readonly CodePage[] = [expectationFailed];
