import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DrawnLead } from '../../../src/analyze/witness/drawn-lead.ts';
import type { Standing } from '../../../src/analyze/witness/standing.ts';
import { type Claim, type Witness, witnessOf } from '../../../src/analyze/witness/witness.ts';
import { witnessInstant } from '../../../src/analyze/witness/witness-instant.ts';
import { loadAgreement } from '../../../src/cli/load-agreement.ts';
import { holds } from '../../../src/criteria/holds.ts';
import { evaluateLead } from '../../../src/evaluate/evaluate-lead.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { runSamples } from '../../../src/scenario/run-samples.ts';
import { sampleText } from '../../../src/scenario/sample-text.ts';
import { formatInstantIn } from '../../../src/support/zoned-time.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { planned } from '../timeline/a-rule.ts';

const agreement = agreementIn('.');

function agreementIn(folder: string): Agreement {
  const { agreement: found, findings } = loadAgreement(folder);
  expect(findings.map(({ message }) => message)).toEqual([]);
  if (found === undefined) throw new Error('no agreement');
  return found;
}

/** Somebody whom sales wants, with a good deal more than that takes. */
const wanted: DrawnLead = {
  values: {
    company: 'musterwerk maschinenbau gmbh',
    country: 'de',
    email: 'logistik@musterwerk.example',
    domain: 'nordkiste.example',
    employees: 180,
    industry: 'manufacturing',
    'job-title': 'leitung logistik',
    'lead-source': 'webinar',
    seniority: 'director',
    tools: ['sap', 'tms'],
    'trucks-per-week': 250,
  },
  events: [
    planned(2, { signal: 'demo-request', properties: { product: 'dock' } }),
    planned(40, { signal: 'content-download', properties: { asset: 'a', type: 'whitepaper' } }),
  ],
  consents: new Map([['email-marketing', 'given']]),
  objection: false,
  reached: new Set(['lead']),
};

const becomesMql: Claim = ([standing]) => standing?.row.stage === 'mql';

function shown(drawn: DrawnLead, claim: Claim, agreements = [agreement] as const): Witness {
  const witness = witnessOf(agreements, drawn, claim);
  if (witness === undefined) throw new Error('no witness');
  return witness;
}

describe('a witness', () => {
  it('has nothing that the claim could do without', () => {
    const { sample } = shown(wanted, becomesMql);
    expect(Object.keys(sample.lead).sort()).toEqual(
      [
        'company',
        'country',
        'email',
        'employees',
        'industry',
        'job-title',
        'lead-source',
        'seniority',
      ].sort(),
    );
    expect(sample.timeline.map((deed) => (deed.what === 'signal' ? deed.signal : deed.what))).toEqual([
      'demo-request',
    ]);
  });

  it('keeps values that may not be missing, and of a set the members that are asked', () => {
    const erp: Claim = ([standing]) =>
      standing !== undefined && holds({ op: 'hasAny', attribute: 'tools', values: ['sap'] }, standing.facts);
    expect(shown(wanted, erp).sample).toMatchObject({ lead: { tools: ['sap'] }, timeline: [] });
    const { fields } = agreement;
    const strict = {
      ...agreement,
      fields: { ...fields, country: { ...fields['country'], nullable: false } },
    };
    expect(shown(wanted, erp, [strict as Agreement]).sample.lead).toEqual({ country: 'de', tools: ['sap'] });
  });

  it('keeps what the invariants want beside what is asked', () => {
    const posted: Claim = ([standing]) => standing?.facts.values['postal-code'] !== undefined;
    const drawn = { ...wanted, values: { ...wanted.values, 'postal-code': '20457' } };
    expect(shown(drawn, posted).sample.lead).toEqual({ country: 'de', 'postal-code': '20457' });
    const nowhere = { ...wanted, values: { 'postal-code': '20457' } };
    expect(witnessOf([agreement], nowhere, posted)).toBeUndefined();
  });

  it('is not shown when the evaluator does not confirm it', () => {
    expect(
      witnessOf([agreement], wanted, ([standing]) => standing?.row.stage === 'customer'),
    ).toBeUndefined();
    const hidden = { ...wanted, events: [planned(2, { signal: 'demo-request', hidden: true })] };
    expect(witnessOf([agreement], hidden, () => true)).toBeUndefined();
  });

  it('has events of exactly the drawn ages, after the consent they need', () => {
    const clicks = [
      planned(6, { signal: 'email-click' }),
      planned(29, { signal: 'email-click', olderByMs: 1 }),
    ];
    const drawn = { ...wanted, events: clicks };
    const scores: Claim = ([standing]) => standing?.row.engagement === 3;
    const { sample } = shown(drawn, scores);
    const [consent, older, newer] = sample.timeline;
    expect(sample.timeline).toHaveLength(3);
    expect(consent).toMatchObject({ what: 'consent', state: 'given' });
    expect(sample.asOf - (newer?.at ?? 0)).toBe(6 * 86_400_000);
    expect(sample.asOf - (older?.at ?? 0)).toBe(29 * 86_400_000 + 1);
    expect(consent?.at).toBeLessThan(older?.at ?? 0);
  });

  it('writes from an address at its own domain', () => {
    const both: Claim = ([standing]) =>
      standing?.facts.values['email'] !== undefined && standing.facts.values['domain'] !== undefined;
    expect(shown(wanted, both).sample.lead).toEqual({
      domain: 'nordkiste.example',
      email: 'logistik@nordkiste.example',
    });
    const its: Claim = (standings, lead) =>
      both(standings, lead) && standings[0]?.facts.values['email'] === 'logistik@musterwerk.example';
    expect(shown(wanted, its).sample.lead['email']).toBe('logistik@musterwerk.example');
  });

  it('is recorded in the first stage from which what it reached follows', () => {
    const reached: Claim = ([standing]) => standing?.facts.reached.has('sal') === true;
    const { sample } = shown({ ...wanted, reached: new Set(['lead', 'mql', 'sal']) }, reached);
    expect(sample.recordedStage).toBe('sal');
    expect(shown(wanted, becomesMql).sample.recordedStage).toBeUndefined();
  });

  it('is told at once where its history would have moved it before', () => {
    // Handed over when the demo was requested; 40 days later the request is worth less, and `score` sees a lead.
    const drawn = { ...wanted, events: [planned(40, { signal: 'demo-request' })] };
    const isAll = ({ values }: Standing['facts']): boolean =>
      Object.keys(values).length === Object.keys(wanted.values).length;
    const staysLead: Claim = ([standing]) =>
      standing?.row.stage === 'lead' && standing.row.engagement === 15 && isAll(standing.facts);
    const { sample } = shown(drawn, staysLead);
    expect(sample.timeline).toMatchObject([{ what: 'signal', loggedAt: sample.asOf }]);
    expect(sample.expect).toMatchObject({ stage: 'lead', engagement: 15 });
    const plain = { ...sample, timeline: sample.timeline.map(({ loggedAt: _, ...deed }) => deed) };
    expect(evaluateLead(agreement, plain, plain.asOf).stage).toBe('mql');
  });

  it('stands under each of two agreements', () => {
    const { lifecycle } = agreement;
    const stages = lifecycle.stages.map((stage) =>
      stage.id === 'mql'
        ? { ...stage, entry: { ...stage.entry, fields: [...stage.entry.fields, 'phone'] } }
        : stage,
    );
    const later = { ...agreement, lifecycle: { ...lifecycle, stages } };
    const noLonger: Claim = ([before, after]) => before?.row.stage === 'mql' && after?.row.stage === 'lead';
    const { standings, sample } = shown(wanted, noLonger, [agreement, later] as never);
    expect(standings.map(({ row }) => row.stage)).toEqual(['mql', 'lead']);
    expect(sample.expect.stage).toBe('lead');
  });

  it('written to a file passes its own test and is beyond reproach', () => {
    const folder = temporaryFolder();
    cpSync('definitions', `${folder}/definitions`, { recursive: true });
    cpSync('test/leads', `${folder}/test/leads`, { recursive: true });
    const objects: Claim = ([standing]) => standing?.row.total === null;
    const witnesses = [
      shown(wanted, becomesMql),
      shown({ ...wanted, objection: true }, objects),
      shown(
        { ...wanted, reached: new Set(['lead', 'mql', 'sal']) },
        ([standing]) => standing?.row.stage === 'sal',
      ),
    ];
    mkdirSync(`${folder}/test/leads/more`);
    for (const [index, { sample }] of witnesses.entries()) {
      const text = sampleText(agreement, { ...sample, id: `shown-${index}` });
      writeFileSync(`${folder}/test/leads/more/shown-${index}.yaml`, text);
    }
    const results = runSamples(agreementIn(folder)).filter(({ sample }) => sample.id.startsWith('shown-'));
    expect(results.map(({ claims, mismatches }) => [claims.length > 1, mismatches])).toEqual(
      witnesses.map(() => [true, []]),
    );
  });
});

it('the instant of witnesses is a Wednesday at ten on which the agreement is in force', () => {
  const zone = 'Europe/Berlin';
  const at = (effectiveFrom?: string): string => {
    const instant = witnessInstant({ zone, ...(effectiveFrom !== undefined && { effectiveFrom }) });
    return formatInstantIn(zone, instant);
  };
  expect(at()).toBe('2027-01-06T10:00+01:00');
  expect(at('2026-07-01')).toBe('2026-07-01T10:00+02:00');
  expect(at('2026-07-02')).toBe('2026-07-08T10:00+02:00');
});
