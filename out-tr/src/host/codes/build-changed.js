export const buildChanged = {
    code: 'build/changed',
    severity: 'error',
    owner: 'joint',
    summary: 'Every file in generated/ is what the definitions say.',
    why: 'what the CRM would get is not what was agreed and reviewed',
    help: 'run leadpact build and commit what it writes',
    bad: 'generated/salesforce/…/LP_Total.field-meta.xml   (edited by hand)\n',
    good: 'generated/salesforce/…/LP_Total.field-meta.xml   (as leadpact build writes it)\n',
};
