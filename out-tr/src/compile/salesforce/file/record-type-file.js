import { compareCodePoints } from '../../../support/code-points.js';
import { metadataXml } from '../metadata-xml.js';
const folder = 'force-app/main/default/objects/Lead';
function businessProcessPath(name) {
    return `${folder}/businessProcesses/${name}.businessProcess-meta.xml`;
}
/** The statuses a lead of the record type may have. */
export function businessProcessFile(name, stages) {
    const values = stages.map(({ id }, index) => ({ fullName: encoded(id), default: index === 0 }));
    return {
        path: businessProcessPath(name),
        content: metadataXml('BusinessProcess', { fullName: name, isActive: true, values }),
    };
}
function recordTypePath(name) {
    return `${folder}/recordTypes/${name}.recordType-meta.xml`;
}
/** New picklist values are invisible to record types until they are listed there. */
export function recordTypeFile(name, label, { fields, globalValueSets, standardValueSets }) {
    const picklists = [
        ...standardValueSets.map(({ field, values }) => ({ picklist: field, values })),
        ...fields.map((field) => ({ picklist: field.name, values: valuesOf(field, globalValueSets) })),
    ];
    const picklistValues = picklists
        .filter(({ values }) => values.length > 0)
        .toSorted((a, b) => compareCodePoints(a.picklist, b.picklist))
        .map(({ picklist, values }) => ({
        picklist,
        values: values.map(({ value }) => ({ fullName: encoded(value), default: false })),
    }));
    const content = metadataXml('RecordType', {
        fullName: name,
        active: true,
        businessProcess: name,
        label,
        picklistValues,
    });
    return { path: recordTypePath(name), content };
}
function valuesOf({ type }, sets) {
    if ('values' in type)
        return type.values;
    return 'valueSet' in type ? (sets.find(({ name }) => name === type.valueSet)?.values ?? []) : [];
}
/** Record types write the signs of a value percent-encoded, as Salesforce does on retrieve. */
function encoded(value) {
    return value.replaceAll(/[!-,/:-@[-^`{-~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
