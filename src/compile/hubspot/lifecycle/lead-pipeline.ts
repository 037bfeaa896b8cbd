import { optionsOf } from '../contact-property.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';

/** The pipeline of HubSpot's lead object with a stage for every stage of the agreement; HubSpot gives them ids of its own. */
export function leadPipeline(workbench: Workbench): Payload {
  const { agreement, words } = workbench;
  const body = {
    label: words(agreement.title),
    displayOrder: 0,
    stages: agreement.lifecycle.stages.map(({ title }, displayOrder) => ({
      label: words(title),
      displayOrder,
      // The published API description demands it, the official client does not.
      metadata: {},
    })),
  };
  const endpoint = '/crm/v3/pipelines/leads';
  const component = `pipeline:${body.label}`;
  const entryKeys = agreement.lifecycle.stages.map(({ id }) => id);
  const file = 'pipelines/leads.json';
  return { step: 'pipelines', method: 'POST', endpoint, file, component, body, entryKeys };
}

/**
 * The options of HubSpot's own lead status, which replaces all that are there: only when the account's whole objects may be
 * written. The lifecycle stage is left alone, because HubSpot gives stages that are added to it ids of its own.
 */
export function leadStatus(workbench: Workbench): readonly Payload[] {
  const { agreement, configuration, words } = workbench;
  if (!configuration.ownsWholeObjects) return [];
  const options = optionsOf(
    agreement.lifecycle.stages.map(({ id, title }) => ({ value: id, label: words(title) })),
  );
  return [
    {
      step: 'properties',
      method: 'PATCH',
      endpoint: '/crm/v3/properties/contacts/hs_lead_status',
      file: 'options/hs_lead_status.json',
      component: 'options:hs_lead_status',
      body: { options },
    },
  ];
}
