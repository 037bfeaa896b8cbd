/** A title with a remark, e.g. `First contact: breached`. */
export function remarked(title, remark) {
    return Object.fromEntries(Object.entries(title).map(([language, words]) => [
        language,
        `${words}: ${language === 'de' ? remark.de : remark.en}`,
    ]));
}
