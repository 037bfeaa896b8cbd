/** The commands of a section, in order: every line of its blocks marked `sh`, and what follows a `$` in those marked `text`. */
export function stepsOf(readme, heading) {
    return blocksOf(readme, heading).flatMap(({ form, text }) => {
        if (form === 'sh')
            return shellSteps(text);
        return form === 'text' ? spokenSteps(text) : [];
    });
}
/** The excerpts of definitions in a section: the first line of each block marked `yaml` names its file. */
export function excerptsOf(readme, heading) {
    return blocksOf(readme, heading)
        .filter(({ form }) => form === 'yaml')
        .map(({ text }) => {
        const [first = '', ...lines] = text.split('\n');
        return { file: first.replace(/^# /, ''), text: lines.join('\n').replaceAll('# …', '…') };
    });
}
function blocksOf(readme, heading) {
    const section = readme.split(`\n${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    return [...section.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, form = '', text = '']) => ({ form, text }));
}
function shellSteps(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(commandOf);
}
function spokenSteps(text) {
    return text
        .split(/^\$ /m)
        .slice(1)
        .map((part) => {
        const [line = '', ...output] = part.split('\n');
        return { ...commandOf(line), output: output.join('\n') };
    });
}
/** `# exits 1` after a command states an exit code other than 0. */
function commandOf(line) {
    const [command = '', remark = ''] = line.split(/\s+# /);
    return { command, exit: Number(/exits (\d+)/.exec(remark)?.[1] ?? 0) };
}
