export const tooDeep = {
    code: 'files/too-deep',
    severity: 'error',
    owner: 'joint',
    summary: 'Definitions lie at most 16 folders deep.',
    why: 'the agreement would be judged without a part of it',
    help: 'move its files further up',
    bad: 'definitions/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/scoring.yaml\n',
    good: 'definitions/sales/scoring.yaml\n',
};
