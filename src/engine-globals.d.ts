/**
 * What the engine may use beyond the language itself: the few globals that Node and the browser's
 * workers share. tsconfig.engine.json compiles the engine against these alone, so that `Buffer`,
 * `process` or `document` there is a type error.
 */
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}

declare const performance: { now(): number };
