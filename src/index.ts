export { languageVersions, toolVersion } from './cli/tool-version.ts';
