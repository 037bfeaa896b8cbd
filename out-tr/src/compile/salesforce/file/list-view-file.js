import { listViewPath } from '../lifecycle/list-view.js';
import { metadataXml } from '../metadata-xml.js';
import { inlineText } from './text-limit.js';
/** The file of one list of leads. */
export function listViewFile({ columns, filters, label, logic, name }) {
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
