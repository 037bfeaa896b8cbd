export const timeFormat = {
    code: 'link/time-format',
    severity: 'error',
    owner: 'joint',
    summary: 'A format of dates or instants has year, month and day, and hours with minutes.',
    why: 'a date that can be read in two ways is read in the wrong one, and nobody notices until the twelfth of the month',
    help: 'write for example `DD.MM.YYYY` or `DD.MM.YYYY HH:mm`',
    bad: `kind: source
id: crm
written: { date: MM/YYYY }
leads: { id: Lead-ID, fields: { company: Firma } }
`,
    good: `kind: source
id: crm
written: { date: MM/DD/YYYY }
leads: { id: Lead-ID, fields: { company: Firma } }
`,
};
