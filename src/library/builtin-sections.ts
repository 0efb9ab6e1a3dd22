import authorshipDistrictCourt from '../../templates/sections/authorship-district-court.md';
import authorshipNone from '../../templates/sections/authorship-none.md';
import authorshipOthersPaid from '../../templates/sections/authorship-others-paid.md';
import authorshipParty from '../../templates/sections/authorship-party.md';
import authorshipSupremeCourt from '../../templates/sections/authorship-supreme-court.md';
import authorshipSupremeCourtOthersPaid from '../../templates/sections/authorship-supreme-court-others-paid.md';
import certificatePartiesDc from '../../templates/sections/certificate-parties-dc.md';
import certificateSeparateBriefDc from '../../templates/sections/certificate-separate-brief-dc.md';
import complianceCourtsOfAppeals from '../../templates/sections/compliance-courts-of-appeals.md';
import complianceNinthCircuit from '../../templates/sections/compliance-ninth-circuit.md';
import complianceSupremeCourt from '../../templates/sections/compliance-supreme-court.md';
import conclusionAffirm from '../../templates/sections/conclusion-affirm.md';
import conclusionAffirmImmunity from '../../templates/sections/conclusion-affirm-immunity.md';
import conclusionDenyApplication from '../../templates/sections/conclusion-deny-application.md';
import conclusionDenyMotion from '../../templates/sections/conclusion-deny-motion.md';
import conclusionDenyPetition from '../../templates/sections/conclusion-deny-petition.md';
import conclusionDenyRehearing from '../../templates/sections/conclusion-deny-rehearing.md';
import conclusionGrantMotion from '../../templates/sections/conclusion-grant-motion.md';
import conclusionGrantPetition from '../../templates/sections/conclusion-grant-petition.md';
import conclusionGrantRehearing from '../../templates/sections/conclusion-grant-rehearing.md';
import conclusionNeither from '../../templates/sections/conclusion-neither.md';
import conclusionReverse from '../../templates/sections/conclusion-reverse.md';
import conclusionVacate from '../../templates/sections/conclusion-vacate.md';
import consentOfAllParties from '../../templates/sections/consent-of-all-parties.md';
import consentOfSomeParties from '../../templates/sections/consent-of-some-parties.md';
import disclosureNone from '../../templates/sections/disclosure-none.md';
import disclosureParentAndHolders from '../../templates/sections/disclosure-parent-and-holders.md';
import disclosureParentOnly from '../../templates/sections/disclosure-parent-only.md';
import districtCourtLeaveGranted from '../../templates/sections/district-court-leave-granted.md';
import districtCourtLeaveSought from '../../templates/sections/district-court-leave-sought.md';
import governmentFilesOfRight from '../../templates/sections/government-files-of-right.md';
import interestCompanies from '../../templates/sections/interest-companies.md';
import interestFormerOfficials from '../../templates/sections/interest-former-officials.md';
import interestNgos from '../../templates/sections/interest-ngos.md';
import interestScholars from '../../templates/sections/interest-scholars.md';
import interestStates from '../../templates/sections/interest-states.md';
import leaveGranted from '../../templates/sections/leave-granted.md';
import leaveSought from '../../templates/sections/leave-sought.md';
import noticeGiven from '../../templates/sections/notice-given.md';
import noticeNotNeeded from '../../templates/sections/notice-not-needed.md';
import rehearingLeaveGranted from '../../templates/sections/rehearing-leave-granted.md';
import rehearingLeaveSought from '../../templates/sections/rehearing-leave-sought.md';
import serviceElectronic from '../../templates/sections/service-electronic.md';
import serviceEmail from '../../templates/sections/service-email.md';
import serviceMail from '../../templates/sections/service-mail.md';
import serviceSupremeCourt from '../../templates/sections/service-supreme-court.md';
import type { LibraryFile, LibraryProblem } from './library-file.ts';
import { preparedLibrary } from './prepared.ts';
import { readSection, type SectionText } from './section.ts';

/** The sections that come with Amicus, in the order a picker lists them; the build bundles them as text. */
export const builtinSectionFiles: readonly LibraryFile[] = [
  { name: 'templates/sections/disclosure-none.md', text: disclosureNone },
  { name: 'templates/sections/disclosure-parent-only.md', text: disclosureParentOnly },
  { name: 'templates/sections/disclosure-parent-and-holders.md', text: disclosureParentAndHolders },
  { name: 'templates/sections/certificate-parties-dc.md', text: certificatePartiesDc },
  { name: 'templates/sections/certificate-separate-brief-dc.md', text: certificateSeparateBriefDc },
  { name: 'templates/sections/interest-companies.md', text: interestCompanies },
  { name: 'templates/sections/interest-ngos.md', text: interestNgos },
  { name: 'templates/sections/interest-scholars.md', text: interestScholars },
  { name: 'templates/sections/interest-former-officials.md', text: interestFormerOfficials },
  { name: 'templates/sections/interest-states.md', text: interestStates },
  { name: 'templates/sections/consent-of-all-parties.md', text: consentOfAllParties },
  { name: 'templates/sections/consent-of-some-parties.md', text: consentOfSomeParties },
  { name: 'templates/sections/leave-sought.md', text: leaveSought },
  { name: 'templates/sections/leave-granted.md', text: leaveGranted },
  { name: 'templates/sections/government-files-of-right.md', text: governmentFilesOfRight },
  { name: 'templates/sections/rehearing-leave-sought.md', text: rehearingLeaveSought },
  { name: 'templates/sections/rehearing-leave-granted.md', text: rehearingLeaveGranted },
  { name: 'templates/sections/district-court-leave-granted.md', text: districtCourtLeaveGranted },
  { name: 'templates/sections/district-court-leave-sought.md', text: districtCourtLeaveSought },
  { name: 'templates/sections/authorship-none.md', text: authorshipNone },
  { name: 'templates/sections/authorship-others-paid.md', text: authorshipOthersPaid },
  { name: 'templates/sections/authorship-party.md', text: authorshipParty },
  { name: 'templates/sections/authorship-district-court.md', text: authorshipDistrictCourt },
  { name: 'templates/sections/authorship-supreme-court.md', text: authorshipSupremeCourt },
  {
    name: 'templates/sections/authorship-supreme-court-others-paid.md',
    text: authorshipSupremeCourtOthersPaid,
  },
  { name: 'templates/sections/notice-given.md', text: noticeGiven },
  { name: 'templates/sections/notice-not-needed.md', text: noticeNotNeeded },
  { name: 'templates/sections/conclusion-affirm.md', text: conclusionAffirm },
  { name: 'templates/sections/conclusion-affirm-immunity.md', text: conclusionAffirmImmunity },
  { name: 'templates/sections/conclusion-reverse.md', text: conclusionReverse },
  { name: 'templates/sections/conclusion-vacate.md', text: conclusionVacate },
  { name: 'templates/sections/conclusion-neither.md', text: conclusionNeither },
  { name: 'templates/sections/conclusion-deny-application.md', text: conclusionDenyApplication },
  { name: 'templates/sections/conclusion-deny-motion.md', text: conclusionDenyMotion },
  { name: 'templates/sections/conclusion-deny-petition.md', text: conclusionDenyPetition },
  { name: 'templates/sections/conclusion-deny-rehearing.md', text: conclusionDenyRehearing },
  { name: 'templates/sections/conclusion-grant-motion.md', text: conclusionGrantMotion },
  { name: 'templates/sections/conclusion-grant-petition.md', text: conclusionGrantPetition },
  { name: 'templates/sections/conclusion-grant-rehearing.md', text: conclusionGrantRehearing },
  { name: 'templates/sections/compliance-courts-of-appeals.md', text: complianceCourtsOfAppeals },
  { name: 'templates/sections/compliance-ninth-circuit.md', text: complianceNinthCircuit },
  { name: 'templates/sections/compliance-supreme-court.md', text: complianceSupremeCourt },
  { name: 'templates/sections/service-electronic.md', text: serviceElectronic },
  { name: 'templates/sections/service-email.md', text: serviceEmail },
  { name: 'templates/sections/service-mail.md', text: serviceMail },
  { name: 'templates/sections/service-supreme-court.md', text: serviceSupremeCourt },
];

/** Sections, and what is wrong with those that could not be read. */
export interface SectionLibrary {
  readonly sections: readonly SectionText[];
  readonly problems: readonly LibraryProblem[];
}

let read: SectionLibrary | undefined;

/** The built-in sections, read once. */
export function builtinSections(): SectionLibrary {
  read ??= preparedLibrary?.sections ?? readAll();
  return read;
}

function readAll(): SectionLibrary {
  const all = builtinSectionFiles.map(({ name, text }) => readSection(text, name));
  return {
    sections: all.flatMap(({ section }) => section ?? []),
    problems: all.flatMap(({ problems }) => problems),
  };
}
