import type { CodePage } from '../diagnostics/code-page.ts';
import { baselineCode } from './baseline-code.ts';

/** Every code a finding of compiling can carry, by name. */
export const compileCodes: readonly CodePage[] = [baselineCode];
