import { isLater } from './dates.ts';
import type { ArgumentModule } from './module.ts';

/** An authority of a module that a brief of some date could not cite. */
export interface LaterAuthority {
  /** As the header names it. */
  readonly cite: string;
  /** As exact as the header has it. */
  readonly date: string;
  /** Whether it is later for certain; if not, only its month or year is known, and it is the brief's. */
  readonly certain: boolean;
}

/**
 * The authorities of a module, adverse ones among them, that were decided or published after a day.
 * Those without a date are passed over.
 *
 * @param date of the brief, as YYYY-MM-DD
 */
export function laterThan(module: ArgumentModule, date: string): LaterAuthority[] {
  const { authorities, adverse } = module.header;
  return [...authorities, ...adverse].flatMap(({ cite, date: decided }) => {
    const later = decided === undefined ? 'no' : isLater(decided, date);
    if (decided === undefined || later === 'no') return [];
    return [{ cite, date: decided, certain: later === 'yes' }];
  });
}
