import type { CodePage } from '../diagnostics/code-page.ts';
import { targetBaseline } from './codes/target-baseline.ts';

/** Every code a finding of compiling can carry, by name. */
export const compileCodes: readonly CodePage[] = [targetBaseline];
