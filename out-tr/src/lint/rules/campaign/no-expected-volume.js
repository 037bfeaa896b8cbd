export const noExpectedVolume = {
    id: 'campaign/no-expected-volume',
    severity: 'warning',
    owner: 'marketing',
    summary: 'A campaign says how many leads it is expected to bring.',
    why: 'sales agreed to a date and not to a number, so it cannot keep people free, and nobody can say later whether it worked',
    *check({ campaigns }) {
        for (const { id, draft, expected, place } of Object.values(campaigns)) {
            if (draft || Object.keys(expected).length > 0)
                continue;
            yield {
                place,
                message: `campaign ${id} does not say how many leads it is expected to bring`,
                help: 'write them month by month under `expected`',
            };
        }
    },
};
