import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { espocrm } from '../../../src/compile/espocrm/espocrm.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { hostileAgreement } from '../../compile/hostile-agreement.ts';
import { checkout } from './checkout.ts';

if (checkout === undefined)
  console.warn('LEADPACT_ESPOCRM names no checkout of EspoCRM; its schemas were not asked');

/** EspoCRM’s own schemas of metadata by their path, for several bear the same id. */
function schemas(): Ajv2020 {
  const folder = join(checkout ?? '', 'schema');
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!path.endsWith('.json')) continue;
    const { $schema: _, ...schema } = JSON.parse(readFileSync(join(folder, path), 'utf8'), repaired);
    ajv.addSchema({ ...schema, $id: path });
  }
  return ajv;
}

/** A list of schemas for items was the form of an earlier draft than the one that they name. */
function repaired(key: string, value: unknown): unknown {
  return key === 'items' && Array.isArray(value) ? { anyOf: value } : value;
}

describe.skipIf(checkout === undefined)('EspoCRM’s schemas', () => {
  test.each([
    ['fixture', fixtureAgreement()],
    ['hostile', hostileAgreement()],
  ])('take the metadata of the %s, and no spoiled ones', (_, agreement) => {
    const configuration = agreement.targets['espocrm'];
    if (configuration === undefined) throw new Error('no target');
    const { artifacts } = espocrm.compile(agreement, configuration);
    const ajv = schemas();
    for (const [kind, ending] of [
      ['metadata/entityDefs.json', 'entityDefs/Lead.json'],
      ['metadata/logicDefs.json', 'logicDefs/Lead.json'],
      ['module.json', 'module.json'],
    ] as const) {
      const content = artifacts.find(({ path }) => path.endsWith(ending))?.content ?? '';
      const validate = ajv.getSchema(kind);
      if (validate === undefined) throw new Error(`no schema ${kind}`);
      expect(validate(JSON.parse(content)), `${kind}: ${JSON.stringify(validate.errors)}`).toBe(true);
      const spoiled = spoil(content);
      expect(validate(JSON.parse(spoiled)), `${kind} spoiled`).toBe(false);
    }
  });
});

function spoil(content: string): string {
  return content
    .replace('"options": [', '"options": 5, "x": [')
    .replace('"type": "in"', '"type": "inside"')
    .replace('"order": 90', '"order": "late"');
}
