export const unknownCurrency = {
    code: 'link/unknown-currency',
    severity: 'error',
    owner: 'joint',
    summary: 'The currency is one of ISO 4217.',
    why: 'amounts in a currency that does not exist cannot be compared with anything',
    help: 'write the three letters of the currency, for example `EUR`',
    bad: `kind: agreement
id: minimal
leadpact: 1
title: A small agreement
parties:
  marketing: { title: Marketing, approvers: [vp-marketing] }
  sales: { title: Sales, approvers: [vp-sales] }
languages: [en, de]
zone: Europe/Berlin
currency: ERU
calendar: office
consents:
  email-marketing: { title: Marketing e-mails }
`,
    good: `kind: agreement
id: minimal
leadpact: 1
title: A small agreement
parties:
  marketing: { title: Marketing, approvers: [vp-marketing] }
  sales: { title: Sales, approvers: [vp-sales] }
languages: [en, de]
zone: Europe/Berlin
currency: EUR
calendar: office
consents:
  email-marketing: { title: Marketing e-mails }
`,
};
