import type { Node } from '../diagram/diagrams.ts';
import type { Assignment } from '../space/lead-state.ts';
import type { Space } from '../space/space.ts';
/**
 * The same without the answers of a lead about texts, which no text can give; undefined where the answers about texts
 * are exact, so that something else is wrong with the lead. What was not asked takes its cheapest class, as the lead does.
 */
export declare function withoutText(space: Space, kinds: Node, classes: Assignment): Node | undefined;
