import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBudget } from '../src/analyze/budget.ts';
import { type AgreementDiff, diffAgreements } from '../src/diff/agreement-diff.ts';
import type { Agreement } from '../src/model/agreement.ts';
import { readAgreement } from '../src/model/read-agreement.ts';
import { caseFiles } from './lint-case.ts';

/** Where the cases of changes stand, a folder each. */
export const CHANGE_CASES: string = join('test', 'diff', 'cases');

/** Steps of the proof engine; the cases are small. */
const STEPS = 5_000_000;

/** What one of the two versions of a case says besides the base agreement. */
export function changeFragment(name: string, version: 'before' | 'after'): string {
  return readFileSync(join(CHANGE_CASES, name, `${version}.yaml`), 'utf8');
}

/** What changed between the versions of a case. */
export function changeCase(name: string): AgreementDiff {
  return fragmentsDiff(changeFragment(name, 'before'), changeFragment(name, 'after'), name);
}

/** What changed between two fragments laid over the base agreement of the linter; `name` is for errors. */
export function fragmentsDiff(before: string, after: string, name: string): AgreementDiff {
  const [older, newer] = [agreementOf(before, `${name}, before`), agreementOf(after, `${name}, after`)];
  return diffAgreements(older, newer, openBudget({ steps: STEPS }));
}

function agreementOf(fragment: string, name: string): Agreement {
  const files = caseFiles(fragment).map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { agreement, findings } = readAgreement(files);
  const [finding] = findings;
  if (!agreement || finding) throw new Error(`${name}: ${finding?.code} ${finding?.message}`);
  return agreement;
}
