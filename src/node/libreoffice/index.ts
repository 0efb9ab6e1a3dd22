/** LibreOffice, found and run. */
export { LibreOfficeError } from './error.ts';
export { findSoffice, type Search } from './find.ts';
export { LibreOffice, type LibreOfficeOptions } from './libreoffice.ts';
