import { mostTracked, trackedCount } from '../../../compile/salesforce/history.ts';
import type { Rule } from '../../rule.ts';

export const historyBudget: Rule = {
  id: 'targets/history-budget',
  severity: 'warning',
  owner: 'joint',
  summary: 'Salesforce keeps the history of everything that the agreement needs it of.',
  why: 'when somebody asks when a consent was withdrawn, Salesforce does not know',

  *check({ consentPurposes, scorings, targets }) {
    const target = targets['salesforce'];
    // Where the lead's own file is not written, no history is switched on at all.
    if (target === undefined || (!target.ownsWholeObjects && target.baseline === undefined)) return;
    const wanted = trackedCount({ consentPurposes, scorings });
    const last = Object.values(consentPurposes).at(-1);
    if (wanted <= mostTracked || last === undefined) return;
    yield {
      place: target.place,
      message: `the history of ${wanted} fields of the lead is needed, and Salesforce keeps that of ${mostTracked}`,
      help: `merge consent purposes until ${wanted - mostTracked} fewer are left, or have the history of the last ones kept by another system`,
      related: [{ place: last.place, message: 'its history would not be kept' }],
    };
  },
};
