/**
 * VS Code's snippets as values, and what they insert: the grammar of its user guide (tab stops, nested
 * placeholders, choices, variables with a default or a transform, escapes), read strictly. What VS Code
 * would take for plain text by mistake is an error here.
 */

/** A piece of a snippet's body. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'stop'; readonly stop: number; readonly inner?: readonly Piece[] }
  | { readonly type: 'choice'; readonly stop: number; readonly options: readonly string[] }
  | {
      readonly type: 'variable';
      readonly name: string;
      readonly inner?: readonly Piece[];
      readonly transform?: Transform;
    };

interface Transform {
  readonly pattern: RegExp;
  /** Text, or the number of a group with what stands for it where it took part. */
  readonly format: readonly (string | { readonly group: number; readonly whenMatched?: string })[];
}

/** What to put in place of a snippet's tab stops and variables. */
export interface Filling {
  /** By number; one left out keeps its placeholder, or the first of its choices. */
  readonly stops?: Readonly<Record<number, string>>;
  /** By name; one left out and without a default is an error. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Reads a snippet's body. @throws {Error} with the place where it is not well formed. */
export function parseSnippet(body: string): readonly Piece[] {
  const reader = new Reader(body);
  const pieces = reader.pieces(false);
  checkStops(pieces);
  return pieces;
}

/** The text a snippet inserts when its tab stops are filled so. */
export function expandSnippet(pieces: readonly Piece[], filling: Filling = {}): string {
  // A bare stop takes the default another one of its number gives, before or after it.
  const givers = new Map<number, Piece>();
  for (const piece of all(pieces)) {
    if (piece.type === 'choice' || (piece.type === 'stop' && piece.inner)) {
      givers.set(piece.stop, piece);
    }
  }
  const text = (list: readonly Piece[]): string => list.map(one).join('');
  const one = (piece: Piece): string => {
    if (piece.type === 'text') return piece.text;
    if (piece.type === 'variable') {
      const value = filling.variables?.[piece.name];
      if (value === undefined && piece.inner) return text(piece.inner);
      if (value === undefined) throw new Error(`the variable ${piece.name} has no value`);
      return piece.transform ? transformed(value, piece.transform) : value;
    }
    const filled = filling.stops?.[piece.stop];
    if (filled !== undefined) return filled;
    const giver = givers.get(piece.stop);
    if (giver?.type === 'choice') return giver.options[0] ?? '';
    return giver?.type === 'stop' && giver.inner ? text(giver.inner) : '';
  };
  return text(pieces);
}

/** The tab stops in order, the last ($0) left out: placeholders, choices, and bare ones. */
export function stopsOf(pieces: readonly Piece[]): readonly number[] {
  return [...new Set(all(pieces).flatMap((piece) => ('stop' in piece ? piece.stop : [])))]
    .filter((stop) => stop > 0)
    .sort((a, b) => a - b);
}

/** All choices of a snippet. */
export function choicesOf(pieces: readonly Piece[]): readonly (Piece & { type: 'choice' })[] {
  return all(pieces).filter((piece) => piece.type === 'choice');
}

/** The placeholders' texts by tab stop, choices left out. */
export function placeholdersOf(
  pieces: readonly Piece[],
  variables: Readonly<Record<string, string>>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const piece of all(pieces)) {
    if (piece.type !== 'stop' || !piece.inner) continue;
    found.set(piece.stop, expandSnippet(piece.inner, { variables }));
  }
  return found;
}

function all(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) =>
    ['inner' in piece && piece.inner ? all(piece.inner) : [], piece].flat(),
  );
}

function transformed(value: string, { pattern, format }: Transform): string {
  return value.replace(pattern, (...args) => {
    const groups = args.slice(0, -2) as (string | undefined)[];
    return format
      .map((part) => {
        if (typeof part === 'string') return part;
        const matched = groups[part.group];
        return part.whenMatched === undefined ? (matched ?? '') : matched ? part.whenMatched : '';
      })
      .join('');
  });
}

/** That the stops are 1, 2, 3… with one end, and that what repeats one gives no second default. */
function checkStops(pieces: readonly Piece[]): void {
  const stops = stopsOf(pieces);
  const gap = stops.findIndex((stop, i) => stop !== i + 1);
  if (gap >= 0) throw new Error(`tab stop ${gap + 1} is left out`);
  const ends = all(pieces).filter((piece) => 'stop' in piece && piece.stop === 0);
  if (ends.length !== 1) throw new Error(`there are ${ends.length} ends ($0); one is needed`);
  const given = all(pieces).filter(
    (piece) => piece.type === 'choice' || (piece.type === 'stop' && piece.inner),
  );
  const numbers = given.map((piece) => ('stop' in piece ? piece.stop : 0));
  const twice = numbers.find((stop, i) => numbers.indexOf(stop) !== i);
  if (twice !== undefined) throw new Error(`tab stop ${twice} has two defaults`);
  for (const { options } of choicesOf(pieces)) {
    if (options.length < 2) throw new Error(`"${options.join()}" is no choice`);
    if (new Set(options).size < options.length) throw new Error(`twice in ${options.join()}`);
  }
}

class Reader {
  private readonly body: string;
  private at = 0;

  constructor(body: string) {
    this.body = body;
  }

  pieces(nested: boolean): Piece[] {
    const pieces: Piece[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') pieces.push({ type: 'text', text });
      text = '';
    };
    while (this.at < this.body.length) {
      const letter = this.body[this.at] ?? '';
      if (nested && letter === '}') break;
      if (letter === '\\') {
        text += this.escaped('$}\\');
      } else if (letter === '$') {
        flush();
        pieces.push(this.dollar());
      } else {
        text += letter;
        this.at++;
      }
    }
    flush();
    return pieces;
  }

  private dollar(): Piece {
    const bare = this.take(/\$(?:(\d+)|([A-Z_]+))/y);
    if (bare?.[1]) return { type: 'stop', stop: Number(bare[1]) };
    if (bare?.[2]) return { type: 'variable', name: bare[2] };
    const open = this.take(/\$\{(?:(\d+)|([A-Z_]+))/y);
    if (!open) return this.fail('a $ that begins nothing must be written \\$');
    const [, stop, name = ''] = open;
    if (stop && this.take(/\|/y)) return this.choice(Number(stop));
    if (name && this.take(/\//y)) return { type: 'variable', name, transform: this.transform() };
    const inner = this.take(/:/y) ? this.pieces(true) : undefined;
    if (!this.take(/\}/y)) return this.fail('a } is missing');
    const own = inner ? { inner } : {};
    return stop ? { type: 'stop', stop: Number(stop), ...own } : { type: 'variable', name, ...own };
  }

  private choice(stop: number): Piece {
    const options: string[] = [];
    let option = '';
    for (;;) {
      const letter = this.body[this.at];
      if (letter === undefined) return this.fail('a choice has no end');
      if (letter === '\\') {
        option += this.escaped(',|\\');
        continue;
      }
      this.at++;
      if (letter !== ',' && letter !== '|') {
        option += letter;
        continue;
      }
      if (option === '') return this.fail('an empty choice');
      options.push(option);
      option = '';
      if (letter === '|') break;
    }
    if (!this.take(/\}/y)) return this.fail('a choice must end with |}');
    return { type: 'choice', stop, options };
  }

  /** What follows `${NAME/`: a pattern, a format of groups and text, options. */
  private transform(): Transform {
    const pattern = this.take(/((?:[^/\\]|\\.)+)\//y)?.[1];
    if (!pattern) return this.fail('a transform without a pattern');
    const format: (string | { group: number; whenMatched?: string })[] = [];
    for (;;) {
      const then = this.take(/\$\{(\d+):\+([^}]*)\}/y);
      const group = then ?? this.take(/\$(?:\{(\d+)\}|(\d+))/y);
      const text = group ? null : this.take(/[^/$\\]+/y);
      if (then) format.push({ group: Number(then[1]), whenMatched: then[2] ?? '' });
      else if (group) format.push({ group: Number(group[1] ?? group[2]) });
      else if (text) format.push(text[0]);
      else break;
    }
    const end = this.take(/\/([gimu]*)\}/y);
    if (!end) return this.fail('a transform has no end, or a format that is not known');
    return { pattern: new RegExp(pattern, end[1]), format };
  }

  /** The letter after a backslash, which must be one that needs it. */
  private escaped(those: string): string {
    const next = this.body[this.at + 1] ?? '';
    if (next === '' || !those.includes(next)) return this.fail(`\\ before "${next}" means nothing`);
    this.at += 2;
    return next;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.body);
    if (found) this.at += found[0].length;
    return found;
  }

  private fail(why: string): never {
    throw new Error(`${why}, at ${this.at} of ${JSON.stringify(this.body)}`);
  }
}
