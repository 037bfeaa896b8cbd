import { inside } from '../../../diagnostics/place.js';
/** RFC 2606 and RFC 6761: names that never belong to anybody. */
const RESERVED = /(^|[.@])(example\.(com|org|net)|[a-z0-9-]+\.(example|test|invalid|localhost))$/;
export const realAddress = {
    id: 'privacy/real-address',
    severity: 'error',
    owner: 'joint',
    summary: 'Sample leads use e-mail addresses and domains that belong to nobody.',
    why: 'personal data of a real person would live in the version history for ever',
    *check({ samples, fields }) {
        for (const sample of samples) {
            for (const [field, value] of Object.entries(sample.lead)) {
                if (typeof value !== 'string' || fields[field]?.type !== 'text' || !isAddress(field, value))
                    continue;
                if (RESERVED.test(value))
                    continue;
                yield {
                    place: inside(sample.place, 'lead', field),
                    message: `sample ${sample.id} holds ${field} "${value}", which may belong to somebody`,
                    help: 'use a reserved domain such as example.com or anything ending in .example',
                };
            }
        }
    },
};
function isAddress(field, value) {
    return value.includes('@') || (/domain|website/.test(field) && value.includes('.'));
}
