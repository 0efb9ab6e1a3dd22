import assert from 'node:assert/strict';
import { pagesApart } from '../support/page-labels.ts';
import { EXAMPLE, exportWithLibreOffice } from './briefs.ts';
import { withoutParts } from './shorter-brief.ts';

/** The example, and two briefs that are left of it when some of its parts are taken out. */
const BRIEFS: Readonly<Record<string, readonly string[]>> = {
  'the example': [],
  'the example without Part III': ['No doctrine of derivative immunity'],
  'the example without Parts I.C, I.D and IV.C': [
    'Immunity for the vendor would be broader',
    'The decisions that qualify the reach',
    'Denying immunity decides who may be sued',
  ],
};

describe('the layout engine and LibreOffice', function () {
  this.timeout(180_000);

  for (const court of ['ca9', 'scotus'] as const) {
    for (const [name, titles] of Object.entries(BRIEFS)) {
      it(`put no heading or citation of ${name} more than a page apart in ${court}`, async () => {
        // What is left may refer to what is gone, which is an error of the brief and not of its pages.
        const { report } = await exportWithLibreOffice(EXAMPLE, court, {
          force: true,
          edit: (text) => withoutParts(text, titles),
        });
        const { compared, settled } = report?.pageNumbers ?? {};
        assert.ok(compared && settled);
        const { places, apart, differences } = compared;
        assert.ok(places > 130, `${places} places`);
        const far = differences.filter(
          ({ layout, libreoffice }) => (pagesApart(layout, libreoffice) ?? 2) > 1,
        );
        assert.deepEqual(far, []);
        const share = Math.round((100 * (places - apart)) / places);
        console.log(
          `      ${court}, ${name}: the same page for ${places - apart} of ${places} (${share} %)`,
        );
      });
    }
  }
});
