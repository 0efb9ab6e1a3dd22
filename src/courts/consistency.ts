import { lineGridFaults } from './line-grid-faults.ts';
import type { CourtProfile } from './profile.ts';

/** Parts that may be required without standing in the order: they are made elsewhere. */
function madeElsewhere(profile: CourtProfile): ReadonlySet<string> {
  const parts = new Set<string>();
  if (profile.authorship.value.place !== 'own-part') parts.add('authorship');
  if (profile.compliance.value.place === 'separate') parts.add('compliance');
  if (profile.service.value.place === 'separate') parts.add('service');
  return parts;
}

/** What a profile says that cannot all be true: keys with a sentence each. */
export function inconsistencies(
  profile: CourtProfile,
): { path: readonly string[]; message: string }[] {
  const found: { path: readonly string[]; message: string }[] = [];
  const stages = Object.keys(profile.stages);
  if (!stages.includes(profile.defaultStage)) {
    const message = `\`defaultStage\` is "${profile.defaultStage}"; expected one of its stages: ${stages.join(', ')}. Name one of these, or add the stage.`;
    found.push({ path: ['defaultStage'], message });
  }
  const order = profile.order.value;
  const twice = order.filter((part, index) => order.indexOf(part) !== index);
  for (const part of new Set(twice)) {
    const message = `\`order\` names ${part} more than once. Keep the one that counts.`;
    found.push({ path: ['order', 'value'], message });
  }
  const elsewhere = madeElsewhere(profile);
  for (const part of profile.required.value) {
    if (order.includes(part) || elsewhere.has(part)) continue;
    const message = `\`required\` asks for ${part}, which \`order\` gives no place. Add it to \`order\`, or take it out of \`required\`.`;
    found.push({ path: ['required', 'value'], message });
  }
  for (const [name, part] of Object.entries(profile.extraParts ?? {})) {
    if (order.includes(part.value.after)) continue;
    const message = `\`extraParts.${name}\` stands after ${part.value.after}, which \`order\` does not name. Choose a part from \`order\`.`;
    found.push({ path: ['extraParts', name, 'value', 'after'], message });
  }
  return [...found, ...lineGridFaults(profile)];
}
