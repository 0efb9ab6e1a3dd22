import assert from 'node:assert/strict';
import { lendPages } from '../../../src/cli/page-source.ts';
import { LibreOfficeError } from '../../../src/node/libreoffice/index.ts';

/** A machine without LibreOffice. */
const NOWHERE = { path: '/nowhere', places: [] };

describe('where page numbers come from', () => {
  const absent = (reason: unknown) =>
    reason instanceof LibreOfficeError &&
    reason.kind === 'absent' &&
    /--soffice or the environment variable AMICUS_SOFFICE/.test(reason.message);

  it('needs nothing for the layout engine', async () => {
    const { convert, withoutLibreOffice } = await lendPages({ pages: 'layout' }, NOWHERE);
    assert.deepEqual([convert, withoutLibreOffice], [undefined, undefined]);
  });

  it('falls back to the layout engine and says so where LibreOffice is not there', async () => {
    const { convert, withoutLibreOffice } = await lendPages({ pages: 'auto' }, NOWHERE);
    assert.deepEqual([convert, withoutLibreOffice], [undefined, 'LibreOffice was not found']);
  });

  it('is an error where LibreOffice must be there, or is named and is not', async () => {
    await assert.rejects(lendPages({ pages: 'libreoffice' }, NOWHERE), absent);
    await assert.rejects(lendPages({ pages: 'auto', soffice: '/nowhere/soffice' }), absent);
  });
});
