/** How far an export has come. */
export interface ProgressStep {
  readonly message: string;
  /** 0 to 1. */
  readonly fraction: number;
}

/** Reports steps to the host, lets it breathe, and stops when it asks to. */
export class Progress {
  constructor(
    private readonly host: {
      readonly signal?: AbortSignal;
      readonly onProgress?: (step: ProgressStep) => void;
      readonly pause?: () => Promise<void>;
    },
  ) {}

  /** @throws DOMException named `AbortError` once the signal is aborted */
  async step(message: string, fraction: number): Promise<void> {
    this.host.onProgress?.({ message, fraction });
    await this.host.pause?.();
    this.host.signal?.throwIfAborted();
  }
}
