export const audiences = ['marketing', 'operations', 'sales'];
/** Path of the field's file. */
export function fieldPath(name) {
    return `force-app/main/default/objects/Lead/fields/${name}.field-meta.xml`;
}
