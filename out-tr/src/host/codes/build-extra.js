export const buildExtra = {
    code: 'build/extra',
    severity: 'error',
    owner: 'joint',
    summary: 'Nothing stands in generated/ but what leadpact wrote.',
    why: 'whoever deploys the folder deploys it as well, though nobody agreed to it',
    help: 'remove it, or keep it outside of generated/',
    bad: 'generated/salesforce/force-app/by-hand.xml\n',
    good: 'metadata/force-app/by-hand.xml\n',
};
