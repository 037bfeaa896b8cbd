import type { BaselineForm } from './baseline-form.ts';
import { salesforceBaseline } from './salesforce/baseline/baseline-form.ts';

/** The targets that are merged with a baseline; apart from the targets, for every command reads baselines and few compile. */
export const baselineForms: readonly BaselineForm[] = [salesforceBaseline];
