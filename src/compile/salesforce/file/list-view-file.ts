import type { Artifact } from '../../artifact.ts';
import { type ListView, listViewPath } from '../lifecycle/list-view.ts';
import { metadataXml } from '../metadata-xml.ts';
import { inlineText } from './text-limit.ts';

/** The file of one list of leads. */
export function listViewFile({ columns, filters, label, logic, name }: ListView): Artifact {
  const content = metadataXml('ListView', {
    fullName: name,
    ...(logic !== undefined && { booleanFilter: logic }),
    columns: ['FULL_NAME', 'LEAD.COMPANY', ...columns],
    filterScope: 'Everything',
    filters: filters.map(({ field, operation, value }) => ({ field, operation, value })),
    label: inlineText(label, 40),
  });
  return { path: listViewPath(name), content };
}
