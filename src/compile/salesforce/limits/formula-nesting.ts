import { deepest, depthOf } from '../formula/condition-text.ts';
import type { PlatformLimit } from './platform-limit.ts';
import { treeFormulas } from './tree-formulas.ts';

/** Not Salesforce's own: beyond it whatever reads formulas gets slow, and no person follows them any more. */
export const formulaNesting: PlatformLimit = {
  id: 'formula-nesting',
  *check(tree) {
    for (const { formula, path } of treeFormulas(tree)) {
      const depth = depthOf(formula);
      if (depth <= deepest) continue;
      yield {
        path,
        message: `its formula has ${depth} parentheses inside each other, ${deepest} are allowed`,
      };
    }
  },
};
