export const unreadable = {
    code: 'files/unreadable',
    severity: 'error',
    owner: 'joint',
    summary: 'Every file of the agreement can be read.',
    why: 'the agreement would be judged without a part of it',
    help: 'make it readable for the user who runs leadpact, or remove it',
    bad: 'definitions/scoring.yaml   (readable for nobody)\n',
    good: 'definitions/scoring.yaml   (readable for everybody)\n',
};
