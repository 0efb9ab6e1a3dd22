/** One line on a terminal that says how far a long task is, rewritten in place. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  #shown = false;

  /** Shows nothing when `stream` is no terminal. */
  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** `fraction` runs from 0 to 1. */
  show({ message, fraction }: { message: string; fraction: number }): void {
    if (!this.#stream.isTTY) return;
    const line = `${String(Math.round(fraction * 100)).padStart(3)}% ${message}`;
    this.#stream.write(`\r\u001b[K${line.slice(0, (this.#stream.columns || 80) - 1)}`);
    this.#shown = true;
  }

  /** Wipes the line, so that what is printed next starts on a clean one. */
  clear(): void {
    if (this.#shown) this.#stream.write('\r\u001b[K');
    this.#shown = false;
  }
}
