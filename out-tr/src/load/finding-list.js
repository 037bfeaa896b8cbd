export function findingList(limit) {
    const listed = [];
    let unlisted = 0;
    return {
        add(finding) {
            if (listed.length < limit)
                listed.push(finding());
            else
                unlisted++;
        },
        addUnlisted(count) {
            unlisted += count;
        },
        listed: () => listed,
        unlisted: () => unlisted,
    };
}
