import { describe, expect, it } from 'vitest';
import { beyondLimits } from '../../src/cli/build/beyond-limits.ts';
import type { Compilation } from '../../src/compile/target.ts';
import { fixtureAgreement } from '../compile/fixture-agreement.ts';

const agreement = fixtureAgreement();
const folder = 'force-app/main/default/objects/Lead/validationRules';

function withRule(name: string): ReadonlyMap<string, Compilation> {
  const path = `${folder}/${name}.validationRule-meta.xml`;
  const content = '<?xml version="1.0" encoding="UTF-8"?>\n<ValidationRule></ValidationRule>\n';
  return new Map([['salesforce', { artifacts: [{ path, content }], manifest: [], clauses: [] }]]);
}

describe('what a system would refuse', () => {
  it('is told at its file', () => {
    const name = 'LP_'.padEnd(41, 'N');
    expect(beyondLimits(agreement, withRule(name))).toMatchObject([
      {
        code: 'build/beyond-limit',
        severity: 'error',
        message: `the name ${name} has 41 signs, 40 are allowed`,
        place: { file: `generated/salesforce/${folder}/${name}.validationRule-meta.xml` },
      },
    ]);
  });

  it('is nothing where all limits are kept', () => {
    expect(beyondLimits(agreement, withRule('LP_Rule'))).toEqual([]);
  });
});
