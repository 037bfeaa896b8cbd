/** The few steps that every peer leaves to its caller: nothing is asked whose answer nobody needs. */
export function rowOfPeer(answers, lead) {
    if (lead.objects) {
        const route = lead.isWithSales ? answers.route(lead) : null;
        return { fit: null, engagement: null, total: null, stage: lead.recordedStage, route };
    }
    const fit = answers.fit(lead);
    const engagement = answers.engagement(lead);
    const total = Math.min(fit + engagement, 100);
    lead.total = total;
    lead.engagement = engagement;
    const enters = lead.isBeforeHandoff && answers.enters(lead);
    const route = enters || lead.isWithSales ? answers.route(lead) : null;
    return { fit, engagement, total, stage: enters ? 'mql' : lead.recordedStage, route };
}
