import { readdirSync, readFileSync } from 'node:fs';
import { readAgreement } from '../../src/model/read-agreement.js';
import { deepFreeze } from './deep-freeze.js';
/** YAML texts through load, shape and model, as the tool does it. */
export function loadFixture(files) {
    return readAgreement(Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })));
}
/** The agreement of files in which nothing is wrong, frozen; throws with the findings otherwise. */
export function agreementOf(files) {
    const { agreement, findings } = loadFixture(files);
    if (agreement !== undefined && findings.length === 0)
        return deepFreeze(agreement);
    throw new Error(`the fixture has findings:\n${findings.map(({ code, message }) => `${code}: ${message}`).join('\n')}`);
}
/** The smallest complete agreement, one file per kind, `definitions/<kind>.yaml`; `changes` replace files or add some. */
export function minimalFiles(changes = {}) {
    return { ...minimal, ...changes };
}
const folder = new URL('./minimal/', import.meta.url);
const minimal = Object.fromEntries(readdirSync(folder)
    .toSorted()
    .map((name) => [`definitions/${name}`, readFileSync(new URL(name, folder), 'utf8')]));
