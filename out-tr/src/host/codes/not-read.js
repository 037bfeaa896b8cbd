export const notRead = {
    code: 'files/not-read',
    severity: 'info',
    owner: 'joint',
    summary: 'Everything among the definitions is read.',
    why: 'somebody may believe that what it says is agreed',
    help: 'rename it if it is a part of the agreement, move it elsewhere if not',
    bad: 'definitions/slas.yaml.bak\n',
    good: 'definitions/slas.yaml\n',
};
