import administrability from '../../templates/arguments/administrability.md';
import agentsForAState from '../../templates/arguments/agents-for-a-state.md';
import comity from '../../templates/arguments/comity.md';
import commercialActivity from '../../templates/arguments/commercial-activity.md';
import commonLawNotForCorporations from '../../templates/arguments/common-law-not-for-corporations.md';
import domesticAndQualifiedImmunity from '../../templates/arguments/domestic-and-qualified-immunity.md';
import executiveSilence from '../../templates/arguments/executive-silence.md';
import fsiaAloneDecides from '../../templates/arguments/fsia-alone-decides.md';
import harmToUsers from '../../templates/arguments/harm-to-users.md';
import legislativeHistory from '../../templates/arguments/legislative-history.md';
import noDerivativeImmunity from '../../templates/arguments/no-derivative-immunity.md';
import practicalConsequences from '../../templates/arguments/practical-consequences.md';
import proliferationOfHackingTools from '../../templates/arguments/proliferation-of-hacking-tools.md';
import standing from '../../templates/arguments/standing.md';
import technicalBackground from '../../templates/arguments/technical-background.md';
import textFirst from '../../templates/arguments/text-first.md';
import tortException from '../../templates/arguments/tort-exception.md';
import whatTheUnitedStatesSaid from '../../templates/arguments/what-the-united-states-said.md';
import type { LibraryFile } from './library-file.ts';
import { type ArgumentLibrary, readModules } from './merge.ts';
import { preparedLibrary } from './prepared.ts';

/** The modules that come with Amicus, in the order a picker lists them; the build bundles them as text. */
export const builtinModuleFiles: readonly LibraryFile[] = [
  { name: 'templates/arguments/fsia-alone-decides.md', text: fsiaAloneDecides },
  {
    name: 'templates/arguments/common-law-not-for-corporations.md',
    text: commonLawNotForCorporations,
  },
  { name: 'templates/arguments/no-derivative-immunity.md', text: noDerivativeImmunity },
  { name: 'templates/arguments/commercial-activity.md', text: commercialActivity },
  { name: 'templates/arguments/tort-exception.md', text: tortException },
  { name: 'templates/arguments/executive-silence.md', text: executiveSilence },
  { name: 'templates/arguments/what-the-united-states-said.md', text: whatTheUnitedStatesSaid },
  { name: 'templates/arguments/comity.md', text: comity },
  {
    name: 'templates/arguments/proliferation-of-hacking-tools.md',
    text: proliferationOfHackingTools,
  },
  { name: 'templates/arguments/harm-to-users.md', text: harmToUsers },
  { name: 'templates/arguments/agents-for-a-state.md', text: agentsForAState },
  { name: 'templates/arguments/text-first.md', text: textFirst },
  { name: 'templates/arguments/legislative-history.md', text: legislativeHistory },
  { name: 'templates/arguments/practical-consequences.md', text: practicalConsequences },
  { name: 'templates/arguments/administrability.md', text: administrability },
  {
    name: 'templates/arguments/domestic-and-qualified-immunity.md',
    text: domesticAndQualifiedImmunity,
  },
  { name: 'templates/arguments/standing.md', text: standing },
  { name: 'templates/arguments/technical-background.md', text: technicalBackground },
];

let read: ArgumentLibrary | undefined;

/** The built-in modules, read once. */
export function builtinModules(): ArgumentLibrary {
  read ??= preparedLibrary?.arguments ?? readModules(builtinModuleFiles);
  return read;
}
