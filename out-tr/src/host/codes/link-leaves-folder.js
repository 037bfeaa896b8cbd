export const linkLeavesFolder = {
    code: 'files/link-leaves-folder',
    severity: 'error',
    owner: 'joint',
    summary: "Every link among the definitions leads to a file inside the agreement's folder.",
    why: 'what it shows depends on the machine it is read on, and on a stranger’s branch it could show anything',
    help: 'put the file itself here',
    bad: 'definitions/scoring.yaml -> /home/somebody/scoring.yaml\n',
    good: 'definitions/scoring.yaml\n',
};
