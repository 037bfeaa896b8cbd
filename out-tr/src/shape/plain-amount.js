/** The number in an amount as people write it: `9.000 EUR`, `€ 12,500`, `1 200`; nothing where it could be two numbers. */
export function plainAmount(text) {
    const digits = text.replace(/^(?:[A-Z]{3}|[€$£])\s*|\s*(?:[A-Z]{3}|[€$£])$/g, '');
    if (/^\d{1,3}(?:([.,' \u00a0])\d{3})(?:\1\d{3})*$/.test(digits))
        return Number(digits.replace(/\D/g, ''));
    return /^\d{1,12}(?:[.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
