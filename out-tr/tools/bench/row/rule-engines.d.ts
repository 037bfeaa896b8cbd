import type { Logic } from './languages/json-logic.ts';
/** What the bench uses of bench/peers/rule-engines.mjs, as the packages' own declarations have it. */
export interface RuleEngines {
    readonly LogicEngine: new () => {
        readonly build: (logic: Logic) => (data: unknown) => unknown;
    };
    readonly jsonLogic: {
        readonly apply: (logic: Logic, data: unknown) => unknown;
    };
    readonly ZenEngine: new () => {
        readonly createDecision: (content: object) => ZenDecision;
    };
    readonly ZenDecisionContent: new (content: object) => object;
    readonly Engine: new (rules: readonly object[], options: {
        readonly allowUndefinedFacts: boolean;
    }) => RulesEngine;
    readonly jsonata: (expression: string) => {
        readonly evaluate: (data: unknown) => Promise<unknown>;
    };
    readonly Environment: new (options: {
        readonly unlistedVariablesAreDyn: boolean;
    }) => CelEnvironment;
    readonly celEnv: (options: {
        readonly funcs: readonly unknown[];
    }) => object;
    readonly celFunc: (name: string, parameters: readonly unknown[], result: unknown, body: (left: number, right: number) => number) => unknown;
    readonly CelScalar: {
        readonly DOUBLE: unknown;
    };
    readonly parseCel: (expression: string) => object;
    readonly plan: (environment: object, parsed: object) => (data: object) => unknown;
}
interface ZenDecision {
    readonly evaluate: (context: unknown) => Promise<{
        readonly result: unknown;
    }>;
}
interface RulesEngine {
    readonly addOperator: (name: string, test: (fact: unknown, value: unknown) => boolean) => void;
    readonly run: (facts: object) => Promise<{
        readonly events: readonly {
            readonly type: string;
            readonly params?: unknown;
        }[];
    }>;
}
interface CelEnvironment {
    readonly registerFunction: (signature: string, body: (left: number, right: number) => number) => CelEnvironment;
    readonly registerVariable: (name: string, type: string) => CelEnvironment;
    readonly parse: (expression: string) => (data: object) => unknown;
}
export {};
