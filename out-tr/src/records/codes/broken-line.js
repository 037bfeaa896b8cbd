export const brokenLine = {
    code: 'records/broken-line',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every line of a file of JSON lines is one JSON object.',
    why: 'a line that was cut off or is something else holds a record that nobody sees',
    help: 'write every record as one JSON object on a line of its own, in a file without byte order mark',
    bad: `{"lead_id":"L-1","company":"Musterwerk"}
{"lead_id":"L-2","comp
`,
    good: `{"lead_id":"L-1","company":"Musterwerk"}
{"lead_id":"L-2","company":"Beispiel GmbH"}
`,
};
