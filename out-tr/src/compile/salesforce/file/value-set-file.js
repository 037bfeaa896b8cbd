import { metadataXml } from '../metadata-xml.js';
import { valueElements } from './field-file.js';
import { inlineText } from './text-limit.js';
const folder = 'force-app/main/default';
export const leadStatusPath = `${folder}/standardValueSets/LeadStatus.standardValueSet-meta.xml`;
/** Path of a global value set. */
export function globalValueSetPath(name) {
    return `${folder}/globalValueSets/${name}.globalValueSet-meta.xml`;
}
export function globalValueSetFile({ label, name, values }) {
    const content = metadataXml('GlobalValueSet', {
        customValue: values.map(valueElements),
        masterLabel: inlineText(label, 80),
        sorted: false,
    });
    return { path: globalValueSetPath(name), content };
}
/** Path of a value set that every org has. */
export function standardValueSetPath(name) {
    return `${folder}/standardValueSets/${name}.standardValueSet-meta.xml`;
}
/** The whole set: deploying it deactivates every value that is not in it. */
export function standardValueSetFile({ name, values }) {
    const content = metadataXml('StandardValueSet', {
        sorted: false,
        standardValue: values.map(valueElements),
    });
    return { path: standardValueSetPath(name), content };
}
/** The stages as the values of the lead status. The won stages are the ones a converted lead may have; Salesforce asks for one. */
export function leadStatusFile(stages, words) {
    const won = stages.filter(({ category }) => category === 'won');
    const converted = new Set(won.length > 0 ? won : stages.slice(-1));
    const standardValue = stages.map((stage, index) => ({
        ...valueElements({ value: stage.id, label: words(stage) }),
        default: index === 0,
        converted: converted.has(stage),
    }));
    return {
        path: leadStatusPath,
        content: metadataXml('StandardValueSet', { sorted: false, standardValue }),
    };
}
