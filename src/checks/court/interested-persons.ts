import { type Finding, filerOf, spanOf } from '../../brief/index.ts';
import { extraPartsOf, isAskedOf, namesPart } from '../../courts/index.ts';
import type { Check, Filing } from '../check.ts';
import { namedIn, nameForm } from './amicus-names.ts';
import { proseOf, textOf } from './section-prose.ts';

/** That a certificate of interested persons lists the amici and their counsel. */
export const interestedPersons: Check = {
  id: 'interested-persons',
  looksAt: 'certificate of interested persons',
  run(filing) {
    const { brief, profile, frontMatter } = filing;
    const part = extraPartsOf(profile).find(({ text }) =>
      text.some((words) => words.includes('{interested-persons}')),
    );
    if (!part || !isAskedOf(part, filerOf(frontMatter))) return [];
    const section = brief.sections.find((one) => namesPart(one, part));
    if (section?.heading) {
      const text = textOf(proseOf(brief, section));
      return absent(filing, text, spanOf(section.heading), part.rule);
    }
    const list = frontMatter['interested-persons'];
    if (!list) return [];
    return absent(
      filing,
      list.join('\n'),
      brief.frontMatterSpan(['interested-persons']),
      part.rule,
    );
  },
};

function absent(
  { frontMatter: { amici, counsel } }: Filing,
  text: string,
  span: { readonly from: number; readonly to: number },
  rule: string,
): Finding[] {
  const form = nameForm(text);
  const isNamed = namedIn(text, amici);
  const missing = [
    ...amici.filter((amicus) => !isNamed(amicus)).map(({ name }) => name),
    ...counsel.filter(({ name }) => !form.includes(lastName(name))).map(({ name }) => name),
  ];
  // A name still to be filled in is another check's matter.
  const known = missing.filter((name) => !/^\[.*\]$/.test(name));
  return known.map((name) => ({
    check: 'interested-persons/not-listed',
    severity: 'warning',
    ...span,
    message: `The certificate of interested persons does not list ${name}. Add the name, unless a certificate already filed has it.`,
    rule,
  }));
}

function lastName(name: string): string {
  const words = name.replace(/,.*/, '').trim().split(/\s+/);
  return nameForm(words.at(-1) ?? name);
}
