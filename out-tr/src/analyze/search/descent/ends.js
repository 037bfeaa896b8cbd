import { variablesIn } from '../../diagram/cheapest.js';
/** `first`: the first variable that the lead itself does not decide. */
export function openEnds(diagrams, first) {
    const endsOf = new Map();
    const opens = new Map();
    const asked = new Map();
    function of(node) {
        const known = endsOf.get(node);
        if (known !== undefined)
            return known;
        const variable = diagrams.variableOf(node);
        const ends = new Set();
        if (variable >= first)
            ends.add(node);
        else
            for (let at = 0; at < (diagrams.sizes[variable] ?? 0); at += 1)
                for (const end of of(diagrams.childOf(node, at)))
                    ends.add(end);
        ends.delete(0);
        const made = [...ends];
        endsOf.set(node, made);
        return made;
    }
    function isYes(node, classes, seen) {
        if (node === 1)
            return true;
        if (node === 0 || seen.has(node))
            return false;
        seen.add(node);
        const variable = diagrams.variableOf(node);
        const allowed = classes.of.get(variable);
        for (let at = 0; at < (diagrams.sizes[variable] ?? 0); at += 1)
            if (allowed?.[at] !== false && isYes(diagrams.childOf(node, at), classes, seen))
                return true;
        return false;
    }
    return {
        of,
        asks(end, variable) {
            const variables = asked.get(end) ?? new Set(variablesIn(diagrams, end));
            asked.set(end, variables);
            return variables.has(variable);
        },
        isOpen(end, classes) {
            const key = `${end} ${classes.key}`;
            const isSo = opens.get(key) ?? isYes(end, classes, new Set());
            opens.set(key, isSo);
            return isSo;
        },
    };
}
