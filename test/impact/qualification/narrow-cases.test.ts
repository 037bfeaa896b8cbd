import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leadColumns } from '../../../src/evaluate/columns/lead-columns.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { firstQualifications } from '../../../src/impact/qualification/first-qualifications.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { agreementOf } from '../../model/load-fixture.ts';
import { replayedQualification } from './replayed-qualification.ts';

const asOf = Date.parse('2026-11-20T08:12:00Z');
const dayMs = 86_400_000;

const folder = new URL('../../cli/agreement/definitions/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [`definitions/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
);

type Edit = readonly [file: string, from: string, to: string];

/** A lead of the small agreement, of which some words are others; days count back from asOf. */
interface NarrowCase {
  readonly edits: readonly Edit[];
  readonly values: LeadRecord['values'];
  readonly demos?: readonly number[];
  readonly created: number;
}

const withoutFastTrack: Edit = [
  'lifecycle',
  '      fastTrack: { signal: demo-request, within: 1 days }\n',
  '',
];
const threshold = (words: string): Edit => ['lifecycle', 'threshold: { total: { gte: 60 } }', words];
const oneBand: readonly Edit[] = [
  ['scoring', 'bands: { "1": 40, "2": always }', 'bands: { "1": 40 }'],
  ...['A', 'B', 'U'].map(
    (grade): Edit => ['scoring', `${grade}: { "1": mql, "2": nurture }`, `${grade}: { "1": mql }`],
  ),
];
const withDate: Edit = ['fields', '  employees: { type', '  founded: { type: date }\n  employees: { type'];
const grades = 'grades: { A: 60 %, B: always }';
const region = 'region: { when: { country: { in: [DE, AT, CH] } }, points: 10 }';

/** `gone`, where leads are lost, and a stage behind it. */
function beyond(gone: number, entry: string): Edit {
  const stages = [
    `  gone: { order: 25, category: lost, entry: { automatic: true, threshold: { total: { gte: ${gone} } } } }`,
    `  sal: { order: 30, category: open, entry: { automatic: true, ${entry} } }`,
  ];
  return ['lifecycle', '  sal: { order: 30, category: open }', stages.join('\n')];
}

const cases: Readonly<Record<string, NarrowCase>> = {
  'below the lowest band is no band, and that lets in': {
    edits: [...oneBand, withoutFastTrack, threshold('require: { none: [{ band: { in: ["1"] } }] }')],
    values: { company: 'acme' },
    demos: [10],
    created: 20,
  },
  'below the lowest band is no outcome, and a gate is open': {
    edits: [
      ...oneBand,
      withoutFastTrack,
      threshold('threshold: { total: { gte: 20 } }'),
      [
        'lifecycle',
        'gates:\n',
        'gates:\n  - { id: hot, when: { outcome: { in: [mql] } }, reason: competitor }\n',
      ],
    ],
    values: { company: 'acme', employees: 100 },
    demos: [10],
    created: 20,
  },
  'points that fall below the lowest band let in, in the night in which they do': {
    edits: [...oneBand, withoutFastTrack, threshold('require: { none: [{ band: { in: ["1"] } }] }')],
    values: { company: 'acme', employees: 100 },
    demos: [200],
    created: 200,
  },
  'of a set in which one choice reads a date that is missing, another is known': {
    edits: [
      withDate,
      [
        'scoring',
        region,
        'region:\n      exclusive:\n        - { id: young, when: { founded: { lt: 365 days } }, points: 10 }\n        - { id: home, when: { country: { in: [DE, AT, CH] } }, points: 10 }',
      ],
      ['scoring', grades, `minKnown: 80 %\n${grades}`],
      withoutFastTrack,
      threshold('threshold: { grade: { in: [A] } }'),
    ],
    values: { company: 'acme', country: 'fr', employees: 100 },
    created: 20,
  },
  'little is known, which lets in, and where all were known there would be no grade': {
    edits: [
      withDate,
      [
        'scoring',
        region,
        'region: { when: { any: [{ country: { in: [DE, AT, CH] } }, { founded: { lt: 365 days } }] }, points: 10 }',
      ],
      ['scoring', grades, 'minKnown: 20 %\ngrades: { A: 80 %, B: 60 % }'],
      withoutFastTrack,
      threshold('threshold: { grade: { in: [A, B, U] } }'),
    ],
    values: { company: 'acme', founded: '2024-01-01' },
    created: 20,
  },
  'a stage that asks for a lost one comes at the same instant': {
    edits: [
      withoutFastTrack,
      threshold('threshold: { total: { gte: 999 } }'),
      beyond(50, 'require: { reached: gone }'),
    ],
    values: { company: 'acme', employees: 100 },
    demos: [10],
    created: 20,
  },
  'a stage that asks for a lost one comes later': {
    edits: [
      withoutFastTrack,
      threshold('threshold: { total: { gte: 999 } }'),
      beyond(20, 'require: { reached: gone }, threshold: { total: { gte: 50 } }'),
    ],
    values: { company: 'acme', employees: 100 },
    demos: [10],
    created: 20,
  },
};

describe('a lead is offered although its best points would hide it', () => {
  it.each(Object.entries(cases))('%s', (_, { created, demos = [], edits, values }) => {
    const agreement = agreementOf(withEdits(edits));
    const events = demos.map((days, index) => demo(`e-${index}`, asOf - days * dayMs));
    const record: LeadRecord = { id: 'l-1', values, events, consents: [] };
    const createdAt = asOf - created * dayMs;
    const columns = { ...leadColumns(agreement, [record]), createdAt: Float64Array.from([createdAt]) };
    const { at } = replayedQualification(agreement, record, { createdAt, asOf });
    expect(at).not.toBeNull();
    expect(firstQualifications(agreement, columns, asOf).at[0]).toBe(at);
  });
});

function demo(id: string, at: Instant): LeadRecord['events'][number] {
  return { id, signal: 'demo-request', at, from: at, properties: {} };
}

function withEdits(edits: readonly Edit[]): Readonly<Record<string, string>> {
  const all = { ...files };
  for (const [file, from, to] of edits) {
    const path = `definitions/${file}.yaml`;
    const text = all[path] ?? '';
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    all[path] = text.replace(from, to);
  }
  return all;
}
