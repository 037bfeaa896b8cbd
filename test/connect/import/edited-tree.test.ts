import { expect, test } from 'vitest';
import { openArtefactComparison } from '../../../src/connect/compare-artefacts.ts';
import { importSalesforce } from '../../../src/connect/salesforce/import/import-salesforce.ts';
import { formulaEdits } from '../edits.ts';
import { agreements, writtenTree } from './written-tree.ts';

const limits = { milliseconds: 20_000, now: () => performance.now() };

/** Formulas that are changed in one place, spread over all of them. */
const tried: Readonly<Record<string, number>> = { minimal: 60, reference: 30 };

test.each(Object.keys(tried))(
  'whatever is changed in a formula of the tree of %s: the import says it, leaves it out and tells it, or the proof finds the difference',
  { timeout: 300_000 },
  (name) => {
    const original = agreements[name]?.();
    if (original === undefined) throw new Error(name);
    const files = writtenTree(original, 'salesforce');
    // Parts of other formulas are compared where they are named.
    const compared = openArtefactComparison(original, limits)(files).map(({ place }) => place.path);
    const all = formulaEdits(files.filter(({ path }) => compared.includes(path)));
    const stride = Math.max(1, Math.floor(all.length / (tried[name] ?? 1)));
    const edits = all.filter((_, index) => index % stride === 0);
    expect(edits.length).toBeGreaterThan(20);
    const answers = new Map<string, number>();
    for (const { file, what } of edits) {
      const edited = files.map((one) => (one.path === file.path ? file : one));
      const { agreement, findings } = importSalesforce(edited, 'en');
      const [result] = openArtefactComparison(agreement, limits)(edited, (path) => path === file.path);
      const answer = result?.answer.answer ?? 'nothing';
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      if (answer === 'proved') continue;
      // What differs is found by the proof that the command makes, and ends in exit 1; the order of gates is read off one field.
      const isLeftOut = findings.some(({ kind }) => kind === 'left out');
      // A checklist that no longer fits its items comes apart into conditions of their own.
      const id = /LP_(\w+)__c/.exec(file.path)?.[1]?.toLowerCase().replaceAll('_', '-') ?? '';
      const isApart = answer === 'nothing' && Object.hasOwn(agreement.qualifications, id);
      expect([what, answer, answer === 'refuted' || isLeftOut || isApart]).toEqual([what, answer, true]);
      const mayDiffer = /LP_(?:Gate|Total|Fit|Engagement|Ready_\w+|Eligible_\w+)__c/.test(file.path);
      expect([what, answer === 'refuted' && !mayDiffer && !isLeftOut]).toEqual([what, false]);
    }
    expect(answers.get('proved') ?? 0).toBeGreaterThan(edits.length / 2);
  },
);
