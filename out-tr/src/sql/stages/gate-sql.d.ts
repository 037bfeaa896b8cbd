import type { Gate } from '../../model/lifecycle.ts';
import type { Statement } from '../statement.ts';
/** The condition that a gate is true (semantics §3, Gates). */
export declare function gateSql(statement: Statement, { kind, purpose, when }: Gate): string;
