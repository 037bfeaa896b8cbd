import type { Node } from '../diagram/diagrams.ts';
import type { Assignment } from '../space/lead-state.ts';
import type { Space } from '../space/space.ts';

/**
 * The same without the answers of a lead about texts, which no text can give; undefined where the answers about texts
 * are exact, so that something else is wrong with the lead. What was not asked takes its first class, as the lead does.
 */
export function withoutText(space: Space, kinds: Node, classes: Assignment): Node | undefined {
  const { diagrams, variables } = space;
  const answers = [...variables.entries()].filter(
    ([, variable]) =>
      (variable.kind === 'answer' && space.abstracted.includes(variable.test.attribute)) ||
      (variable.kind === 'presence' && space.abstracted.includes(variable.attribute)),
  );
  if (answers.length === 0) return undefined;
  const given = answers.map(([index, variable]) => {
    const at = classes.get(index) ?? 0;
    return diagrams.branch(
      index,
      variable.classes.map((_, place) => (place === at ? 1 : 0)),
    );
  });
  const impossible = given.reduceRight((rest, answer) => diagrams.both(answer, rest), 1);
  return diagrams.choose(impossible, 0, kinds);
}
