import { bytesOf } from '../../host/tree-files.js';
import { sampleText } from '../test/sample-text.js';
const folder = 'test/leads';
/** Adds each witness as a file of its own; a lead that a sample tells already is not told twice, nothing is overwritten. */
export function writeTests({ machine: { files } }, { agreement, folder: { path }, tree }, witnesses) {
    const told = new Map(agreement.samples.map((sample) => [leadText(sample), sample.id]));
    const taken = new Set(agreement.samples.map(({ id }) => id));
    const modeline = modelineOf(tree.files);
    const written = [];
    const present = [];
    files.makeFolder(`${path}/${folder}`);
    for (const { id: wanted, shows, sample } of witnesses) {
        const lead = leadText(sample);
        const known = told.get(lead);
        if (known !== undefined) {
            present.push(known);
            continue;
        }
        const id = freeId(wanted, (candidate) => taken.has(candidate) || files.kindOf(`${path}/${folder}/${candidate}.yaml`) !== 'absent');
        const text = `${modeline}# ${shows}\n${sampleText(agreement, { ...sample, id })}`;
        files.create(`${path}/${folder}/${id}.yaml`, bytesOf(text), 'lasting');
        told.set(lead, id);
        taken.add(id);
        written.push(`${folder}/${id}.yaml`);
    }
    return { written, present };
}
/** The same for two samples that tell the same lead, whatever they are called, expect, and wherever they stand. */
function leadText({ lead, timeline, asOf, recordedStage }) {
    const deeds = timeline.map(({ id, place, ...deed }) => deed);
    const known = Object.entries(lead).filter(([, value]) => value !== undefined);
    return JSON.stringify([sortedByKey(known), deeds.map(sortedDeed), asOf, recordedStage ?? null]);
}
function sortedDeed(deed) {
    return sortedByKey(Object.entries(deed).map(([key, value]) => [key, isPlain(value) ? sortedDeed(value) : value]));
}
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sortedByKey(entries) {
    return entries.toSorted(([left], [right]) => (left < right ? -1 : 1));
}
/** The id itself, else with a number that nothing has. */
function freeId(wanted, isTaken) {
    for (let number = 1;; number += 1) {
        const id = number === 1 ? wanted : `${wanted}-${number}`;
        if (!isTaken(id))
            return id;
    }
}
/** The line that tells an editor the schema, as the samples beside it have it. */
function modelineOf(files) {
    for (const { path, bytes } of files) {
        if (!/^test\/leads\/[^/]+\.ya?ml$/.test(path))
            continue;
        const [first = ''] = new TextDecoder().decode(bytes.subarray(0, 500)).split(/\r?\n/);
        if (first.startsWith('# yaml-language-server:'))
            return `${first}\n`;
    }
    return '';
}
