import { describe, expect, test } from 'vitest';
import { mostPaths } from '../../../../src/compile/salesforce/flow/sla-steps-flow.ts';
import { fixtureAgreement } from '../../fixture-agreement.ts';
import { byId } from '../../fixture-definition.ts';
import { fixtureEscalation, fixtureSla } from '../../fixture-promises.ts';
import { compiledFixture, modelledFixture } from '../compiled-fixture.ts';
import { flowsIn, structureFaults } from './structure.ts';

const shares = Array.from({ length: 14 }, (_, index) => ({ numerator: index + 2, denominator: 5 }));
const ladder = shares.map((at, index) => ({
  id: `step-${index}`,
  at,
  action: 'notify' as const,
  to: 'sales-manager',
  place: fixtureEscalation.place,
}));

describe('more steps than a flow is given paths', () => {
  const agreement = fixtureAgreement({ escalation: { ...fixtureEscalation, perLead: ladder } });
  const { artifacts, clauses } = compiledFixture(agreement);
  const steps = flowsIn(artifacts).find(({ name }) => name === 'LP_Sla_First_Contact_Steps');

  test('keep the first and the limit, and the others say that they are left out', () => {
    expect(steps?.start.paths).toHaveLength(mostPaths);
    expect(steps?.start.paths.map(({ name }) => name)).toContain('At_Due');
    expect(flowsIn(artifacts).flatMap((flow) => structureFaults(flow, artifacts))).toEqual([]);
    const fidelityOf = (id: string) => clauses.find((clause) => clause.id === id);
    expect(fidelityOf('escalation-step/step-0')?.how?.['en']).not.toContain('left out');
    expect(fidelityOf('escalation-step/step-13')).toMatchObject({ fidelity: 'missing', artifacts: [] });
    expect(fidelityOf('sla/first-contact')?.how?.['en']).toContain('later steps of a clock are left out');
  });
});

describe('more promises than a lead has fields', () => {
  const slas = byId(Array.from({ length: 150 }, (_, index) => ({ ...fixtureSla, id: `promise-${index}` })));
  const agreement = fixtureAgreement({ slas });
  const { artifacts, clauses } = compiledFixture(agreement);

  test('are missing, and those that have room are whole', () => {
    expect(modelledFixture(agreement).fields.length).toBeLessThanOrEqual(500);
    const promises = clauses.filter(({ id }) => id.startsWith('sla/'));
    const missing = promises.filter(({ fidelity }) => fidelity === 'missing');
    expect(missing.length).toBeGreaterThan(30);
    expect(promises.length - missing.length).toBeGreaterThan(50);
    expect(missing.every(({ how }) => how?.['de']?.includes('keinen Platz'))).toBe(true);
    expect(flowsIn(artifacts).flatMap((flow) => structureFaults(flow, artifacts))).toEqual([]);
  });
});
