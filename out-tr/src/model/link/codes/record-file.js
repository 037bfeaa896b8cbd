export const recordFile = {
    code: 'link/record-file',
    severity: 'error',
    owner: 'joint',
    summary: 'The files that a source names are of a kind that is read.',
    why: 'score refuses the whole export on the day on which somebody needs the scores',
    help: 'export the file as text and write for example `Leads.csv`',
    bad: `kind: source
id: crm
leads: { file: Leads.xlsx, id: Lead-ID, fields: { company: Firma } }
`,
    good: `kind: source
id: crm
leads: { file: Leads.csv, id: Lead-ID, fields: { company: Firma } }
`,
};
