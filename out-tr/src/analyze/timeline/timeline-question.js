export function signalsOfLeaf(leaf) {
    return leaf.kind === 'rule' ? leaf.rule.signals : leaf.test.signals;
}
