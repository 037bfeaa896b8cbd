import type { RetrievedFile } from '../../../src/compile/baseline-form.ts';
import { salesforce } from '../../../src/compile/salesforce/salesforce.ts';
import { type SalesforceModel, salesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { Compilation } from '../../../src/compile/target.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { TargetConfiguration } from '../../../src/model/target.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';

/** The fixture, or a variation of it, for Salesforce. */
export function compiledFixture(
  agreement: Agreement = fixtureAgreement(),
  change: Partial<TargetConfiguration> = {},
  retrieved: readonly RetrievedFile[] = [],
): Compilation {
  return salesforce.compile(agreement, configurationOf(agreement, change), retrieved);
}

/** The same before it is written as files. */
export function modelledFixture(
  agreement: Agreement = fixtureAgreement(),
  change: Partial<TargetConfiguration> = {},
  retrieved: readonly RetrievedFile[] = [],
): SalesforceModel {
  return salesforceModel(agreement, configurationOf(agreement, change), retrieved);
}

function configurationOf(agreement: Agreement, change: Partial<TargetConfiguration>): TargetConfiguration {
  const configuration = agreement.targets['salesforce'];
  if (configuration === undefined) throw new Error('no target salesforce');
  return { ...configuration, ...change };
}
