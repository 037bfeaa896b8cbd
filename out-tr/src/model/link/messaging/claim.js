import { inside } from '../../../diagnostics/place.js';
import { linkDefinition } from '../../linking/definition.js';
import { present } from '../../linking/present.js';
import { linkName, linkNames } from '../../linking/references.js';
import { linkOptionalText, linkText } from '../../linking/text.js';
export function linkClaim(entry, linking) {
    const { written, place } = entry;
    const proof = (written.proof ?? []).map((each, index) => linkProof(each, inside(place, 'proof', index), linking));
    return present({
        ...linkDefinition(entry, linking),
        claim: linkText(written.claim, inside(place, 'claim'), linking),
        personas: linkNames('persona', written.for, inside(place, 'for'), linking),
        proof: proof.filter((each) => each !== undefined),
        instead: linkOptionalText(written.instead, inside(place, 'instead'), linking),
    });
}
function linkProof(written, place, linking) {
    if ('content' in written) {
        const content = linkName('content', written.content, inside(place, 'content'), linking);
        return content === undefined ? undefined : { by: 'content', content, place };
    }
    const fact = linkText(written.fact, inside(place, 'fact'), linking);
    // The schema asks for the source beside a fact.
    const source = linkText(written.source ?? '', inside(place, 'source'), linking);
    return { by: 'fact', fact, source, place };
}
