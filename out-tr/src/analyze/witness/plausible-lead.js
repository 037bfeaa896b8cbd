import { normalText } from '../../support/normal-text.js';
/** The same lead with an address at its own domain, where it has both: nobody believes a lead from two companies. */
export function plausibleLead(drawn, fields) {
    const texts = Object.values(fields).filter(({ type }) => type === 'text');
    const domain = textIn(drawn, texts.find(isDomain));
    const address = texts.find(isAddress);
    const written = textIn(drawn, address);
    if (domain === undefined || address === undefined || written === undefined)
        return drawn;
    const [name = '', at] = written.split('@');
    if (name === '' || at === domain)
        return drawn;
    return { ...drawn, values: { ...drawn.values, [address.id]: `${name}@${domain}` } };
}
/** The field's examples say what it holds. */
function isAddress({ examples }) {
    return examples.some((example) => String(example).includes('@'));
}
function isDomain({ examples }) {
    return examples.some((example) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(normalText(String(example))));
}
function textIn({ values }, field) {
    const value = field && values[field.id];
    return typeof value === 'string' ? value : undefined;
}
