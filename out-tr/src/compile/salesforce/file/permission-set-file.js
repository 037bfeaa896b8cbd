import { metadataXml } from '../metadata-xml.js';
import { inlineText } from './text-limit.js';
function permissionSetPath(name) {
    return `force-app/main/default/permissionsets/${name}.permissionset-meta.xml`;
}
/** Who may see and edit the fields: without it a deployed field is invisible to everybody. */
export function permissionSetFile(name, audience, title, fields) {
    const fieldPermissions = fields
        .filter(({ editors, readers }) => readers.includes(audience) || editors.includes(audience))
        .map(({ editors, formula, name: field }) => ({
        editable: formula === undefined && editors.includes(audience),
        field: `Lead.${field}`,
        readable: true,
    }));
    const content = metadataXml('PermissionSet', {
        description: `Fields of the agreement for ${audience}.`,
        fieldPermissions,
        hasActivationRequired: false,
        label: inlineText(`${title}: ${audience}`, 80),
        objectPermissions: {
            allowCreate: false,
            allowDelete: false,
            allowEdit: true,
            allowRead: true,
            modifyAllRecords: false,
            object: 'Lead',
            viewAllRecords: false,
        },
    });
    return { path: permissionSetPath(name), content };
}
