import { describe, expect, it } from 'vitest';
import { judgeApprovals } from '../../../src/approvals/judge-approvals.ts';
import { approvalsMarkdown } from '../../../src/approvals/telling/state-markdown.ts';
import { approvalsText } from '../../../src/approvals/telling/state-text.ts';
import { painter } from '../../../src/diagnostics/paint.ts';
import { approval, question, usualMap } from '../questions.ts';

const plain = painter(false);

describe('an emergency', () => {
  const [signer] = usualMap.signers;
  const state = judgeApprovals(
    question([approval('acme-md'), approval('acme-s1', { said: 'changes-requested' })], {
      records: signer
        ? [{ by: 'sales-manager', on: '2026-11-30', ratifyBy: '2026-12-03', place: signer.place }]
        : [],
    }),
  );

  it('is told aloud in both languages: who, until when, against whom', () => {
    for (const text of [approvalsText(state, 'en', plain), approvalsMarkdown(state, 'en')]) {
      expect(text).toContain('EMERGENCY: signer-md');
      expect(text).toContain('ratify it by 2026-12-03');
      expect(text).toContain('It passes against signer-s1.');
    }
    expect(approvalsText(state, 'de', plain)).toContain('NOTFALL: signer-md');
  });
});

it('nobody left to sign is told with the way out', () => {
  const authors = ['acme-s1'];
  const state = judgeApprovals(question([approval('acme-m1')], { authors }));
  expect(approvalsText(state, 'en', plain)).toContain('Nobody who could sign is left');
  expect(approvalsMarkdown(state, 'de')).toContain('Es ist niemand übrig');
});

it('comments mention nobody and obey no markup', () => {
  const state = judgeApprovals(question([approval('__x__')]));
  const text = approvalsMarkdown(state, 'en');
  expect(text).toContain('\\_\\_x\\_\\_');
  expect(text).not.toMatch(/@\w/);
});
