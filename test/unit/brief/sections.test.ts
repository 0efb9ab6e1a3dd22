import assert from 'node:assert/strict';
import { parseBrief, type SectionName, sectionNameOf } from '../../../src/brief/index.ts';

describe('sections', () => {
  const aliases: Record<SectionName, string[]> = {
    interest: [
      'Interest of Amicus Curiae',
      'INTERESTS OF THE AMICI CURIAE',
      'Interest of Amici',
      'Identity and Interest of Amici',
      'Identity and Interests of the Amici Curiae',
      'Statement of Interest',
      'Statement of Interest of Amicus Curiae',
      'Statement of Identity, Interest, and Authority to File',
      'Identity and Interest of Amici Curiae and Authority to File',
    ],
    summary: [
      'Summary of the Argument',
      'Summary of Argument',
      'SUMMARY OF ARGUMENT',
      'Introduction and Summary of Argument',
    ],
    argument: ['Argument', 'ARGUMENT', 'The Argument', 'Arguments'],
    disclosure: [
      'Corporate Disclosure Statement',
      'Disclosure Statement',
      'Rule 29.6 Statement',
      'Certificate of Interested Persons',
      'Corporate Disclosure Statement Under Rule 26.1',
    ],
    authorship: [
      'Statement of Authorship and Funding',
      'Rule 29(a)(4)(E) Statement',
      'Statement Pursuant to Fed. R. App. P. 29(a)(4)(E)',
      'Rule 37.6 Statement',
      'Statement of Authorship and Financial Contributions',
    ],
    questions: [
      'Questions Presented',
      'Question Presented',
      'Statement of the Issues',
      'Issue Presented for Review',
    ],
    glossary: ['Glossary', 'Glossary of Abbreviations'],
    statement: ['Statement of the Case', 'Statement of Facts', 'Statement', 'Background'],
    introduction: ['Introduction', 'Preliminary Statement'],
    conclusion: ['Conclusion', 'Conclusion.'],
    compliance: ['Certificate of Compliance', 'Certificate of Compliance with Type-Volume Limit'],
    service: ['Certificate of Service', 'Proof of Service', 'Certificate of Filing and Service'],
    signature: ['Signature', 'Signature Block'],
    addendum: ['Addendum', 'Addendum of Statutes', 'Statutory Addendum'],
    appendix: ['Appendix', 'Appendix A', 'APPENDIX B: LIST OF AMICI', 'Appendices'],
  };
  for (const [name, titles] of Object.entries(aliases)) {
    it(`knows ${name} by its aliases`, () => {
      for (const title of titles) assert.equal(sectionNameOf(title), name, title);
    });
  }

  it('gives no name to what it does not know', () => {
    for (const title of [
      'History',
      'Argumentation',
      'A Short History of Immunity',
      'Serviced',
      '',
    ]) {
      assert.equal(sectionNameOf(title), undefined, title);
    }
  });

  it('goes from first-level heading to first-level heading, to the end of the draft', () => {
    const text =
      '# *Summary* of Argument\n\nOne.\n\n[^a]: Note.\n\nArgument\n========\n\n> # Not a section\n\n- # Nor this\n\n## Point\n\nTwo.[^a]\n';
    const { sections, findings } = parseBrief(text);
    assert.deepEqual(
      sections.map(({ name, title, slug, from, to }) => [name, title, slug, from, to]),
      [
        ['summary', 'Summary of Argument', 'summary-of-argument', 0, text.indexOf('Argument\n=')],
        ['argument', 'Argument', 'argument', text.indexOf('Argument\n='), text.length],
      ],
    );
    assert.deepEqual(
      sections[0]?.children.map(({ type }) => type),
      ['paragraph'],
    );
    assert.deepEqual(
      sections[1]?.children.map(({ type }) => type),
      ['blockquote', 'list', 'heading', 'paragraph'],
    );
    assert.deepEqual(
      findings.map(({ check }) => check),
      ['front-matter/missing'],
    );
  });

  it('keeps what stands before the first heading, with a warning', () => {
    const text = 'Lost words.\n\nMore.\n\n# Argument\n';
    const { sections, findings } = parseBrief(text);
    assert.deepEqual(
      sections.map(({ title }) => title),
      ['', 'Argument'],
    );
    assert.equal(sections[0]?.heading, undefined);
    assert.equal(sections[0]?.children.length, 2);
    const finding = findings.find(({ check }) => check === 'sections/before-first-heading');
    assert.equal(text.slice(finding?.from, finding?.to), 'Lost words.');
    assert.equal(finding?.severity, 'warning');
  });

  it('keeps a draft without headings whole', () => {
    const { sections } = parseBrief('Only this.\n');
    assert.deepEqual(
      sections.map(({ from, to }) => [from, to]),
      [[0, 11]],
    );
  });
});
