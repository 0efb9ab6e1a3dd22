import {
  type CancellationToken,
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Brief, BriefMemory } from '../brief/index.ts';
import type { CheckedBrief, CheckLevels, CourtFile, ReadFiling } from '../language/index.ts';
import type { LanguageEngine } from './language-engine.ts';
import { isBrief } from './open-brief.ts';
import { inSlices } from './slices.ts';
import type { WorkspaceCourts } from './workspace-courts.ts';

/** A draft as it stands in an editor, read. */
export interface OpenBrief {
  readonly document: TextDocument;
  /** The version of the document that was read. */
  readonly version: number;
  readonly brief: Brief;
  readonly engine: LanguageEngine;
  /** Court profiles of the draft's workspace. */
  readonly courts: readonly CourtFile[];
  /** How much what checks find matters, by the settings. */
  readonly levels: CheckLevels;
  /** Reads the draft with a change that is only tried; quick, for the rest of it is known. */
  readonly reread: (text: string) => Brief;
  /** The brief with its court, counted; on first use. */
  readonly filing: ReadFiling;
  /**
   * The brief checked, in slices between which the editor answers others; kept once it is done.
   *
   * @returns nothing when the draft was edited meanwhile
   */
  check(): Promise<CheckedBrief | undefined>;
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
    private readonly courts: WorkspaceCourts,
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
      courts.onDidChange(() => this.#readAgain()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('amicus.checks')) this.#readAgain();
      }),
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
    const [engine, courts] = await Promise.all([this.loadEngine(), this.courts.of(document)]);
    if (token?.isCancellationRequested || document.isClosed || document.version !== version) {
      return undefined;
    }
    if (known.latest?.version === version) return known.latest;
    const memory = known.memory ?? new engine.BriefMemory();
    known.memory = memory;
    const brief = engine.parseBrief(document.getText(), {}, memory);
    const levels = workspace.getConfiguration('amicus', document).get<CheckLevels>('checks', {});
    let filing: ReadFiling | undefined;
    let checked: Promise<CheckedBrief | undefined> | undefined;
    known.latest = {
      document,
      version,
      brief,
      engine,
      courts,
      levels,
      reread: (text) => engine.parseBrief(text, {}, memory),
      get filing() {
        filing ??= engine.readFiling(brief, { courts });
        return filing;
      },
      check: () => {
        checked ??= inSlices(
          engine.checkBriefSteps(brief, { courts }, levels),
          () => document.version === version && !document.isClosed,
        );
        return checked;
      },
    };
    return known.latest;
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
  }

  /** Reads all open briefs again, when what they are measured by has changed. */
  #readAgain(): void {
    for (const known of this.#known.values()) delete known.latest;
    for (const document of workspace.textDocuments) this.#schedule(document);
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
