// The rule engines that `npm run bench -- row` compares with, resolved from this folder's own packages.
export { celEnv, celFunc, CelScalar, parse as parseCel, plan } from '@bufbuild/cel';
export { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
export { Environment } from '@marcbachmann/cel-js';
export { LogicEngine } from 'json-logic-engine';
export { default as jsonLogic } from 'json-logic-js';
export { Engine } from 'json-rules-engine';
export { default as jsonata } from 'jsonata';
