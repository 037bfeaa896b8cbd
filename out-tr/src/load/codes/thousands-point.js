export const thousandsPoint = {
    code: 'load/thousands-point',
    severity: 'error',
    owner: 'joint',
    summary: 'A number has no point between its thousands.',
    why: 'a point begins the decimals, so a budget of 9.000 would be nine euros',
    help: 'write thousands without a separator (`9000`), and decimals without a zero at the end (`9.5`)',
    bad: `kind: campaign
id: winter-webinar
budget: 9.000
`,
    good: `kind: campaign
id: winter-webinar
budget: 9000
`,
};
