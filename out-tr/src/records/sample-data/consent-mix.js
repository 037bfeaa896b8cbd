export function drawPermissions(purposes, random, { createdAt, asOf }) {
    const seconds = Math.floor((asOf - createdAt) / 1000);
    const later = () => createdAt + random.below(seconds + 1) * 1000;
    const consents = [];
    for (const purpose of purposes) {
        if (random.chance(1, 3))
            continue;
        const at = random.chance(4, 5) ? createdAt : later();
        consents.push({ purpose, state: 'given', at });
        if (random.chance(6, 100))
            consents.push({ purpose, state: 'withdrawn', at: Math.max(at, later()) });
    }
    consents.sort((left, right) => left.at - right.at);
    return random.chance(7, 1000) ? { consents, objectionAt: later() } : { consents };
}
