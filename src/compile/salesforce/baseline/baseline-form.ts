import type { BaselineForm } from '../../baseline-form.ts';
import { readBaseline } from './read-baseline.ts';
import { wholeObjects } from './whole-object.ts';

/** Value sets and assignment rules, in the source format. */
export const salesforceBaseline: BaselineForm = {
  target: 'salesforce',
  files: (agreement, configuration) => wholeObjects(agreement, configuration).map(({ file }) => file),
  problems: (agreement, configuration, retrieved) =>
    readBaseline(agreement, configuration, retrieved).problems,
};
