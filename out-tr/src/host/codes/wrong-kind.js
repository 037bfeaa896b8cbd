export const wrongKind = {
    code: 'files/wrong-kind',
    severity: 'error',
    owner: 'joint',
    summary: 'Where leadpact reads a file there is a file, and where it reads a folder there is a folder.',
    why: 'the agreement would be judged without a part of it',
    help: 'rename or remove it',
    bad: 'definitions/scoring.yaml/   (a folder)\n',
    good: 'definitions/scoring.yaml    (a file)\n',
};
