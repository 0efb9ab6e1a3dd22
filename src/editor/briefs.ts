import {
  type CancellationToken,
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Brief, BriefMemory } from '../brief/index.ts';
import type { LanguageEngine } from './language-engine.ts';
import { isBrief } from './open-brief.ts';

/** A draft as it stands in an editor, read. */
export interface OpenBrief {
  readonly document: TextDocument;
  /** The version of the document that was read. */
  readonly version: number;
  readonly brief: Brief;
  readonly engine: LanguageEngine;
}

/** Milliseconds without a keystroke after which what follows from a draft is worked out anew. */
const PAUSE = 200;

/**
 * The briefs that are open, read once for each version whoever asks. A request whose draft has been
 * edited or whose token is cancelled meanwhile gets nothing.
 */
export class Briefs implements Disposable {
  readonly #changed = new EventEmitter<OpenBrief>();
  readonly #closed = new EventEmitter<TextDocument>();
  /** A brief was read after it was opened or edited. */
  readonly onDidRead = this.#changed.event;
  /** A brief was closed, or is one no longer. */
  readonly onDidClose = this.#closed.event;
  readonly #known = new Map<string, { memory?: BriefMemory; latest?: OpenBrief }>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: Disposable;

  constructor(
    private readonly loadEngine: () => Promise<LanguageEngine>,
    private readonly log: LogOutputChannel,
  ) {
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#closed,
      workspace.onDidOpenTextDocument((document) => this.#schedule(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#schedule(document);
      }),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    );
    for (const document of workspace.textDocuments) this.#schedule(document);
  }

  /** The brief in a document as it is now; nothing when it is none, or the answer is not wanted any more. */
  async read(document: TextDocument, token?: CancellationToken): Promise<OpenBrief | undefined> {
    if (!isBrief(document)) return undefined;
    const key = document.uri.toString();
    const known = this.#known.get(key) ?? {};
    this.#known.set(key, known);
    if (known.latest?.version === document.version) return known.latest;
    const version = document.version;
    const engine = await this.loadEngine();
    if (token?.isCancellationRequested || document.isClosed || document.version !== version) {
      return undefined;
    }
    if (known.latest?.version === version) return known.latest;
    known.memory ??= new engine.BriefMemory();
    const brief = engine.parseBrief(document.getText(), {}, known.memory);
    known.latest = { document, version, brief, engine };
    return known.latest;
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
  }

  #schedule(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    if (!isBrief(document)) {
      this.#forget(document);
      return;
    }
    const read = async () => {
      this.#waiting.delete(key);
      try {
        const open = await this.read(document);
        if (open) this.#changed.fire(open);
      } catch (reason) {
        this.log.error(`${document.uri.path} could not be read: ${String(reason)}`);
      }
    };
    this.#waiting.set(key, setTimeout(read, PAUSE));
  }

  #forget(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    if (this.#known.delete(key)) this.#closed.fire(document);
  }
}
