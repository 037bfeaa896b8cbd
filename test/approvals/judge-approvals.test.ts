import { describe, expect, it } from 'vitest';
import type { EmergencyRecord } from '../../src/approvals/emergency-record.ts';
import { judgeApprovals } from '../../src/approvals/judge-approvals.ts';
import type { MapSigner } from '../../src/approvals/signer-map.ts';
import { agreementWith, approval, mapOf, mapWith, question, usualMap } from './questions.ts';

const both = [approval('acme-m1'), approval('acme-s1')];

describe('signatures of both departments', () => {
  it('free a change, whatever case an account is written in', () => {
    expect(judgeApprovals(question(both)).verdict).toBe('free');
    expect(judgeApprovals(question([approval('ACME-M1'), approval('Acme-S1')])).verdict).toBe('free');
  });

  it('two of one department are one short', () => {
    const state = judgeApprovals(question([approval('acme-m1'), approval('acme-m2')]));
    expect(state).toMatchObject({ verdict: 'blocked', missing: ['sales'] });
    expect(state.reviews.map(({ counts, why }) => counts ?? why)).toEqual(['marketing', 'signed-already']);
    expect(state.maySign.map(({ signer }) => signer)).toEqual(['signer-s1']);
  });

  it('lookalikes are nobody', () => {
    const { reviews } = judgeApprovals(question([approval('acme-ml'), approval('acme_m1'), approval('')]));
    expect(reviews.map(({ why }) => why)).toEqual(['no-signer', 'no-signer', 'no-signer']);
  });

  it('of the wrong department do not count, and that is said', () => {
    const need = { what: 'sides', sides: ['sales'] } as const;
    const state = judgeApprovals(question([approval('acme-m1')], { need }));
    expect(state).toMatchObject({ verdict: 'blocked', reviews: [{ why: 'other-side' }] });
    expect(judgeApprovals(question([approval('acme-s1')], { need })).verdict).toBe('free');
  });

  it('who wrote the change signs nothing, by whichever of their names they are called', () => {
    for (const name of ['ACME-m1', 'signer-m1']) {
      const state = judgeApprovals(question(both, { authors: [name] }));
      expect(state).toMatchObject({ verdict: 'blocked', missing: ['marketing'] });
      expect(state.maySign.map(({ signer }) => signer)).toEqual(['signer-m2']);
    }
  });

  it('a need without sides that is no editorial one still wants a signature', () => {
    const state = judgeApprovals(question([], { need: { what: 'sides', sides: [] } }));
    expect(state).toMatchObject({ verdict: 'blocked', missing: ['either'] });
  });

  it('a map that the change itself brings frees nothing', () => {
    const state = judgeApprovals(question(both, { mapFrom: 'head' }));
    expect(state).toMatchObject({ verdict: 'blocked', reason: 'first-map', missing: [] });
  });
});

describe('one person', () => {
  const chief: MapSigner = {
    ...first(),
    id: 'signer-both',
    github: 'acme-both',
    sides: ['marketing', 'sales'],
  };

  it('who may sign for either side signs for one, and the other stays open', () => {
    const map = mapOf([chief, ...usualMap.signers]);
    const state = judgeApprovals(question([approval('acme-both')], { map }));
    expect(state.verdict).toBe('blocked');
    expect(state.missing).toHaveLength(1);
    expect(state.maySign.map(({ signer }) => signer)).toEqual(['signer-m1', 'signer-m2', 'signer-s1']);
    for (const other of ['acme-m1', 'acme-s1']) {
      const reviews = [approval('acme-both'), approval(other)];
      expect(judgeApprovals(question(reviews, { map })).verdict, other).toBe('free');
    }
  });

  it('with one account for two signers counts for nobody', () => {
    const map = mapWith(`signers:
  signer-m1: { role: vp-marketing, github: acme-x, gitlab: one }
  signer-s1: { role: vp-sales, github: acme-y, gitlab: ONE }
`);
    const state = judgeApprovals(question([approval('acme-x'), approval('acme-y')], { map }));
    expect(state.verdict).toBe('blocked');
    expect(state.reviews.map(({ why }) => why)).toEqual(['shared-account', 'shared-account']);
    expect(state.maySign).toEqual([]);
  });

  it('decides by the last word', () => {
    const words = (...list: readonly ('approved' | 'changes-requested' | 'dismissed' | 'commented')[]) =>
      judgeApprovals(question([approval('acme-s1'), ...list.map((said) => approval('acme-m1', { said }))]));
    expect(words('changes-requested', 'approved').verdict).toBe('free');
    expect(words('approved', 'commented').verdict).toBe('free');
    expect(words('approved', 'dismissed')).toMatchObject({ reason: 'signatures-missing' });
    expect(words('approved', 'changes-requested')).toMatchObject({
      reason: 'changes-requested',
      objections: [{ signer: 'signer-m1' }],
    });
  });
});

describe('an emergency', () => {
  const record: EmergencyRecord = {
    by: 'sales-manager',
    on: '2026-11-29',
    ratifyBy: '2026-12-02',
    place: first().place,
  };
  const asked = (more: Partial<EmergencyRecord>, reviews = [approval('acme-md')]) =>
    judgeApprovals(question(reviews, { records: [{ ...record, ...more }] }));

  it('lets a change through with a record that fits, and the signatures stay missing', () => {
    expect(asked({})).toMatchObject({
      verdict: 'free',
      reason: 'emergency',
      missing: ['marketing', 'sales'],
      emergency: { signer: 'signer-md', record: { ratifyBy: '2026-12-02' } },
      reviews: [{ counts: 'emergency' }],
    });
  });

  it('is none without a record of the same role that has begun, is not over and is ratified in time', () => {
    expect(judgeApprovals(question([approval('acme-md')]))).toMatchObject({
      verdict: 'blocked',
      reviews: [{ why: 'no-record' }],
    });
    expect(asked({ by: 'vp-sales' }).verdict).toBe('blocked');
    expect(asked({ on: '2026-12-01' }).verdict).toBe('blocked');
    expect(asked({ on: '2026-11-20', ratifyBy: '2026-11-23' }).verdict).toBe('blocked');
    expect(asked({ ratifyBy: '2026-12-03' }).verdict).toBe('blocked');
  });

  it('needs the approval of its own signer, who did not write the change', () => {
    expect(asked({}, [approval('acme-m1')]).verdict).toBe('blocked');
    expect(asked({}, [approval('acme-md', { seen: 'older' })]).verdict).toBe('blocked');
    const own = question([approval('acme-md')], { records: [record], authors: ['acme-md'] });
    expect(judgeApprovals(own).verdict).toBe('blocked');
  });

  it('passes against an objection, and names it', () => {
    const state = asked({}, [approval('acme-md'), approval('acme-s1', { said: 'changes-requested' })]);
    expect(state).toMatchObject({ reason: 'emergency', objections: [{ signer: 'signer-s1' }] });
  });

  it('does not sign for a department', () => {
    const state = asked({}, [approval('acme-md'), ...both]);
    expect(state.reason).toBe('signed');
    expect(state.emergency).toBeUndefined();
    expect(state.reviews.map(({ counts, why }) => counts ?? why)).toEqual([
      'signed-already',
      'marketing',
      'sales',
    ]);
  });
});

it('the map says who may sign for whom by the approvers of the parties', () => {
  const agreement = agreementWith('signers:\n  signer-x: { role: sdr, github: acme-x }\n');
  expect(agreement.approvals?.signers['signer-x']?.role).toBe('sdr');
  expect(usualMap.signers.map(({ id, sides }) => [id, ...sides])).toEqual([
    ['signer-m1', 'marketing'],
    ['signer-m2', 'marketing'],
    ['signer-md'],
    ['signer-s1', 'sales'],
  ]);
});

function first(): MapSigner {
  const [signer] = usualMap.signers;
  if (signer === undefined) throw new Error('no signer');
  return signer;
}
