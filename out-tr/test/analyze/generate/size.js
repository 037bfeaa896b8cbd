/** The size of a large agreement in use, or any other. */
export function sizeOf(rules, profile = 'typical') {
    return {
        rules,
        routes: Math.min(200, Math.max(2, Math.round((rules * 2) / 3))),
        stages: 5,
        fields: profile === 'typical' ? 27 : 11,
        signals: profile === 'typical' ? Math.max(10, Math.round((rules * 0.4) / 3)) : 10,
        profile,
    };
}
