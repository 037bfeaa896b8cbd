import { hubspot } from '../../../src/compile/hubspot/hubspot.ts';
import { salesforce } from '../../../src/compile/salesforce/salesforce.ts';
import type { ArtefactFile } from '../../../src/connect/artefact-file.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { fixtureAgreement } from '../../compile/fixture-agreement.ts';
import { hostileAgreement } from '../../compile/hostile-agreement.ts';
import { agreementIn } from '../agreements.ts';
import { templateAgreement } from './templates.ts';

/** Every agreement of this repository that is written for a CRM. */
export const agreements: Readonly<Record<string, () => Agreement>> = {
  reference: () => agreementIn('.'),
  gitlab: () => agreementIn('examples/gitlab'),
  abm: () => templateAgreement('abm'),
  classic: () => templateAgreement('classic'),
  minimal: () => templateAgreement('minimal'),
  plg: () => templateAgreement('plg'),
  fixture: () => fixtureAgreement(),
  hostile: () => hostileAgreement(),
};

/** What `leadpact build` writes for a system. */
export function writtenTree(agreement: Agreement, system: 'hubspot' | 'salesforce'): readonly ArtefactFile[] {
  const configuration = agreement.targets[system];
  if (configuration === undefined) throw new Error(`no target ${system}`);
  const { artifacts } = (system === 'hubspot' ? hubspot : salesforce).compile(agreement, configuration);
  return artifacts.map(({ content, path }) => ({ content, path }));
}
