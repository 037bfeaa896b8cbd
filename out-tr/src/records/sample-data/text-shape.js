/** Names of fields in CRMs and marketing platforms, and words of ids, that tell the shape. */
const names = {
    email: /^e-?mail(-address)?$/,
    phone: /^(mobile-?|tele)?phone(-number)?$|^mobile$/,
    domain: /^(hs-)?(email-|company-)?domain$|^website$/,
    company: /^company(-name)?$|^account(-name)?$/,
    person: /^((first|last|full|contact)-?)?name$/,
    'job-title': /^(job-?)?title$/,
};
/** The examples decide, then the id, then what other systems call the field. */
export function textShapeOf({ id, examples, systems }) {
    const example = String(examples[0] ?? '');
    if (/^[^\s@]+@[^\s@]+$/.test(example))
        return 'email';
    if (/^\+\d[\d ()/-]{6,}$/.test(example))
        return 'phone';
    const called = [id, ...Object.values(systems)].map((name) => name.toLowerCase().replaceAll('_', '-'));
    for (const name of called) {
        for (const shape of shapes)
            if (names[shape].test(name))
                return shape;
    }
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(example) ? 'domain' : 'other';
}
const shapes = ['email', 'phone', 'domain', 'company', 'person', 'job-title'];
