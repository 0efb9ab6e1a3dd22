import { z } from 'zod';
import { courtProfileFileSchema } from './profile.ts';

/**
 * The JSON Schema (draft 7, which YAML editors know) of a profile file: it gives completion and hover
 * in `templates/courts/*.yaml`. Generated from the schema that checks profiles at run time, so the two
 * agree but for placeholders in braces, which JSON Schema cannot check.
 */
export function courtJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(courtProfileFileSchema, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
  });
  return { $schema, title: 'Amicus court profile', ...schema };
}
