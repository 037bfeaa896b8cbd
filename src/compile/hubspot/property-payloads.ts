import type { Text } from '../../model/text.ts';
import { propertyPath } from './contact-property.ts';
import type { Payload } from './payload.ts';
import { type GroupId, groupIds, type Workbench } from './workbench.ts';

const groupTitles: Readonly<Record<GroupId, Text>> = {
  clocks: { en: 'clocks', de: 'Uhren' },
  events: { en: 'events', de: 'Ereignisse' },
  fields: { en: 'lead data', de: 'Leaddaten' },
  lifecycle: { en: 'lifecycle', de: 'Lebenszyklus' },
  score: { en: 'score', de: 'Bewertung' },
};

/** Property groups and properties that the compilation needed. */
export function propertyPayloads(workbench: Workbench): readonly Payload[] {
  const used = new Set(workbench.properties().map(({ groupName }) => groupName));
  const groups = groupIds.map((id, displayOrder) => {
    const name = workbench.group(id);
    const label = `${workbench.words(workbench.agreement.title)}: ${workbench.words(groupTitles[id])}`;
    return { name, label, displayOrder };
  });
  return [
    ...groups
      .filter(({ name }) => used.has(name))
      .map((body): Payload => {
        const endpoint = '/crm/v3/properties/contacts/groups';
        const component = `propertyGroup:${body.name}`;
        return {
          step: 'groups',
          method: 'POST',
          endpoint,
          file: `groups/${body.name}.json`,
          component,
          body,
        };
      }),
    ...workbench.properties().map((body): Payload => {
      const endpoint = '/crm/v3/properties/contacts';
      const component = `property:${body.name}`;
      return { step: 'properties', method: 'POST', endpoint, file: propertyPath(body.name), component, body };
    }),
  ];
}
