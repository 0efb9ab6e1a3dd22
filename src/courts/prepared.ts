import type { CourtProfile } from './profile.ts';

/**
 * The profiles that come with Amicus, by id, read and checked when the product was built: reading
 * their YAML at every start would take longer than all else before the first page. The build fills
 * this in; where nothing was built, as in tests, they are read from their files.
 */
export const preparedCourts: Readonly<Record<string, CourtProfile>> | undefined = undefined;
