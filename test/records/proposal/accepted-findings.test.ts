import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CheckedAgreement, checkedAgreement } from '../../../src/cli/checked-agreement.ts';
import { acceptedDraft } from '../../../src/records/proposal/accepted-findings.ts';
import {
  type DraftName,
  draftProposal,
  firstDraft,
  withArrival,
} from '../../../src/records/proposal/draft.ts';
import { type DraftFile, draftFiles } from '../../../src/records/proposal/draft-files.ts';
import type { Proposal } from '../../../src/records/proposal/proposal.ts';
import { wayOf } from '../../../src/records/proposal/shown-proposal.ts';

const until = '2027-02-26';

/** What every export could have shown: figures and words alone. */
const shown = fc.record({
  language: fc.constantFrom('en' as const, 'de' as const),
  target: fc.constantFrom('15 minutes', '4 hours', '24 hours', '72 hours', '7 calendar days'),
  decideWithin: fc.constantFrom('1 hour', '24 hours', '72 hours', '30 calendar days'),
  hasContacts: fc.boolean(),
  stages: fc.subarray(['new', 'mql', 'sal', 'sql', 'won', 'lost', 'x']),
  reasons: fc.integer({ min: 0, max: 16 }),
  queues: fc.integer({ min: 0, max: 3 }),
  sources: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9 .:#'-]{0,12}[A-Za-z0-9]$/), {
    maxLength: 6,
    selector: (word) => word.toLowerCase().trim(),
  }),
  median: fc.integer({ min: 0, max: 200 }),
});

function proposalOf(export_: typeof shown extends fc.Arbitrary<infer Shown> ? Shown : never): {
  readonly proposal: Proposal;
  readonly files: readonly DraftFile[];
} {
  const { language, stages, reasons, queues, sources, target, hasContacts, median } = export_;
  const name: DraftName = { seen: 9, words: [], parts: ['stageHistory'] };
  const named = (ids: readonly string[]) => new Map(ids.map((id) => [id, name]));
  const numbered = (noun: string, count: number) =>
    named(Array.from({ length: count }, (_, place) => `${noun}-${place}`));
  const isChoice = sources.length > 1;
  const first = firstDraft({ names: new Map(), fields: [], properties: [] }, language);
  const base = draftProposal(
    {
      ...first,
      names: new Map([
        ['stage', named(stages)],
        ['reason', numbered('reason', reasons)],
        ['queue', numbered('queue', queues)],
      ]),
      fields: [
        {
          id: 'lead-source',
          seen: 5,
          isPersonal: false,
          type: isChoice ? 'enum' : 'text',
          ...(isChoice && { values: sources }),
        },
      ],
    },
    { value: 'Europe/Berlin', from: 'said' },
    { value: 'EUR', from: 'usual' },
  );
  const proposal: Proposal = {
    ...base,
    stages: withArrival(base.stages, base.handoff),
    decideWithin: { value: export_.decideWithin, from: 'said' },
    response: { until: hasContacts ? 'contact' : 'stage', target, started: 20, inTime: 8, answered: 9 },
    volume: { median, months: 3 },
    has: { activities: hasContacts, outcomes: true, amounts: true },
  };
  const steps = wayOf(proposal).map((stage) => ({ stage, leads: 9 }));
  return { proposal, files: draftFiles(proposal, { id: 'native' }, steps) };
}

function checked(files: readonly DraftFile[], day: string): CheckedAgreement {
  const bytes = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const retrieved = () => ({ files: [], troubles: [] });
  const tree = { files: bytes, troubles: [], findings: [], releases: [], retrieved };
  return checkedAgreement(tree, () => day);
}

it('lets every proposal pass its own checks until the last day, and no longer where it had to be accepted', () => {
  let contradicting = 0;
  fc.assert(
    fc.property(shown, (export_) => {
      const { files } = proposalOf(export_);
      const draft = acceptedDraft(files, { until, language: export_.language });
      expect(checked(draft.files, until).findings).toEqual([]);
      const later = checked(draft.files, '2027-02-27').findings.map(({ code }) => code);
      for (const { code } of draft.accepted) expect(later).toContain(code);
      expect(later.includes('checks/suppression-expired')).toBe(draft.accepted.length > 0);
      contradicting += draft.accepted.length;
    }),
    { numRuns: 60 },
  );
  expect(contradicting).toBeGreaterThan(0);
});

it('gives each value of the source of leads a channel of its own', () => {
  fc.assert(
    fc.property(shown, (export_) => {
      const { files, proposal } = proposalOf(export_);
      const channels = Object.values(checked(files, until).agreement?.channels ?? {});
      const values = channels.flatMap(({ fields }) => fields['lead-source'] ?? []);
      expect(values.length).toBe(proposal.origin === undefined ? 0 : export_.sources.length);
      expect(new Set(values).size).toBe(values.length);
    }),
    { numRuns: 30 },
  );
});
