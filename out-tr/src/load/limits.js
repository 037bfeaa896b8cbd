export const defaultLimits = {
    // Five times a complete agreement in one file, and still parsed in about a second.
    bytes: 512 * 1024,
    // A real agreement is about a dozen levels deep; recursion is safe far beyond a hundred.
    depth: 100,
    // A printed page has 3,000 characters; the longest CRM text field holds 131,072 and nobody reads it.
    textLength: 64 * 1024,
    // Enough for shared clauses, too little for "a billion laughs".
    repeatedValues: 10_000,
    findings: 100,
};
