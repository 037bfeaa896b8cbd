import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { at } from '../fixture-definition.ts';
import { fixtureScoring } from '../fixture-scoring.ts';

/** Names of two bytes a sign: beyond the bytes of one formula, far below what it compiles to. */
const named: Criterion = {
  op: 'equals',
  attribute: 'domain',
  values: Array.from({ length: 38 }, (_, index) => `предприятие-${'долгое-название-'.repeat(3)}${index}`),
};

const missing: Criterion = { op: 'missing', attribute: 'domain' };

/** The fixture with more of one thing than Salesforce has room for, by what it is. */
export const overfull: Readonly<Record<string, Agreement>> = {
  'a gate': withGates([gate('named', named)]),
  'the text of the first gate': withGates(
    Array.from({ length: 45 }, (_, index) => gate(`no-${'very-'.repeat(5)}long-${index}`, missing)),
  ),
  'the fit': withFit(named),
  'a checklist': withChecklist(named),
  'the notes that reasons ask for': withReasons(120),
};

function gate(id: string, when: Criterion): Agreement['lifecycle']['gates'][number] {
  return { id, title: { en: id }, kind: 'criterion', when, place: at('lifecycle', 'gates', id) };
}

function withGates(more: Agreement['lifecycle']['gates']): Agreement {
  const { lifecycle } = fixtureAgreement();
  return fixtureAgreement({ lifecycle: { ...lifecycle, gates: [...lifecycle.gates, ...more] } });
}

function withFit(when: Criterion): Agreement {
  const rule = { id: 'named', title: { en: 'Named' }, kind: 'attribute', when, points: 5 } as const;
  const dimensions = fixtureScoring.dimensions.map((dimension) =>
    dimension.id === 'fit'
      ? {
          ...dimension,
          groups: [
            ...dimension.groups,
            { id: 'wide', title: { en: 'Wide' }, place: at('scoring', 'wide'), rules: [rule] },
          ],
        }
      : dimension,
  );
  const { scorings } = fixtureAgreement();
  return fixtureAgreement({
    scorings: { ...scorings, [fixtureScoring.id]: { ...fixtureScoring, dimensions } },
  });
}

function withChecklist(when: Criterion): Agreement {
  const { qualifications } = fixtureAgreement();
  const changed = Object.entries(qualifications).map(([id, checklist]) => {
    const items = checklist.items.map((item, index) => (index === 0 ? { ...item, when } : item));
    const criterion: Criterion = { op: 'all', of: items.map((item) => item.when) };
    return [id, { ...checklist, items, criterion }] as const;
  });
  return fixtureAgreement({ qualifications: Object.fromEntries(changed) });
}

function withReasons(count: number): Agreement {
  const { reasons } = fixtureAgreement();
  const [like] = Object.values(reasons);
  if (like === undefined) throw new Error('the fixture has no reason');
  const more = Array.from({ length: count }, (_, index) => {
    const id = `bought-elsewhere-${'already-'.repeat(3)}${index}`;
    return [id, { ...like, id, title: { en: id }, requires: ['note'] as const }] as const;
  });
  return fixtureAgreement({ reasons: { ...reasons, ...Object.fromEntries(more) } });
}
