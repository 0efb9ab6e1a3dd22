/** LibreOffice is not there, or did not do its work; the message says which and what to do. */
export class LibreOfficeError extends Error {
  override readonly name = 'LibreOfficeError';

  constructor(
    /** `absent`: not found; `broken`: it failed; `slow`: it did not finish in time. */
    readonly kind: 'absent' | 'broken' | 'slow',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
