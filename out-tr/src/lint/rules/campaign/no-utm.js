export const noUtm = {
    id: 'campaign/no-utm',
    severity: 'warning',
    owner: 'marketing',
    summary: 'The links of a campaign carry its tags, unless its channel is offline.',
    why: 'its visitors are counted for whatever channel comes to mind, and no deal is ever traced back to it',
    *check({ campaigns, channels }) {
        for (const { id, channel, draft, utm, place } of Object.values(campaigns)) {
            if (draft || utm !== undefined || channels[channel]?.offline !== false)
                continue;
            yield {
                place,
                message: `the links of campaign ${id} carry no tags`,
                help: `write \`utm: { campaign: ${id} }\`, or \`offline: true\` at the channel ${channel}`,
            };
        }
    },
};
