import { roughly } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { type ContactProperty, optionsOf } from '../contact-property.ts';
import { isAnyOf, isKnown, type Question } from '../criteria/operation.ts';
import { rootOf } from '../lists/contact-list.ts';
import { listName } from '../lists/list-name.ts';
import { company, type Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { setTo } from '../workflows/step.ts';
import { companyWorkflowPayload } from '../workflows/workflow.ts';

/**
 * What companies need for target accounts: the tier as a property, a list for each tier, and HubSpot's own mark of a target
 * account on everything that has a tier. Which company has which tier is data, so it is imported or synchronised.
 */
export function accountPayloads(workbench: Workbench): {
  readonly payloads: readonly Payload[];
  readonly carriers: readonly Carrier[];
} {
  const tiers = Object.values(workbench.agreement.accountTiers);
  if (tiers.length === 0) return { payloads: [], carriers: [] };
  const [group, tier] = [groupPayload(workbench), tierPayload(workbench)];
  const lists = tiers.map(({ id }) => {
    const about = `accounts of ${id}`;
    return { id, payload: companyList(workbench, `accounts-${id}`, about, isAnyOf(tier.name, [id])) };
  });
  const all = companyList(workbench, 'accounts', 'target accounts', isKnown(tier.name));
  const mark = companyWorkflowPayload({
    id: 'accounts',
    name: listName(workbench, 'target accounts'),
    description: 'Marks companies with a tier as target accounts.',
    list: listName(workbench, 'target accounts'),
    leaves: false,
    steps: [setTo('hs_is_target_account', 'true')],
  });
  return {
    payloads: [group, tier.payload, all, ...lists.map(({ payload }) => payload), mark],
    carriers: lists.map(({ id, payload }): Carrier => {
      const files = [tier.payload.file, payload.file, mark.file];
      return { clause: `tier/${id}`, caveats: [marked], files };
    }),
  };
}

const marked = roughly(
  'companies have the tier as a property, a list each and HubSpot’s mark of a target account; which company has which tier is imported, and guidance and limits are not kept',
  'Unternehmen haben die Stufe als Eigenschaft, je eine Liste und HubSpots Kennzeichen für Zielkunden; welches Unternehmen welche Stufe hat, wird importiert, Anleitung und Obergrenzen stehen nicht dort',
);

function groupName(workbench: Workbench): string {
  return workbench.nameOf('company/group', ['accounts']);
}

function groupPayload(workbench: Workbench): Payload {
  const name = groupName(workbench);
  const label = `${workbench.words(workbench.agreement.title)}: ${workbench.words({ en: 'target accounts', de: 'Zielkunden' })}`;
  return {
    step: 'groups',
    method: 'POST',
    endpoint: '/crm/v3/properties/companies/groups',
    file: `groups/${name}.json`,
    component: `propertyGroup:${name}`,
    body: { name, label, displayOrder: 0 },
  };
}

function tierPayload(workbench: Workbench): { readonly name: string; readonly payload: Payload } {
  const name = workbench.nameOf('company/tier', ['company', 'tier']);
  const tiers = Object.values(workbench.agreement.accountTiers);
  const body: ContactProperty = {
    name,
    label: workbench.words({ en: 'Target account tier', de: 'Zielkundenstufe' }),
    description: 'The tier of the target account, blank for every other company. Imported or synchronised.',
    groupName: groupName(workbench),
    type: 'enumeration',
    fieldType: 'select',
    options: optionsOf(tiers.map(({ id, title }) => ({ value: id, label: workbench.words(title) }))),
  };
  const payload: Payload = {
    step: 'properties',
    method: 'POST',
    endpoint: '/crm/v3/properties/companies',
    file: `properties/${name}.json`,
    component: `property:${name}`,
    body,
  };
  return { name, payload };
}

function companyList(workbench: Workbench, id: string, about: string, { property, yes }: Question): Payload {
  const name = listName(workbench, about);
  const filterBranch = rootOf([[{ property, operation: yes }]]);
  return {
    step: 'lists',
    method: 'POST',
    endpoint: '/crm/v3/lists',
    file: `lists/${id}.json`,
    component: `list:${name}`,
    body: { name, objectTypeId: company, processingType: 'DYNAMIC', filterBranch },
  };
}
