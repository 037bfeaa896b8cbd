export const columnForm = {
    code: 'link/column-form',
    severity: 'error',
    owner: 'joint',
    summary: 'What a source says about a column fits what the column becomes.',
    why: 'a column read otherwise than people think gives wrong values without a word',
    help: 'say only what the type of the field asks for',
    bad: `kind: source
id: crm
leads:
  id: Lead-ID
  fields:
    employees: { column: Mitarbeiter, separator: "," }
`,
    good: `kind: source
id: crm
leads:
  id: Lead-ID
  fields:
    employees: Mitarbeiter
`,
};
