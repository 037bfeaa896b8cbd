import { inside } from '../../diagnostics/place.js';
import { linkDefinition } from '../linking/definition.js';
import { linkedRecord, mapEntries } from '../linking/entries.js';
import { present } from '../linking/present.js';
import { linkSignatures } from '../linking/signatures.js';
import { linkOptionalText } from '../linking/text.js';
import { linkClaim } from './messaging/claim.js';
import { linkObjection } from './messaging/objection.js';
import { linkPersona } from './messaging/persona.js';
export const messaging = {
    kind: 'messaging',
    occurs: 'any',
    declares: [
        { noun: 'persona', keysOf: 'personas' },
        { noun: 'claim', keysOf: 'claims' },
        { noun: 'objection', keysOf: 'objections' },
    ],
    link: (sources, linking) => ({ messaging: linkMessaging(sources, linking) }),
};
function linkMessaging(sources, linking) {
    const promises = sources.map(({ value, place }) => linkOptionalText(value.promise, inside(place, 'promise'), linking));
    return present({
        promise: promises.find((promise) => promise !== undefined),
        personas: linkedRecord(mapEntries(sources, 'personas', (document) => document.personas), (entry) => linkPersona(entry, linking)),
        claims: linkedRecord(mapEntries(sources, 'claims', (document) => document.claims), (entry) => linkClaim(entry, linking)),
        objections: linkedRecord(mapEntries(sources, 'objections', (document) => document.objections), (entry) => linkObjection(entry, linking)),
        frameworks: sources.map((source) => linkFramework(source, linking)),
    });
}
function linkFramework({ value, place }, linking) {
    const owner = value.owner ?? 'joint';
    const { title, rationale } = linkDefinition({ id: 'messaging', written: value, place, owner }, linking);
    const signatures = linkSignatures(value.signed, inside(place, 'signed'), linking);
    return present({ title, owner, rationale, signatures, place });
}
